<?php
/**
 * Checks the value of each field of the settings.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The clinic's name, as patients know it.
 *
 * @param string $text Not empty.
 * @return string
 */
function read_name( $text ) {
	return sanitize_text_field( $text );
}

/**
 * A phone number that can be dialled.
 *
 * @param string $text Not empty.
 * @return string|\WP_Error
 */
function read_phone( $text ) {
	return null === phone_address( $text )
		/* translators: %s: what was written. */
		? new \WP_Error( 'phone', sprintf( __( 'The phone number "%s" cannot be dialled. Write 3 to 15 digits, as in 020 7946 0018 or +44 20 7946 0018.', 'aftercare-guide' ), $text ) )
		: $text;
}

/**
 * One e-mail address.
 *
 * @param string $text Not empty.
 * @return string|\WP_Error
 */
function read_email( $text ) {
	return null === email_address( $text ) || ! is_email( $text )
		/* translators: %s: what was written. */
		? new \WP_Error( 'email', sprintf( __( '"%s" is not one e-mail address. Write it as in hello@clinic.example.', 'aftercare-guide' ), $text ) )
		: $text;
}

/**
 * The order of day, month and year in dates on this site and in its links.
 *
 * @param string $text Not empty.
 * @return string|\WP_Error
 */
function read_date_order( $text ) {
	return in_array( $text, array_keys( date_orders() ), true )
		? $text
		/* translators: %s: what was written. */
		: new \WP_Error( 'date_order', sprintf( __( '"%s" is not an order of day, month and year.', 'aftercare-guide' ), $text ) );
}

/**
 * The orders of day, month and year, each with an example.
 *
 * @return array<string, string> By what the tag calls them.
 */
function date_orders() {
	return array(
		'dmy' => __( '03/04/2026, day first', 'aftercare-guide' ),
		'mdy' => __( '04/03/2026, month first', 'aftercare-guide' ),
		'ymd' => __( '26/04/03, year first', 'aftercare-guide' ),
	);
}

/**
 * A colour with enough contrast to white, as text and as a background (WCAG 2.2 AA).
 *
 * @param string $text Not empty.
 * @return string|\WP_Error With six digits.
 */
function read_accent( $text ) {
	$colour = sanitize_hex_color( $text );
	if ( ! $colour ) {
		/* translators: %s: what was written. */
		return new \WP_Error( 'accent', sprintf( __( '"%s" is not a colour. Write # and six digits, as in #7a3b8f.', 'aftercare-guide' ), $text ) );
	}
	if ( 4 === strlen( $colour ) ) {
		$colour = preg_replace( '/[0-9a-f]/i', '$0$0', $colour );
	}
	$contrast = contrast_with_white( $colour );
	if ( $contrast < 4.5 ) {
		/* translators: 1: a colour such as #ffcc00, 2: a number such as 1.5. */
		return new \WP_Error( 'accent', sprintf( __( 'The colour %1$s is too light: text in it is hard to read on white (contrast %2$s, at least 4.5 is needed). Pick a darker one.', 'aftercare-guide' ), $colour, number_format_i18n( $contrast, 1 ) ) );
	}
	return $colour;
}
