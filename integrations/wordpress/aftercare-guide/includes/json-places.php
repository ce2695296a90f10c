<?php
/**
 * Where the parts of a JSON text are. PHP's own reader names no place in the text.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const JSON_STRING  = '/"(?:[^"\\\\\x00-\x1f]++|\\\\(?:["\\\\\/bfnrt]|u[0-9a-f]{4}))*+"/Ai';
const JSON_LITERAL = '/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.+-])/A';

/**
 * Finds the values of a JSON text, and where it stops to be JSON.
 *
 * @param string $text Any.
 * @return array{values: array<string, int>, broken: int|null} Bytes from the start: of each value by its path as in
 *                                                             `items[3].until`, and of the first place that is not JSON.
 */
function json_places( $text ) {
	$values = array();
	$at     = 0;
	$whole  = skip_json_value( $text, $at, array(), $values ) && strlen( $text ) === json_gap( $text, $at );
	return array(
		'values' => $values,
		'broken' => $whole ? null : json_gap( $text, $at ),
	);
}

/**
 * The place of a part, or of what it is missing from.
 *
 * @param string $text A file.
 * @param array  $path Keys and places in lists, from the outside in; null for where the text stops to be JSON.
 * @return array{0: int, 1: int}|null Line and column, from 1; null if the place is not known.
 */
function json_line( $text, $path ) {
	list( 'values' => $values, 'broken' => $broken ) = json_places( $text );

	while ( $path && ! isset( $values[ written_path( $path ) ] ) ) {
		array_pop( $path );
	}
	$at = null === $path ? $broken : $values[ written_path( $path ) ];
	if ( null === $at ) {
		return null;
	}
	$before = substr( $text, 0, $at );
	$line   = strrchr( "\n$before", "\n" );
	return array( 1 + substr_count( $before, "\n" ), mb_strlen( $line, 'UTF-8' ) );
}

/**
 * The next place after white space.
 *
 * @param string $text A file.
 * @param int    $at   A place in it.
 * @return int
 */
function json_gap( $text, $at ) {
	return $at + strspn( $text, " \t\n\r", $at );
}

/**
 * Moves on behind a value, and notes where it and its parts begin.
 *
 * @param string             $text   A file.
 * @param int                $at     Where the value is expected; then the place behind it, or the first that is not JSON.
 * @param array              $path   Of the value.
 * @param array<string, int> $values Places by path.
 * @return bool Whether there is one.
 */
function skip_json_value( $text, &$at, $path, &$values ) {
	$at    = json_gap( $text, $at );
	$first = substr( $text, $at, 1 );
	if ( count( $path ) > DEEPEST_PROTOCOL ) {
		return false;
	}
	$values[ written_path( $path ) ] = $at;
	if ( '{' !== $first && '[' !== $first ) {
		return null !== skip_json( '"' === $first ? JSON_STRING : JSON_LITERAL, $text, $at );
	}
	$end = '{' === $first ? '/\}/A' : '/\]/A';
	++$at;
	for ( $index = 0; null === skip_json( $end, $text, $at ); $index++ ) {
		if ( $index && null === skip_json( '/,/A', $text, $at ) ) {
			return false;
		}
		$key = $index;
		if ( '{' === $first ) {
			$name = skip_json( JSON_STRING, $text, $at );
			if ( null === $name || null === skip_json( '/:/A', $text, $at ) ) {
				return false;
			}
			$key = (string) json_decode( $name );
		}
		if ( ! skip_json_value( $text, $at, array_merge( $path, array( $key ) ), $values ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Moves on behind white space and a pattern, if it is there.
 *
 * @param string $pattern A regular expression.
 * @param string $text    A file.
 * @param int    $at      A place in it.
 * @return string|null What was found.
 */
function skip_json( $pattern, $text, &$at ) {
	$at = json_gap( $text, $at );
	if ( ! preg_match( $pattern, $text, $found, 0, $at ) ) {
		return null;
	}
	$at += strlen( $found[0] );
	return $found[0];
}
