<?php
/**
 * The word that was meant, as in `src/guidance/suggest.ts`.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The end of a sentence on a word that is not known.
 *
 * @param string   $word  What stands there.
 * @param string[] $known What could.
 * @return string Empty where nothing is near.
 */
function meant( $word, $known ) {
	$near = suggest( $word, $known );
	return '' === $near ? '' : ", did you mean \"$near\"?";
}

/**
 * The word that was most likely meant; empty where none is near.
 *
 * @param string   $word  What stands there.
 * @param string[] $known What could.
 * @return string
 */
function suggest( $word, $known ) {
	$best  = '';
	$least = INF;
	foreach ( array_slice( $known, 0, 200 ) as $each ) {
		$most = max( 1, intdiv( strlen( $each ), 3 ) );
		// Its length alone tells most words from one that was meant.
		if ( abs( strlen( $each ) - strlen( $word ) ) > $most ) {
			continue;
		}
		$edits = edits_between( strtolower( $word ), strtolower( $each ) );
		if ( $edits <= $most && $edits < $least ) {
			$best  = $each;
			$least = $edits;
		}
	}
	return $best;
}

/**
 * Letters to put in, take out, change or swap with the next (optimal string alignment).
 *
 * @param string $from One word.
 * @param string $to   The other.
 * @return int
 */
function edits_between( $from, $to ) {
	$height = strlen( $from );
	$width  = strlen( $to );
	$rows   = array( range( 0, $width ) );
	for ( $taken = 1; $taken <= $height; $taken++ ) {
		$row   = array( $taken );
		$above = $rows[ $taken - 1 ];
		for ( $index = 1; $index <= $width; $index++ ) {
			$same    = $from[ $taken - 1 ] === $to[ $index - 1 ];
			$swapped = $taken > 1 && $index > 1 && $from[ $taken - 1 ] === $to[ $index - 2 ] && $from[ $taken - 2 ] === $to[ $index - 1 ];
			$row[]   = min(
				$above[ $index - 1 ] + ( $same ? 0 : 1 ),
				$above[ $index ] + 1,
				$row[ $index - 1 ] + 1,
				$swapped ? $rows[ $taken - 2 ][ $index - 2 ] + 1 : INF
			);
		}
		$rows[] = $row;
	}
	return $rows[ $height ][ $width ];
}
