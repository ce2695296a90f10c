<?php
/**
 * Pieces of HTML, each text in them escaped.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * Lines of text.
 *
 * @param string[] $texts In their order.
 * @return string
 */
function points( $texts ) {
	return $texts ? '<ul><li>' . implode( '</li><li>', array_map( __NAMESPACE__ . '\text', $texts ) ) . '</li></ul>' : '';
}

/**
 * A heading.
 *
 * @param string $title Its text.
 * @param int    $level 1 to 6.
 * @return string
 */
function heading( $title, $level ) {
	return "<h$level>" . text( $title ) . "</h$level>";
}

/**
 * What opens at a press, without a script.
 *
 * @param string $title What it is.
 * @param string $html  What is in it.
 * @return string
 */
function folded( $title, $html ) {
	return '<details><summary>' . text( $title ) . "</summary>$html</details>";
}

/**
 * A link where the address can be trusted.
 *
 * @param string|null $address Address.
 * @param string      $html    What is linked.
 * @return string
 */
function linked( $address, $html ) {
	return null === $address ? $html : '<a href="' . esc_url( $address, array( 'tel', 'mailto' ) ) . "\">$html</a>";
}

/**
 * A sentence with its words in braces filled in.
 *
 * @param string   $sentence As in "Call {phone}".
 * @param string[] $parts    By their names.
 * @return string
 */
function filled( $sentence, $parts ) {
	foreach ( $parts as $name => $part ) {
		$sentence = str_replace( '{' . $name . '}', $part, $sentence );
	}
	return $sentence;
}

/**
 * Text in HTML or in an attribute. Square brackets too: WordPress looks for shortcodes in what blocks have printed.
 *
 * @param string $text Any.
 * @return string
 */
function text( $text ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $text ) );
}

/**
 * An attribute of a guide, empty where it has none.
 *
 * @param array  $values The guide's attributes.
 * @param string $name   As on the tag.
 * @return string
 */
function value( $values, $name ) {
	return isset( $values[ $name ] ) ? $values[ $name ] : '';
}
