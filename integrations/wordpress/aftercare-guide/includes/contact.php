<?php
/**
 * Addresses of the clinic, read as the guide itself reads them (`src/settings/contact.ts`).
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The `mailto:` address of one e-mail address.
 *
 * @param string $text The address.
 * @return string|null Null for text that could add further addresses or headers to a mail.
 */
function email_address( $text ) {
	$part = '[^\s@,;:?&%<>"\'()]+';
	return preg_match( "~(*UCP)^$part@$part\\.[^\\s@,;:?&%<>\"'().]+$~uD", $text ) ? "mailto:$text" : null;
}

/**
 * The contrast of a colour with white (WCAG 2.2).
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
