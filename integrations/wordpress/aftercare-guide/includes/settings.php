<?php
/**
 * The settings that an administrator makes once for all guides. WordPress's options.php handles the form: it checks the
 * capability `manage_options` and a nonce, and passes each value to the functions here, which reject invalid ones.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** The clinic and its colour. */
const OPTION = 'aftercare_guide';
/** The text of the clinic's own protocol file. A separate option, so that it is not read on pages without a guide. */
const PROTOCOL_OPTION = 'aftercare_guide_protocol';
/** Name of the button that shows the saved guidance again after a rejected save. */
const DISCARD_BUTTON = 'aftercare_guide_discard';
/** Name of the field with a hash of the file that the page was opened with. */
const BEFORE_FIELD = 'aftercare_guide_before';
/** Most mistakes listed at once for a file. */
const MOST_MISTAKES = 20;
const NOTHING_SET   = array(
	'clinic_name'       => '',
	'clinic_phone'      => '',
	'clinic_hours'      => '',
	'after_hours_phone' => '',
	'after_hours_name'  => '',
	'emergency_phone'   => '',
	'clinic_email'      => '',
	'accent'            => '',
	'date_order'        => '',
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
		// Registered after the file that it belongs to, because WordPress saves them in this order.
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
 * @return array<string, string> With the keys of `NOTHING_SET`.
 */
function settings() {
	$stored = get_option( OPTION );
	return array_merge( NOTHING_SET, array_filter( array_intersect_key( (array) $stored, NOTHING_SET ), 'is_string' ) );
}

/**
 * The settings to store: valid fields from the form, and the previous values for the others.
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
		'clinic_name'       => __NAMESPACE__ . '\read_name',
		'clinic_phone'      => __NAMESPACE__ . '\read_phone',
		'clinic_hours'      => __NAMESPACE__ . '\read_hours',
		'after_hours_phone' => __NAMESPACE__ . '\read_phone',
		'after_hours_name'  => __NAMESPACE__ . '\read_name',
		'emergency_phone'   => __NAMESPACE__ . '\read_phone',
		'clinic_email'      => __NAMESPACE__ . '\read_email',
		'accent'            => __NAMESPACE__ . '\read_accent',
		'date_order'        => __NAMESPACE__ . '\read_date_order',
	);
	foreach ( $readers as $field => $read ) {
		if ( ! isset( $given[ $field ] ) || ! is_string( $given[ $field ] ) ) {
			continue;
		}
		$text  = trim( $given[ $field ] );
		$value = '' === $text ? '' : $read( $text );
		if ( is_wp_error( $value ) ) {
			reject( $field, $value->get_error_message() );
		} else {
			$kept[ $field ] = $value;
		}
	}
	return $kept;
}

/**
 * The protocol file to store: the text if it is valid, else the previous one.
 *
 * @param mixed $given From the form.
 * @return string
 */
function sanitize_protocol( $given ) {
	$before = (string) get_option( PROTOCOL_OPTION, '' );
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- options.php has checked the nonce.
	if ( isset( $_POST[ DISCARD_BUTTON ] ) ) {
		forget_rejected();
		return $before;
	}
	if ( ! is_string( $given ) ) {
		return $before;
	}
	// Forms send CRLF.
	$text = trim( str_replace( "\r\n", "\n", $given ) );
	if ( $text !== $before && has_changed_since( $before ) ) {
		keep_rejected( $text );
		reject( 'protocol', __( 'Someone else has saved other guidance since you opened this page. What you wrote is still there. Save once more to replace theirs.', 'aftercare-guide' ) );
		return $before;
	}
	$read = '' === $text ? array( 'mistakes' => array() ) : read_protocols( $text );
	if ( ! $read['mistakes'] ) {
		if ( '' === $text || $text === $before || has_printed( $text ) ) {
			forget_rejected();
			return $text;
		}
		keep_rejected( $text );
		reject( 'protocol', __( 'Your own guidance could not be prepared for visitors whose browser runs no scripts. Allow scripts on this page and save again.', 'aftercare-guide' ) );
		return $before;
	}
	keep_rejected( $text );
	$lines = array();
	foreach ( array_slice( $read['mistakes'], 0, MOST_MISTAKES ) as $index => $mistake ) {
		$place   = array_key_exists( $index, $read['paths'] ) ? json_line( $text, $read['paths'][ $index ] ) : null;
		$lines[] = esc_html( mistake_with_line( $mistake, $place ) );
	}
	$more = count( $read['mistakes'] ) - count( $lines );
	if ( $more > 0 ) {
		/* translators: %d: how many mistakes are not listed. */
		$lines[] = esc_html( sprintf( _n( 'and %d more mistake', 'and %d more mistakes', $more, 'aftercare-guide' ), $more ) );
	}
	$head = esc_html__( 'Your own guidance has mistakes. The previous one is kept. What you wrote is still there.', 'aftercare-guide' );
	add_settings_error( OPTION, 'protocol', "$head<br>" . implode( '<br>', $lines ) );
	return $before;
}

/**
 * Whether the file was saved by someone else while this form was open.
 *
 * @param string $stored The file as it is now.
 * @return bool
 */
function has_changed_since( $stored ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- options.php has checked the nonce; it is only compared.
	$before = isset( $_POST[ BEFORE_FIELD ] ) ? wp_unslash( $_POST[ BEFORE_FIELD ] ) : null;
	return null !== $before && md5( $stored ) !== $before;
}

/**
 * A mistake with its place in the file.
 *
 * @param string   $mistake In words.
 * @param int[]|null $place Line and column.
 * @return string
 */
function mistake_with_line( $mistake, $place ) {
	/* translators: 1: number of a line, 2: number of a character in it, 3: what is wrong there. */
	return null === $place ? $mistake : sprintf( __( 'line %1$d, column %2$d: %3$s', 'aftercare-guide' ), $place[0], $place[1], $mistake );
}

/**
 * Adds an error message for a field.
 *
 * @param string $field   Its name.
 * @param string $message In words.
 */
function reject( $field, $message ) {
	$kept = __( 'The previous value is kept.', 'aftercare-guide' );
	add_settings_error( OPTION, $field, esc_html( "$message $kept" ) );
}

/**
 * The clinic's own protocols. None if the file has a mistake, as in the guide itself.
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
 * The clinic's own protocol file for the guide in a page, which finds the mistakes in it. Its signatures are verified.
 *
 * @return mixed Null if there is none; an empty object if it is not JSON.
 */
function own_file() {
	$stored = (string) get_option( PROTOCOL_OPTION, '' );
	if ( '' === $stored ) {
		return null;
	}
	$file = json_decode( $stored );
	if ( is_object( $file ) ) {
		verify_signatures( $file );
	}
	return null === $file ? (object) array() : $file;
}

/**
 * The clinic's own protocol that a guide shows: the one with the name; the first if the page names none.
 *
 * @param string $procedure Its name; empty if the page names none.
 * @return object|null Null if it has no such protocol.
 */
function own_protocol( $procedure ) {
	$own = own_protocols();
	foreach ( $own as $protocol ) {
		if ( $protocol->id === $procedure ) {
			return $protocol;
		}
	}
	return $own && '' === $procedure ? $own[0] : null;
}
