<?php
/**
 * The texts of a protocol file, by language.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The first language must be complete, and each key must be a language.
 *
 * @param object $protocol From the file, unchecked.
 * @return array[]
 */
function first_language( $protocol ) {
	$texts = property_of( $protocol, 'texts' );
	if ( is_array( $texts ) ) {
		return array( array( array( 'texts' ), 'expected texts by language, got a list' ) );
	}
	if ( ! is_object( $texts ) ) {
		return array();
	}
	$names = array_map( 'strval', array_keys( get_object_vars( $texts ) ) );
	if ( ! $names ) {
		return array( array( array( 'texts' ), 'expected texts in at least one language, got none' ) );
	}
	$broken = array();
	foreach ( $names as $name ) {
		if ( ! preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iD', $name ) ) {
			$broken[] = array( array( 'texts', $name ), 'expected a language such as "en" or "pt-BR", got ' . shown( $name ) );
		}
	}
	if ( $broken ) {
		return $broken;
	}
	foreach ( missing_texts( $protocol, $names[0] ) as $path ) {
		$broken[] = array( $path, 'is missing' );
	}
	return $broken;
}

/**
 * Texts that are missing in a language.
 *
 * @param object $protocol From the file, unchecked.
 * @param string $language Its key.
 * @return array[] The path of each.
 */
function missing_texts( $protocol, $language ) {
	$texts   = property_of( property_of( $protocol, 'texts' ), $language );
	$missing = array();
	foreach ( LISTS as $list ) {
		foreach ( entries_of( $protocol, $list ) as $entry ) {
			$present = property_of( $texts, $list );
			if ( ! is_object( $present ) || ! property_exists( $present, $entry['id'] ) ) {
				$missing[] = array( 'texts', $language, $list, $entry['id'] );
			}
		}
	}
	return $missing;
}
