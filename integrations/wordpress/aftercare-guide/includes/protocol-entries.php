<?php
/**
 * Reads unchecked data that may be a protocol file.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The value of a key, null if there is none.
 *
 * @param mixed  $value Any; may be an object.
 * @param string $key   Its key.
 * @return mixed
 */
function property_of( $value, $key ) {
	return is_object( $value ) && property_exists( $value, $key ) ? $value->$key : null;
}

/**
 * The entries of a list that have an id, each with its place.
 *
 * @param object $protocol From the file, unchecked.
 * @param string $name     Name of the list.
 * @return array[]
 */
function entries_of( $protocol, $name ) {
	$entries = property_of( $protocol, $name );
	$placed  = array();
	foreach ( is_array( $entries ) ? array_slice( $entries, 0, MOST_CHECKED ) : array() as $index => $entry ) {
		$id = property_of( $entry, 'id' );
		if ( is_string( $id ) ) {
			$placed[] = array(
				'path'  => array( $name, $index ),
				'id'    => $id,
				'entry' => $entry,
			);
		}
	}
	return $placed;
}

/**
 * Whether a value is a number in JSON.
 *
 * @param mixed $value From JSON.
 * @return bool
 */
function is_number( $value ) {
	return is_int( $value ) || is_float( $value );
}
