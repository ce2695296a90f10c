<?php
/**
 * Rules of a protocol file beyond its form: ids must exist, phases must be in order, there must be a sign to call for.
 * The same rules as in `src/guidance/protocol-rules.ts`, with the same messages; a test compares the two.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The rules that a protocol breaks.
 *
 * @param object $protocol From the file, unchecked.
 * @return array[] Path and text of each.
 */
function rules_broken_by( $protocol ) {
	$entries = array();
	$broken  = array();
	foreach ( LISTS as $list ) {
		$entries[ $list ] = entries_of( $protocol, $list );
		$broken[]         = same_ids( $entries[ $list ] );
	}
	$broken[] = phase_order( $entries['phases'] );
	$refer    = array(
		array( 'phases', 'first', 'items', 'an item', null, null ),
		array( 'items', 'phases', 'phases', 'a phase', 'kind', 'do' ),
		array( 'signs', 'phases', 'phases', 'a phase', 'level', 'usual' ),
		array( 'questions', 'item', 'items', 'an item', null, null ),
	);
	foreach ( $refer as list( $from, $key, $to, $kind, $by, $which ) ) {
		// A value that is not a list is a mistake of the form; skip the reference checks for it.
		if ( ! is_array( property_of( $protocol, $to ) ) ) {
			continue;
		}
		foreach ( $entries[ $from ] as $entry ) {
			if ( null === $by || property_of( $entry['entry'], $by ) === $which ) {
				$broken[] = references( $entry, $key, array_column( $entries[ $to ], 'id' ), $kind );
			}
		}
	}
	if ( is_array( property_of( $protocol, 'items' ) ) ) {
		$broken[] = unanswered( $entries['questions'], $entries['items'] );
	}
	if ( is_array( property_of( $protocol, 'signs' ) ) ) {
		$broken[] = call_sign( $entries['signs'] );
	}
	$broken[] = first_language( $protocol );
	$broken[] = review_dates( $protocol );
	return array_merge( ...$broken );
}

/**
 * Entries with the same id.
 *
 * @param array[] $entries Of a list.
 * @return array[]
 */
function same_ids( $entries ) {
	$broken = array();
	$seen   = array();
	foreach ( $entries as $entry ) {
		if ( in_array( $entry['id'], $seen, true ) ) {
			$broken[] = array( array_merge( $entry['path'], array( 'id' ) ), "\"{$entry['id']}\" is the id of another entry" );
		}
		$seen[] = $entry['id'];
	}
	return $broken;
}

/**
 * Phases whose days do not increase, or of which the first is too late.
 *
 * @param array[] $phases Entries.
 * @return array[]
 */
function phase_order( $phases ) {
	$broken = array();
	foreach ( $phases as $index => $phase ) {
		$day = property_of( $phase['entry'], 'fromDay' );
		$at  = array_merge( $phase['path'], array( 'fromDay' ) );
		if ( ! is_number( $day ) ) {
			continue;
		}
		$before = $index > 0 ? property_of( $phases[ $index - 1 ]['entry'], 'fromDay' ) : null;
		if ( 0 === $index && $day > 0 ) {
			$broken[] = array( $at, 'expected day 0 or below for the first phase, got ' . shown( $day ) );
		} elseif ( is_number( $before ) && $day <= $before ) {
			$broken[] = array( $at, 'expected a day after ' . shown( $before ) . ', got ' . shown( $day ) );
		}
	}
	return $broken;
}

/**
 * References of an entry to ids that do not exist.
 *
 * @param array    $entry With its place.
 * @param string   $key   The key with the id, or the list of ids.
 * @param string[] $known The existing ids.
 * @param string   $kind  What the ids are of, for the message.
 * @return array[]
 */
function references( $entry, $key, $known, $kind ) {
	$value  = property_of( $entry['entry'], $key );
	$broken = array();
	foreach ( array_slice( is_array( $value ) ? $value : array( $value ), 0, MOST_CHECKED ) as $index => $id ) {
		if ( ! is_string( $id ) || in_array( $id, $known, true ) ) {
			continue;
		}
		$at       = array_merge( $entry['path'], is_array( $value ) ? array( $key, $index ) : array( $key ) );
		$broken[] = array( $at, "expected the id of $kind, got \"$id\"" );
	}
	return $broken;
}

/**
 * Questions without an answer. A question about an item to avoid is answered by that item.
 *
 * @param array[] $questions Entries.
 * @param array[] $items     Entries.
 * @return array[]
 */
function unanswered( $questions, $items ) {
	$broken = array();
	$kinds  = array();
	foreach ( array_reverse( $items ) as $item ) {
		$kinds[ $item['id'] ] = property_of( $item['entry'], 'kind' );
	}
	foreach ( $questions as $question ) {
		$named = property_of( $question['entry'], 'item' );
		if ( is_string( $named ) && ( ! array_key_exists( $named, $kinds ) || 'avoid' === $kinds[ $named ] ) ) {
			continue;
		}
		if ( ! property_exists( $question['entry'], 'answer' ) ) {
			$broken[] = array( array_merge( $question['path'], array( 'answer' ) ), 'is missing' );
		}
	}
	return $broken;
}

/**
 * There must be a sign to call for from the first hour on: a guide without one does harm.
 *
 * @param array[] $signs Entries.
 * @return array[]
 */
function call_sign( $signs ) {
	foreach ( $signs as $sign ) {
		if ( 'call' === property_of( $sign['entry'], 'level' ) && ! property_of( $sign['entry'], 'from' ) ) {
			return array();
		}
	}
	return array( array( array( 'signs' ), 'expected at least one sign of level "call", got none' ) );
}

/**
 * Days of the signatures that have the right form but do not exist.
 *
 * @param object $protocol From the file, unchecked.
 * @return array[]
 */
function review_dates( $protocol ) {
	$signatures = array( array( array( 'reviewed' ), property_of( $protocol, 'reviewed' ) ) );
	foreach ( languages_of( $protocol ) as $language => $texts ) {
		$signatures[] = array( array( 'texts', (string) $language, 'reviewed' ), property_of( $texts, 'reviewed' ) );
	}
	$broken = array();
	foreach ( $signatures as list( $path, $signature ) ) {
		foreach ( array( 'on', 'next' ) as $key ) {
			$date = property_of( $signature, $key );
			if ( ! is_string( $date ) || ! preg_match( '/^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/D', $date, $parts ) ) {
				continue;
			}
			if ( $parts[1] < FIRST_YEAR || $parts[1] > LAST_YEAR || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) {
				$broken[] = array( array_merge( $path, array( $key ) ), "expected a date such as 2026-11-20, got \"$date\"" );
			}
		}
	}
	return $broken;
}
