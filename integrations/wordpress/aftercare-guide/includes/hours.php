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

/**
 * Opening hours in words, as the guide itself writes them (`src/view/describe-calls.ts`). Pages are cached, so all dates
 * that are not over are in it.
 *
 * @param string $text Opening hours.
 * @param object $data One of `data/guide-….json`.
 * @return string[] Sentences; none if the hours cannot be read.
 */
function hours_in_words( $text, $data ) {
	if ( '' === $text || null !== wrong_hours( $text ) ) {
		return array();
	}
	$words     = $data->words;
	$today     = wp_date( 'Y-m-d' );
	$sentences = array();
	$plain     = preg_replace( '~\s?[-–—]\s?~u', '-', $text );
	foreach ( array_filter( array_map( 'trim', preg_split( '~[;\n]|,\s(?=[a-z]|\d{4})~i', $plain ) ) ) as $part ) {
		list( $all_days, $times ) = preg_split( '~\s+~', strtolower( $part ), 2 );
		foreach ( explode( ',', $all_days ) as $days ) {
			$is_dates = (bool) preg_match( DATE_RANGE, $days, $range );
			$is_dates || preg_match( WEEKDAY_RANGE, $days, $range );
			$last = isset( $range[2] ) ? $range[2] : $range[1];
			if ( $is_dates && $last < $today ) {
				continue;
			}
			$name = __NAMESPACE__ . ( $is_dates ? '\date_in_words' : '\weekday_in_words' );
			$days = stretch( $words->dayToDay, $name( $range[1], $data ), $name( $last, $data ) );
			if ( 'off' === $times ) {
				$sentences[] = filled( $words->closedOn, array( 'days' => $days ) );
				continue;
			}
			foreach ( explode( ',', $times ) as $shift ) {
				list( $from, $to ) = preg_split( '~[-/]~', trim( $shift ) );
				$is_whole          = '0:00' === preg_replace( '~^0(?=\d)~', '', $from ) && '24:00' === $to;
				$parts             = array(
					'days'  => $days,
					'times' => $is_whole ? $words->dayAndNight : stretch( $words->timeToTime, clock_in_words( $from, $data ), clock_in_words( $to, $data ) ),
				);
				$sentences[]       = filled( $words->openOn, $parts );
			}
		}
	}
	return $sentences;
}

/**
 * From one to another, or the one.
 *
 * @param string $sentence With `{from}` and `{to}`.
 * @param string $from     First.
 * @param string $to       Last.
 * @return string
 */
function stretch( $sentence, $from, $to ) {
	return $from === $to ? $from : filled( $sentence, compact( 'from', 'to' ) );
}

/**
 * The name of a weekday.
 *
 * @param string $weekday As in mo.
 * @param object $data    One of `data/guide-….json`.
 * @return string
 */
function weekday_in_words( $weekday, $data ) {
	return $data->calendar->weekdays[ array_search( $weekday, array( 'su', 'mo', 'tu', 'we', 'th', 'fr', 'sa' ), true ) ];
}

/**
 * A date with its weekday and its year.
 *
 * @param string $date As in 2026-12-25.
 * @param object $data One of `data/guide-….json`.
 * @return string
 */
function date_in_words( $date, $data ) {
	list( $year, $month, $day ) = array_map( 'intval', explode( '-', $date ) );

	$parts = array(
		'weekday' => $data->calendar->weekdays[ (int) gmdate( 'w', gmmktime( 0, 0, 0, $month, $day, $year ) ) ],
		'day'     => 1 === $day ? $data->words->first : (string) $day,
		'year'    => (string) $year,
	);
	return filled( $data->calendar->months[ $month - 1 ], $parts );
}

/**
 * A time of day.
 *
 * @param string $time As in 9:00 or 24:00.
 * @param object $data One of `data/guide-….json`.
 * @return string
 */
function clock_in_words( $time, $data ) {
	list( $hour, $minutes ) = explode( ':', $time );
	return filled( $data->calendar->clocks[ (int) $hour % 24 ], array( 'minutes' => $minutes ) );
}
