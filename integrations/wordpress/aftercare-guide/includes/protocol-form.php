<?php
/**
 * Checks a protocol file against the schema. `data/protocol-form.json` is that schema, with the guide's own messages.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Keys that the guide ignores, because they have a meaning in JavaScript objects. */
const IGNORED_KEYS = array( '__proto__', 'prototype', 'constructor' );

/**
 * Finds the mistakes in the form of a value and of everything in it.
 *
 * @param object $form  What is expected.
 * @param mixed  $value From JSON.
 * @param array  $path  Its place in the file.
 * @return array[] Path and text of each mistake.
 */
function form_mistakes( $form, $value, $path ) {
	if ( null === $value && ! empty( $form->nullable ) ) {
		return array();
	}
	if ( is_array( $value ) && in_array( $form->kind, array( 'object', 'variant', 'record' ), true ) ) {
		// In JavaScript a list is an object too: report its keys as unknown.
		$value = (object) $value;
	}
	if ( ! is_kind( $form, $value ) ) {
		return array( array( $path, "expected {$form->message}, got " . shown( $value ) ) );
	}
	switch ( $form->kind ) {
		case 'object':
			return object_mistakes( $form, $value, $path );
		case 'variant':
			return variant_mistakes( $form, $value, $path );
		case 'record':
			return record_mistakes( $form, $value, $path );
		case 'list':
			$mistakes = array();
			// A longer list is rejected for its length.
			foreach ( array_slice( $value, 0, 2 * MOST_CHECKED ) as $index => $item ) {
				$mistakes = array_merge( $mistakes, form_mistakes( $form->item, $item, array_merge( $path, array( $index ) ) ) );
			}
			return array_merge( $mistakes, check_mistakes( $form, $value, $path ) );
		default:
			return check_mistakes( $form, $value, $path );
	}
}

/**
 * Whether a value is of the right kind.
 *
 * @param object $form  What is expected.
 * @param mixed  $value From JSON.
 * @return bool
 */
function is_kind( $form, $value ) {
	switch ( $form->kind ) {
		case 'text':
			return is_string( $value );
		case 'number':
			return is_int( $value ) || is_float( $value );
		case 'boolean':
			return is_bool( $value );
		case 'list':
			return is_array( $value );
		case 'choice':
			return in_array( $value, $form->options, true );
		default:
			return is_object( $value );
	}
}

/**
 * Checks the keys of an object: those of the schema, and no other.
 *
 * @param object $form  What is expected.
 * @param object $value From JSON.
 * @param array  $path  Its place in the file.
 * @return array[]
 */
function object_mistakes( $form, $value, $path ) {
	$mistakes = array();
	$known    = get_object_vars( $form->keys );
	foreach ( $known as $key => $inner ) {
		$at = array_merge( $path, array( $key ) );
		if ( property_exists( $value, $key ) ) {
			$mistakes = array_merge( $mistakes, form_mistakes( $inner, $value->$key, $at ) );
		} elseif ( empty( $inner->optional ) ) {
			$mistakes[] = array( $at, 'is missing' );
		}
	}
	foreach ( array_diff( array_keys( get_object_vars( $value ) ), array_keys( $known ), IGNORED_KEYS ) as $key ) {
		$mistakes[] = array( array_merge( $path, array( (string) $key ) ), 'unknown key' );
	}
	return $mistakes;
}

/**
 * Checks an object whose form depends on one of its keys.
 *
 * @param object $form  What is expected.
 * @param object $value From JSON.
 * @param array  $path  Its place in the file.
 * @return array[]
 */
function variant_mistakes( $form, $value, $path ) {
	$key = $form->key;
	$at  = array_merge( $path, array( $key ) );
	if ( ! property_exists( $value, $key ) ) {
		return array( array( $at, 'is missing' ) );
	}
	foreach ( $form->options as $option ) {
		if ( in_array( $value->$key, $option->values, true ) ) {
			return object_mistakes( $option, $value, $path );
		}
	}
	return array( array( $at, "expected {$form->message}, got " . shown( $value->$key ) ) );
}

/**
 * Checks an object with free keys, such as ids.
 *
 * @param object $form  What is expected.
 * @param object $value From JSON.
 * @param array  $path  Its place in the file.
 * @return array[]
 */
function record_mistakes( $form, $value, $path ) {
	$mistakes = array();
	foreach ( get_object_vars( $value ) as $key => $inner ) {
		if ( in_array( $key, IGNORED_KEYS, true ) ) {
			continue;
		}
		$at       = array_merge( $path, array( (string) $key ) );
		$mistakes = array_merge(
			$mistakes,
			form_mistakes( $form->key, (string) $key, $at ),
			form_mistakes( $form->value, $inner, $at )
		);
	}
	return $mistakes;
}

/**
 * The further checks of a text, a number or a list.
 *
 * @param object $form  What is expected.
 * @param mixed  $value Of the right kind.
 * @param array  $path  Its place in the file.
 * @return array[]
 */
function check_mistakes( $form, $value, $path ) {
	$mistakes = array();
	foreach ( $form->checks as $check ) {
		if ( ! passes( $check, $value ) ) {
			$mistakes[] = array( $path, "expected {$check->message}, got " . shown( $value ) );
		}
	}
	return $mistakes;
}

/**
 * One such check.
 *
 * @param object $check From the schema.
 * @param mixed  $value Of the right kind.
 * @return bool
 */
function passes( $check, $value ) {
	if ( isset( $check->pattern ) ) {
		return 1 === preg_match( $check->pattern, $value );
	}
	if ( isset( $check->whole ) ) {
		return floor( $value ) === (float) $value;
	}
	if ( isset( $check->min ) ) {
		return $value >= $check->min;
	}
	if ( isset( $check->max ) ) {
		return $value <= $check->max;
	}
	$length = is_array( $value ) ? count( $value ) : script_length( $value );
	return isset( $check->atMost ) ? $length <= $check->atMost : $length >= $check->atLeast;
}

/**
 * The length of a text in JavaScript, where characters beyond the first 65,536 count as two.
 *
 * @param string $text In UTF-8.
 * @return int
 */
function script_length( $text ) {
	return preg_match_all( '/./su', $text ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text );
}
