<?php
/**
 * Guides in content of people who may not write HTML (`unfiltered_html`). WordPress keeps `data-` attributes in what
 * they write, but guidance is for administrators to choose, and a frozen clock is only for previews. Such a guide says
 * that its guidance cannot be shown, as it does for a file that cannot be loaded.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** An attribute, as browsers read it: name, and value with its quotation marks. */
const HTML_ATTRIBUTE = '([^\s/>=][^\s/>=]*+|=[^\s/>=]*+)(?:\s*+=\s*+("[^"]*+"|\'[^\']*+\'|[^\s>"\'][^\s>]*+)?)?';
/** An address that no browser requests. */
const NO_ADDRESS = 'about:invalid';

// After everything that could add a guide.
add_filter(
	'the_content',
	function ( $content ) {
		return has_guide( $content ) && ! may_choose_guidance( get_post() ) ? without_guidance( $content ) : $content;
	},
	PHP_INT_MAX
);
add_filter(
	'get_the_excerpt',
	function ( $excerpt, $post = null ) {
		return has_guide( $excerpt ) && ! may_choose_guidance( get_post( $post ) ) ? without_guidance( $excerpt ) : $excerpt;
	},
	PHP_INT_MAX,
	2
);
// A synced pattern has an author of its own, wherever it is used.
add_filter(
	'render_block',
	function ( $html, $block ) {
		$is_pattern = 'core/block' === $block['blockName'] && has_guide( $html );
		return $is_pattern && ! may_choose_guidance( get_post( $block['attrs']['ref'] ?? null ) ) ? without_guidance( $html ) : $html;
	},
	PHP_INT_MAX,
	2
);
// Widgets have no author: what counts is who saves them.
add_filter(
	'widget_update_callback',
	function ( $instance ) {
		if ( ! is_array( $instance ) || current_user_can( 'unfiltered_html' ) ) {
			return $instance;
		}
		return array_map(
			function ( $value ) {
				return has_guide( $value ) ? without_guidance( $value ) : $value;
			},
			$instance
		);
	},
	PHP_INT_MAX
);

/**
 * Whether a text may contain a guide.
 *
 * @param mixed $html Any.
 * @return bool
 */
function has_guide( $html ) {
	return is_string( $html ) && false !== stripos( $html, 'aftercare-guide' );
}

/**
 * Whether everyone known to have written a post may write HTML: its author, and who changed it last.
 *
 * @param \WP_Post|null $post Null if it is not known.
 * @return bool
 */
function may_choose_guidance( $post ) {
	if ( ! $post ) {
		return false;
	}
	$writers   = array( $post->post_author, get_post_meta( $post->ID, '_edit_last', true ) );
	$revisions = wp_get_post_revisions( $post->ID, array( 'posts_per_page' => 1 ) );
	foreach ( $revisions as $revision ) {
		$writers[] = $revision->post_author;
	}
	foreach ( array_filter( $writers, 'strlen' ) as $writer ) {
		if ( ! user_can( (int) $writer, 'unfiltered_html' ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The text with its guides on the device's own clock, and with an address that cannot be loaded for each `src`.
 *
 * @param string $html Any.
 * @return string
 */
function without_guidance( $html ) {
	$changed = preg_replace_callback( '~<([a-z][^\s/>]*+)((?:[\s/]++|' . HTML_ATTRIBUTE . ')*+)>~i', __NAMESPACE__ . '\tag_without_guidance', $html );
	// Null if it is too much for PHP: then there is no guide in it.
	return null === $changed ? str_ireplace( 'aftercare-guide', 'no-aftercare-guide', $html ) : $changed;
}

/**
 * One tag of it.
 *
 * @param string[] $tag The whole tag, its name, its attributes.
 * @return string
 */
function tag_without_guidance( $tag ) {
	list( $whole, $name, $written ) = $tag;
	$is_element                     = 'aftercare-guide' === strtolower( $name );
	if ( ! $is_element && ! preg_match( '/data-aftercare-guide|</i', $written ) ) {
		return $whole;
	}
	preg_match_all( '~' . HTML_ATTRIBUTE . '~', $written, $attributes, PREG_SET_ORDER );
	$names    = array_map( 'strtolower', array_column( $attributes, 1 ) );
	$prefix   = $is_element ? '' : 'data-';
	$html     = "<$name";
	$is_guide = $is_element || in_array( 'data-aftercare-guide', $names, true );
	$refused  = $is_guide ? array( "{$prefix}src", "{$prefix}now" ) : array();
	foreach ( $attributes as $index => list( $attribute ) ) {
		if ( ! in_array( $names[ $index ], $refused, true ) ) {
			// A tag in a value would be one if a browser sees a comment where this sees a tag.
			$html .= ' ' . str_replace( '<', '&lt;', $attribute );
		}
	}
	if ( $is_guide && in_array( "{$prefix}src", $names, true ) ) {
		$html .= " {$prefix}src=\"" . NO_ADDRESS . '"';
		// The default of a tag that names no procedure.
		$html .= in_array( "{$prefix}procedure", $names, true ) ? '' : " {$prefix}procedure=\"" . BUILT_IN . '"';
	}
	return "$html>";
}
