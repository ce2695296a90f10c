<?php
/**
 * The guide of a clinic's own protocol, in the form of `data/guide-….json`, where the build has written the built-in
 * one: the whole course, without a date.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Up to here windows are said in hours, from here on in days. */
const LONGEST_IN_HOURS = 72;

/**
 * A protocol in one of its languages.
 *
 * @param object $protocol Without a mistake.
 * @param string $language One that is whole.
 * @param object $words    One of `data/guide-….json`.
 * @return object Like its `guide`.
 */
function own_guide( $protocol, $language, $words ) {
	$texts        = $protocol->texts->$language;
	$restrictions = only( $protocol->items, 'kind', 'avoid' );
	$ending       = array();
	$open_ended      = array();
	foreach ( $restrictions as $item ) {
		if ( null === $item->until ) {
			$open_ended[] = guide_line( $item, $texts, $words );
		} elseif ( $item->until > 0 ) {
			$ending[] = guide_line( $item, $texts, $words );
		}
	}
	return (object) array(
		'language'  => $language,
		'name'      => $texts->name,
		'version'   => $protocol->version,
		'source'    => isset( $protocol->source ) ? $protocol->source : null,
		'call'      => listed( only( $protocol->signs, 'level', 'call' ), $texts->signs ),
		'emergency' => listed( only( $protocol->signs, 'level', 'emergency' ), $texts->signs ),
		'avoid'     => $ending,
		'openEnded' => $open_ended,
		'phases'    => guide_phases( $protocol, $texts, $words ),
		'usual'     => listed( usual_at_first( $protocol ), $texts->signs ),
		'products'  => listed( $protocol->products, $texts->products ),
		'tips'      => listed( $protocol->tips, $texts->tips ),
		'about'     => listed( $protocol->about, $texts->about ),
		'closing'   => listed( $protocol->closing, $texts->closing ),
	);
}

/**
 * Entries with a value.
 *
 * @param object[] $entries Of a list.
 * @param string   $key     What tells them apart.
 * @param string   $value   What is wanted.
 * @return object[]
 */
function only( $entries, $key, $value ) {
	return array_values(
		array_filter(
			$entries,
			function ( $entry ) use ( $key, $value ) {
				return $entry->$key === $value;
			}
		)
	);
}

/**
 * The texts of entries.
 *
 * @param object[] $entries Of a list.
 * @param object   $texts   By their ids.
 * @return string[]
 */
function listed( $entries, $texts ) {
	return array_map(
		function ( $entry ) use ( $texts ) {
			return $texts->{$entry->id};
		},
		$entries
	);
}

/**
 * An item with how long it holds. A window that there are no words for is not said: the restriction then stands
 * without an end, which is never too early.
 *
 * @param object $item  Of the protocol.
 * @param object $texts Of the language.
 * @param object $words One of `data/guide-….json`.
 * @return object
 */
function guide_line( $item, $texts, $words ) {
	$text  = $texts->items->{$item->id};
	$hours = isset( $item->until ) ? $item->until : null;
	$days  = null !== $hours && $hours > LONGEST_IN_HOURS && 0.0 === fmod( $hours, 24 ) ? (string) ( $hours / 24 ) : '';
	$when  = null;
	if ( '' !== $days ) {
		$when = property_of( $words->forFirstDays, $days );
	} elseif ( null !== $hours ) {
		$when = property_of( $words->forFirstHours, (string) $hours );
	}
	return (object) array(
		'id'    => $item->id,
		'text'  => $text->text,
		'more'  => isset( $text->more ) ? $text->more : null,
		'when'  => $when,
		'hours' => $hours,
	);
}

/**
 * The phases, each with what is new to do in it.
 *
 * @param object $protocol Without a mistake.
 * @param object $texts    Of the language.
 * @param object $words    One of `data/guide-….json`.
 * @return object[]
 */
function guide_phases( $protocol, $texts, $words ) {
	$said   = array();
	$phases = array();
	foreach ( $protocol->phases as $phase ) {
		$new = array();
		foreach ( in_order( only( $protocol->items, 'kind', 'do' ), isset( $phase->first ) ? $phase->first : array() ) as $item ) {
			if ( ! in_array( $item->id, $said, true ) && is_due_in( $item, $phase ) ) {
				$said[] = $item->id;
				$new[]  = guide_line( $item, $texts, $words );
			}
		}
		$phases[] = (object) array(
			'title' => $texts->phases->{$phase->id}->title,
			'main'  => $texts->phases->{$phase->id}->main,
			'do'    => $new,
		);
	}
	return $phases;
}

/**
 * Whether something is advised from the first moment of a phase on. The treatment may have been at the end of its
 * day, so its hours count from there.
 *
 * @param object $item  Of kind "do".
 * @param object $phase Of the protocol.
 * @return bool
 */
function is_due_in( $item, $phase ) {
	$from  = isset( $item->from ) ? $item->from : 0;
	$first = $phase->fromDay;
	$due   = 0 === $from || 0.0 === $from || $first * 24 >= 24 + $from;
	return $first >= 0 && $due && ( ! isset( $item->phases ) || in_array( $phase->id, $item->phases, true ) );
}

/**
 * Those that are named first, then the others in their own order.
 *
 * @param object[] $items Of the protocol.
 * @param string[] $first Ids.
 * @return object[]
 */
function in_order( $items, $first ) {
	$ids    = array_column( $items, 'id' );
	$before = array_values( array_intersect( array_unique( $first ), $ids ) );
	return array_map(
		function ( $id ) use ( $items, $ids ) {
			return $items[ array_search( $id, $ids, true ) ];
		},
		array_merge( $before, array_diff( $ids, $before ) )
	);
}

/**
 * What is usual on the treatment day.
 *
 * @param object $protocol Without a mistake.
 * @return object[]
 */
function usual_at_first( $protocol ) {
	$current = null;
	foreach ( $protocol->phases as $phase ) {
		if ( $phase->fromDay <= 0 ) {
			$current = $phase->id;
		}
	}
	return array_values(
		array_filter(
			only( $protocol->signs, 'level', 'usual' ),
			function ( $sign ) use ( $current ) {
				return ! isset( $sign->phases ) || in_array( $current, $sign->phases, true );
			}
		)
	);
}
