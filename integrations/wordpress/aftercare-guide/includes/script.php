<?php
/**
 * Loads the one script, only on pages with a guide, and with no more languages than their guides can be asked for.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'aftercare-guide';

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, script_address( null ), array(), VERSION, true );
	}
);

// Attributes that stop optimisers from delaying this script until the first touch: for Cloudflare (before `src`),
// LiteSpeed, Autoptimize and WP Rocket.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( SCRIPT !== $handle ) {
			return $tag;
		}
		$marks = 'data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket';
		return preg_replace( '/<script (?=[^>]*\bsrc=)/', "<script $marks defer ", $tag, 1 );
	},
	10,
	2
);

// Also load it for guides pasted into a page's content, a widget or a part of a block theme: the placeholder, which
// authors may write, or the tag itself.
foreach ( array( 'the_content', 'widget_text', 'widget_custom_html_content', 'render_block_core/html' ) as $aftercare_guide_hook ) {
	add_filter(
		$aftercare_guide_hook,
		function ( $content ) {
			if ( is_string( $content ) && preg_match( '/\sdata-aftercare-guide\b|<aftercare-guide[\s>]/i', $content ) ) {
				load_script( languages_in( $content ) );
			}
			return $content;
		},
		100
	);
}

/**
 * Loads the script for a guide. For several guides on a page it has the languages of all of them.
 *
 * @param string[]|null $languages As in `es`; null for all.
 */
function load_script( $languages ) {
	static $all = array();
	// Something else has loaded it, such as a page builder that has stored another guide as HTML.
	if ( array() === $all && wp_script_is( SCRIPT ) ) {
		$all = null;
	}
	$all = null === $all || null === $languages ? null : array_values( array_unique( array_merge( $all, $languages ) ) );
	wp_enqueue_script( SCRIPT );
	$script = wp_scripts()->query( SCRIPT );
	if ( $script ) {
		$script->src = script_address( $all );
	}
}

/**
 * The address of a script.
 *
 * @param string[]|null $languages As in `es`, the first being what a page in any other language gets; null for all.
 * @return string
 */
function script_address( $languages ) {
	$count = null === $languages ? count( LANGUAGE_NAMES ) : count( $languages );
	if ( 1 === $count ) {
		return plugins_url( "aftercare-guide.$languages[0].js", MAIN_FILE );
	}
	$joined = $count < count( LANGUAGE_NAMES ) ? joined_address( $languages ) : null;
	return null === $joined ? plugins_url( 'aftercare-guide.js', MAIN_FILE ) : $joined;
}
