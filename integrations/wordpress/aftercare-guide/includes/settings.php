<?php
/**
 * What an administrator sets once for all guides. WordPress's options.php takes the form: it asks for the capability
 * `manage_options` and a nonce, and hands each value to the functions here, which refuse what cannot be used.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** The clinic and its colour. */
const OPTION = 'aftercare_guide';
/** The text of the clinic's own protocol file. Apart, so that it is not read on pages without a guide. */
const PROTOCOL_OPTION = 'aftercare_guide_protocol';
/** Told of one file at once. */
const MOST_MISTAKES = 20;
const NOTHING_SET   = array(
	'clinic_name'  => '',
	'clinic_phone' => '',
	'clinic_email' => '',
	'accent'       => '',
	'date_order'   => '',
);

register_activation_hook(
	MAIN_FILE,
	function () {
		add_option( OPTION, NOTHING_SET );
		add_option( PROTOCOL_OPTION, '', '', 'no' );
		add_option( PRINTED_OPTION, '', '', 'no' );
	}
);

add_action(
	'admin_init',
	function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'show_in_rest'      => false,
			)
		);
		register_setting(
			OPTION,
			PROTOCOL_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_protocol',
				'show_in_rest'      => false,
			)
		);
		// After the file that it belongs to: WordPress saves them in this order.
		register_setting(
			OPTION,
			PRINTED_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_printed',
				'show_in_rest'      => false,
			)
		);
	}
);

/**
 * The settings.
 *
 * @return array{clinic_name: string, clinic_phone: string, clinic_email: string, accent: string, date_order: string}
 */
function settings() {
	$stored = get_option( OPTION );
	return array_merge( NOTHING_SET, array_filter( array_intersect_key( (array) $stored, NOTHING_SET ), 'is_string' ) );
}

/**
 * What may be kept of a form: each field that can be used, and for each other one what was there.
 *
 * @param mixed $given From the form.
 * @return array
 */
function sanitize_settings( $given ) {
	$kept = settings();
	if ( ! is_array( $given ) ) {
		return $kept;
	}
	$readers = array(
		'clinic_name'  => __NAMESPACE__ . '\read_name',
		'clinic_phone' => __NAMESPACE__ . '\read_phone',
		'clinic_email' => __NAMESPACE__ . '\read_email',
		'accent'       => __NAMESPACE__ . '\read_accent',
		'date_order'   => __NAMESPACE__ . '\read_date_order',
	);
	foreach ( $readers as $field => $read ) {
		if ( ! isset( $given[ $field ] ) || ! is_string( $given[ $field ] ) ) {
			continue;
		}
		$text  = trim( $given[ $field ] );
		$value = '' === $text ? '' : $read( $text );
		if ( is_wp_error( $value ) ) {
			refuse( $field, $value->get_error_message() );
		} else {
			$kept[ $field ] = $value;
		}
	}
	return $kept;
}

/**
 * What may be kept of a protocol file: the text as it is, or what was there.
 *
 * @param mixed $given From the form.
 * @return string
 */
function sanitize_protocol( $given ) {
	$before = (string) get_option( PROTOCOL_OPTION, '' );
	if ( ! is_string( $given ) ) {
		return $before;
	}
	// Forms send their own line ends.
	$text     = trim( str_replace( "\r\n", "\n", $given ) );
	$mistakes = '' === $text ? array() : read_protocols( $text )['mistakes'];
	if ( ! $mistakes ) {
		if ( '' === $text || $text === $before || has_printed( $text ) ) {
			return $text;
		}
		refuse( 'protocol', __( 'Your own guidance could not be prepared for visitors whose browser runs no scripts. Allow scripts on this page and save again.', 'aftercare-guide' ) );
		return $before;
	}
	$told = array_map( 'esc_html', array_slice( $mistakes, 0, MOST_MISTAKES ) );
	$more = count( $mistakes ) - count( $told );
	if ( $more > 0 ) {
		/* translators: %d: how many mistakes are not listed. */
		$told[] = esc_html( sprintf( _n( 'and %d more mistake', 'and %d more mistakes', $more, 'aftercare-guide' ), $more ) );
	}
	$head = esc_html__( 'Your own guidance has mistakes. What was there is kept.', 'aftercare-guide' );
	add_settings_error( OPTION, 'protocol', "$head<br>" . implode( '<br>', $told ) );
	return $before;
}

/**
 * Says what is wrong with a field.
 *
 * @param string $field   Its name.
 * @param string $message In words.
 */
function refuse( $field, $message ) {
	$kept = __( 'What was there is kept.', 'aftercare-guide' );
	add_settings_error( OPTION, $field, esc_html( "$message $kept" ) );
}

/**
 * The clinic's own protocols. None where the file has a mistake, as in the guide itself.
 *
 * @return object[]
 */
function own_protocols() {
	static $text = '', $protocols = array();
	$stored      = (string) get_option( PROTOCOL_OPTION, '' );
	if ( $stored !== $text ) {
		$text      = $stored;
		$protocols = '' === $stored ? array() : read_protocols( $stored )['protocols'];
	}
	return $protocols;
}

/**
 * The one of the clinic's own protocols that a guide shows: by its name, else the first.
 *
 * @param string $procedure Its name; empty where the page names none.
 * @return object|null Null where the built-in guidance is shown.
 */
function own_protocol( $procedure ) {
	$own = own_protocols();
	foreach ( $own as $protocol ) {
		if ( $protocol->id === $procedure ) {
			return $protocol;
		}
	}
	return $own && BUILT_IN !== $procedure ? $own[0] : null;
}
