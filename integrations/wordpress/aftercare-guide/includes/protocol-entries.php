<?php
/**
 * Reading whatever stands in a protocol file, before it is known to be one.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * A key of an object, null where there is none.
 *
 * @param mixed  $value Perhaps an object.
 * @param string $key   Its key.
 * @return mixed
 */
function property_of( $value, $key ) {
	return is_object( $value ) && property_exists( $value, $key ) ? $value->$key : null;
}

/**
 * The entries of a list that have an id, each with its place.
 *
 * @param object $protocol Whatever stands in the file.
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
 * Numbers as JSON has them.
 *
 * @param mixed $value From JSON.
 * @return bool
 */
function is_number( $value ) {
	return is_int( $value ) || is_float( $value );
}
