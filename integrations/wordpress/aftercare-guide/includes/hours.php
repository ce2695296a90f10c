<?php
/**
 * The clinic's opening hours, checked by the same rules as in the guide itself (`src/settings/clinic-hours.ts`). One
 * table of cases tests both: `test/support/wrong-hours.json`.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Two weekdays, two dates or two times, or the first alone; the second group is the last one. */
const WEEKDAY_RANGE = '~^(su|mo|tu|we|th|fr|sa)(?:[-/](su|mo|tu|we|th|fr|sa))?$~D';
const DATE_RANGE    = '~^(\d{4}-\d\d-\d\d)(?:[-/](\d{4}-\d\d-\d\d))?$~D';
const TIME_RANGE    = '~^((?:[01]?\d|2[0-3]):[0-5]\d)[-/]((?:[01]?\d|2[0-3]):[0-5]\d|24:00)$~D';

/**
 * Opening hours in schema.org's form.
 *
 * @param string $text Not empty.
 * @return string|\WP_Error
 */
function read_hours( $text ) {
	$wrong = wrong_hours( $text );
	return null === $wrong
		? $text
		/* translators: %s: the part of the opening hours that is wrong. */
		: new \WP_Error( 'hours', sprintf( __( 'The opening hours cannot be read from "%s" on. Write them as in Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-24/2027-01-01 off.', 'aftercare-guide' ), $wrong ) );
}

/**
 * The first part of opening hours that cannot be read.
 *
 * @param string $text Not empty.
 * @return string|null Null if all of it can be read.
 */
function wrong_hours( $text ) {
	$is_ever_open = false;
	$plain        = preg_replace( '~\s?[-–—]\s?~u', '-', $text );
	foreach ( preg_split( '~[;\n]|,\s(?=[a-z]|\d{4})~i', $plain ) as $part ) {
		$part = trim( $part );
		if ( '' === $part ) {
			continue;
		}
		if ( ! preg_match( '~^(\S+)\s+(\S.*)$~D', strtolower( $part ), $rule ) ) {
			return $part;
		}
		foreach ( explode( ',', $rule[1] ) as $days ) {
			if ( ! is_days( $days ) ) {
				return $part;
			}
		}
		if ( 'off' === $rule[2] ) {
			continue;
		}
		$is_ever_open = true;
		foreach ( explode( ',', $rule[2] ) as $times ) {
			if ( ! is_shift( trim( $times ) ) ) {
				return $part;
			}
		}
	}
	return $is_ever_open ? null : $text;
}

/**
 * Whether a text is a weekday, a date, or a range of them.
 *
 * @param string $text In lower case.
 * @return bool
 */
function is_days( $text ) {
	if ( preg_match( WEEKDAY_RANGE, $text ) ) {
		return true;
	}
	if ( ! preg_match( DATE_RANGE, $text, $dates ) ) {
		return false;
	}
	foreach ( array_slice( $dates, 1 ) as $date ) {
		list( $year, $month, $day ) = array_map( 'intval', explode( '-', $date ) );
		if ( $year < FIRST_YEAR || $year > LAST_YEAR || ! checkdate( $month, $day, $year ) ) {
			return false;
		}
	}
	return ! isset( $dates[2] ) || $dates[1] <= $dates[2];
}

/**
 * Whether a text is two different times of day.
 *
 * @param string $text As in 09:00-17:30.
 * @return bool
 */
function is_shift( $text ) {
	return preg_match( TIME_RANGE, $text, $times ) && ltrim( $times[1], '0' ) !== ltrim( $times[2], '0' );
}
