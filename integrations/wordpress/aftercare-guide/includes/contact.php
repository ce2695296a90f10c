<?php
/**
 * Addresses of the clinic, read as the guide itself reads them (`src/settings/contact.ts`).
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The `tel:` address (RFC 3966) of a phone number as people write it.
 *
 * @param string $text The number; Arabic and Persian digits too.
 * @return string|null Null where it has letters or markup, or fewer than 3 or more than 15 digits.
 */
function phone_address( $text ) {
	$plain = $text;
	foreach ( array( '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹' ) as $digits ) {
		$plain = str_replace( preg_split( '//u', $digits, -1, PREG_SPLIT_NO_EMPTY ), range( 0, 9 ), $plain );
	}
	if ( ! preg_match( '~(*UCP)^\+?[0-9\s()./·\x{2010}-\x{2015}-]+$~uD', $plain ) ) {
		return null;
	}
	$plus = 0 === strpos( $plain, '+' ) ? '+' : '';
	// "+44 (0)20": the zero in brackets is dialled only without the country's number.
	$digits = preg_replace( '/[^0-9]/', '', $plus ? str_replace( '(0)', '', $plain ) : $plain );
	$length = strlen( $digits );
	return $length >= 3 && $length <= 15 ? "tel:$plus$digits" : null;
}

/**
 * The `mailto:` address of one e-mail address.
 *
 * @param string $text The address.
 * @return string|null Null for what could smuggle further addresses or headers into a mail.
 */
function email_address( $text ) {
	$part = '[^\s@,;:?&%<>"\'()]+';
	return preg_match( "~(*UCP)^$part@$part\\.[^\\s@,;:?&%<>\"'().]+$~uD", $text ) ? "mailto:$text" : null;
}

/**
 * How well a colour can be told from white (WCAG 2.2).
 *
 * @param string $colour As in #0c6152.
 * @return float 1 to 21.
 */
function contrast_with_white( $colour ) {
	$luminance = 0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $share ) {
		$value      = hexdec( substr( $colour, 1 + 2 * $index, 2 ) ) / 255;
		$luminance += $share * ( $value <= 0.04045 ? $value / 12.92 : pow( ( $value + 0.055 ) / 1.055, 2.4 ) );
	}
	return 1.05 / ( $luminance + 0.05 );
}
