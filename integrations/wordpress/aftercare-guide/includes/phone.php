<?php
/**
 * The clinic's phone as people write it, read in the same way as the guide itself does (`src/settings/phone.ts`
 * explains each pattern). One table of cases tests both: `test/support/phones.json`.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const PHONE_BETWEEN = '\s*(?:[\n/|&、，；]|[,;](?! *(?:ext|x|\#))|\s(?:or|and|oder|und|ou|et|o|u|y|e|oppure|lub|i|أو|و)(?=\s)|[或和]者?)\s*';
const PHONE_HOURS   = '(?:[0-9][^0-9]*){7}[\s(][012]?[0-9](?:\.?[0-5][0-9])?\s*-\s*(?:[012][0-9]|[1-9])(?:\.?[0-5][0-9])?\)?$';
const PHONE_AREA    = '^(?:\+[0-9]{1,7}/[1-9]|(?:0[0-9]{1,5}|[0-9]{2}(?=/(?:[\s.-]*[0-9]){7}))/(?!.*[\s(][012]?[0-9](?:\.?[0-5][0-9])?\s*-\s*(?:[012][0-9]|[1-9])(?:\.?[0-5][0-9])?\)?$)(?!11(?:[\s.-]*[0-9]){0,4}(?![\s.-]*[0-9]))[1-9](?:(?:[\s.-]*[0-9]){3}|[0-9]*-0(?![0-9])))';

/**
 * Whether a text matches a pattern.
 *
 * @param string $pattern Of PCRE, without delimiters.
 * @param string $text    Any.
 * @param string $flags   Additional flags.
 * @return bool
 */
function is_like( $pattern, $text, $flags = '' ) {
	return 1 === preg_match( "~(*UCP)$pattern~uD$flags", $text );
}

/**
 * The numbers, each a link that dials exactly one.
 *
 * @param string $given What was written.
 * @return array{0: string, 1: string|null}[] Text and `tel:` address (RFC 3966); the whole text and null if it is
 *                                            not clear what to dial.
 */
function read_phones( $given ) {
	$text  = trim_space( preg_replace( '/\p{Cf}/u', ' ', $given ) );
	$text  = preg_replace( '/^[\p{Pi}\p{Pf}„″"\'](.*)[\p{Pi}\p{Pf}″"\']$/suD', '$1', $text );
	$links = is_like( '[<>@"]|.{201}', $text, 's' ) ? null : phone_links( phone_pieces( $text ) );
	return $links ? $links : array( array( $text, null ) );
}

/**
 * The `tel:` address of the first number.
 *
 * @param string $text What was written.
 * @return string|null Null if there is none to dial.
 */
function phone_address( $text ) {
	return read_phones( $text )[0][1];
}

/**
 * The text, cut where one number may end and another begin: number, between, number …
 *
 * @param string $text Without invisible characters.
 * @return string[]
 */
function phone_pieces( $text ) {
	$parts = preg_split( '~(*UCP)(' . PHONE_BETWEEN . ')~ui', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	$index = 1;
	while ( isset( $parts[ $index ] ) ) {
		list( $number, $between, $next ) = array_slice( $parts, $index - 1, 3 );
		if ( is_like( '^ */ *$', $between ) && is_like( PHONE_AREA, dialled( $number ) . "/$next" ) ) {
			array_splice( $parts, $index - 1, 3, $number . $between . $next );
		} else {
			$index += 2;
		}
	}
	return $parts;
}

/**
 * The links of all pieces.
 *
 * @param string[] $pieces See `phone_pieces()`.
 * @return array|null See `read_phones()`; null if it is not clear which number is meant.
 */
function phone_links( $pieces ) {
	$links  = array();
	$first  = '';
	$before = '';
	foreach ( array_chunk( array_merge( array( '' ), $pieces ), 2 ) as list( $between, $text ) ) {
		$number = number_in( $text, ! isset( $pieces[1] ) );
		// A second number must be complete: not the last digits of another one.
		if ( null !== $number && ( '' === $first || is_like( '^(?:\+|0[0-9]{6})', $number ) || strlen( $number ) >= strlen( $first ) ) ) {
			$links[] = array( '' === $first ? $before . $between . $text : $text, "tel:$number" );
			$first   = '' === $first ? $number : $first;
		} else {
			// People dial "/ -22" as an addition, and only to a number that is complete itself.
			$is_addable = strlen( $first ) > ( is_like( '^[+0]', $first ) ? 8 : 6 ) && ! is_like( '^/$|\n', $between );
			if ( is_like( '^\P{L}*[0-9]\P{L}*$', $text ) && ! $is_addable ) {
				return null;
			}
			if ( $links ) {
				$links[ count( $links ) - 1 ][0] .= $between . $text;
			} else {
				$before .= $between . $text;
			}
		}
		// Six digits that cannot be read are a phone number, so the next number would be a different one.
		if ( '' === $first && is_like( '(?:[0-9][^0-9]*){6}', $before ) ) {
			return null;
		}
	}
	return $links;
}

/**
 * What is dialled for a piece of text, with `;ext=` if it says one.
 *
 * @param string $text     A piece.
 * @param bool   $is_alone Nothing else is written.
 * @return string|null Null if it is not one number.
 */
function number_in( $text, $is_alone ) {
	$bare      = trim_space( latin_digits( $text ) );
	$extended  = '~(*UCP)[\s,;]*(?:ext\p{L}*|x|#)[\s.:=]*([0-9]{1,7})$~Dui';
	$extension = preg_match( $extended, $bare, $match ) ? ";ext={$match[1]}" : '';
	$number    = preg_replace( '~(*UCP)^(?:[^0-9:：]*\p{L}[:：]|t[eé]l\p{L}*|phone)[\s.:]*~ui', '', $bare );
	$number    = trim_space( preg_replace( array( $extended, '~(*UCP)\s*\([^()]*\p{L}[^()]*\)$~uD' ), '', $number ) );
	if ( is_like( '^(?:\+?1[ .-]?)?\(?(?:0?8[0-9]{2}|1[38]00|900)\)?(?=(?:[ .-]*[A-Z0-9]){6,7}$)[0-9 .-]*[A-Z][A-Z .-]*[A-Z]{3}$', $number ) ) {
		// Letters as on a keypad: "1-800-FLOWERS".
		$number = strtr( $number, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' );
	}
	$found = dialled( $number );
	// "112" is dialled only if nothing else that could be meant is written.
	$is_short = $is_alone && $found === $bare && is_like( '^[0-9]{3}', $bare );
	if ( is_like( 'fax', $bare, 'i' ) || ! $found || ! ( $is_short || is_like( '^(?:[0-9]{6}|\+[0-9]{7})', $found ) ) ) {
		return null;
	}
	return $found . $extension;
}

/**
 * Digits and, before a country's number, a plus.
 *
 * @param string $text A number.
 * @return string|null
 */
function dialled( $text ) {
	$number = trim_space( preg_replace( '/[‐-―−]/u', '-', latin_digits( $text ) ) );
	if ( ! is_like( '^\(?\+?[0-9\s()./·-]+$', $number ) || is_like( PHONE_HOURS, $number ) ) {
		return null;
	}
	$plain = preg_replace( '~^\(?(?:\+|00(?=[^0-9]*[1-9]))~', '+', $number );
	$plain = preg_replace_callback(
		'~(*UCP)^((?:\+|011[^0-9])[^0-9]*)([0-9]{1,3}[^0-9]*\(\s*0\s*\)|[0-9]{2}[^0-9]+0(?=[^0-9]))~u',
		function ( $parts ) {
			$digits = preg_replace( '/[^0-9]/', '', $parts[2] );
			return $parts[1] . ( is_like( '^3(?:9|7[89])0', $digits ) ? $digits : substr( $digits, 0, -1 ) );
		},
		$plain
	);
	$found = preg_replace( '/(?!^\+)[^0-9]/', '', $plain );
	if ( is_like( '[0-9].*\(\s*0\s*\)', $plain ) || ! is_like( '^(?:(?:\+|011)[0-9]{1,15}|[0-9]{1,13})$', $found ) ) {
		return null;
	}
	return $found;
}

/**
 * Arabic and Persian digits as 0 to 9.
 *
 * @param string $text Any.
 * @return string
 */
function latin_digits( $text ) {
	foreach ( array( '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹' ) as $digits ) {
		$text = str_replace( preg_split( '//u', $digits, -1, PREG_SPLIT_NO_EMPTY ), range( 0, 9 ), $text );
	}
	return $text;
}

/**
 * Removes white space at both ends, of every kind in Unicode.
 *
 * @param string $text Any.
 * @return string
 */
function trim_space( $text ) {
	return preg_replace( '/(*UCP)^\s+|\s+$/uD', '', $text );
}
