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
 * Sentences as one text.
 *
 * @param string[] $sentences In their order.
 * @param object   $words     By their keys.
 * @return string
 */
function joined( $sentences, $words ) {
	return implode( gap( $words ), $sentences );
}

/**
 * What is between two sentences.
 *
 * @param object $words By their keys.
 * @return string
 */
function gap( $words ) {
	// Chinese has the space in its marks.
	return '。' === $words->stop ? '' : ' ';
}

/**
 * Sentences in one paragraph.
 *
 * @param string[] $sentences In their order.
 * @param object   $words     By their keys.
 * @return string
 */
function together( $sentences, $words ) {
	return $sentences ? '<p>' . text( joined( $sentences, $words ) ) . '</p>' : '';
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
 * A section that opens on click, without a script.
 *
 * @param string $title Its summary.
 * @param string $html  Its content.
 * @return string
 */
function folded( $title, $html ) {
	return '<details><summary>' . text( $title ) . "</summary>$html</details>";
}

/**
 * A link if the address is valid; otherwise the HTML without one.
 *
 * @param string|null $address Null if invalid.
 * @param string      $html    What is linked.
 * @return string
 */
function linked( $address, $html ) {
	return null === $address ? $html : '<a href="' . esc_url( $address, array( 'tel', 'mailto' ) ) . "\">$html</a>";
}

/**
 * A sentence with its placeholders filled in.
 *
 * @param string   $sentence As in "Call {phone}".
 * @param string[] $parts    By their names.
 * @return string
 */
function filled( $sentence, $parts ) {
	$places = array();
	foreach ( $parts as $name => $part ) {
		$places[ '{' . $name . '}' ] = $part;
	}
	return strtr( $sentence, $places );
}

/**
 * Escapes text for HTML or an attribute, including square brackets: WordPress looks for shortcodes in the output of
 * blocks.
 *
 * @param string $text Any.
 * @return string
 */
function text( $text ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $text ) );
}

/**
 * An attribute of a guide, empty if it has none.
 *
 * @param array  $values The guide's attributes.
 * @param string $name   As on the tag.
 * @return string
 */
function value( $values, $name ) {
	return isset( $values[ $name ] ) ? $values[ $name ] : '';
}
