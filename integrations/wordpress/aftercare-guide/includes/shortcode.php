<?php
/**
 * `[aftercare_guide procedure_date="2026-11-20"]`, for the classic editor, widgets and page builders.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		add_shortcode( 'aftercare_guide', __NAMESPACE__ . '\shortcode' );
	}
);

/**
 * A guide for a shortcode. The enclosed text is shown above the guide if no script runs.
 *
 * @param array|string $given   Attributes, with underscores; a flag may have no value.
 * @param string|null  $content The enclosed text.
 * @return string
 */
function shortcode( $given, $content = null ) {
	$note = null === $content ? '' : trim( $content );
	return guide( shortcode_values( $given ), 'class="aftercare-guide"', '' === $note ? '' : '<div>' . wp_kses_post( $note ) . '</div>' );
}

/**
 * What a shortcode sets.
 *
 * @param array|string $given Attributes, with underscores; a flag may have no value.
 * @return array<string, string> By their names on the tag.
 */
function shortcode_values( $given ) {
	$values = array();
	foreach ( (array) $given as $name => $value ) {
		$name  = str_replace( '_', '-', strtolower( is_int( $name ) ? $value : $name ) );
		$value = is_int( $name ) || str_replace( '_', '-', strtolower( (string) $value ) ) === $name ? '1' : (string) $value;
		if ( in_array( $name, ATTRIBUTES, true ) ) {
			$values[ $name ] = $value;
		} elseif ( in_array( $name, FLAGS, true ) && ! in_array( strtolower( $value ), array( '', '0', 'false', 'no', 'off' ), true ) ) {
			$values[ $name ] = '1';
		}
	}
	return $values;
}
