<?php
/**
 * Loads the one script, only on pages with a guide.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'aftercare-guide';

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, plugins_url( 'aftercare-guide.js', MAIN_FILE ), array(), VERSION, true );
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
				wp_enqueue_script( SCRIPT );
			}
			return $content;
		},
		100
	);
}
