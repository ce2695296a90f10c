<?php
/**
 * Which languages a page can ask for, so that it loads no others. In doubt all of them: a guide that lacks the
 * visitor's language is in another one.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Folders of plugins that translate pages, where the language of the page is not that of the site. */
const TRANSLATORS = '~lang|transl|transposh|sitepress|glot|linguise|lingotek|easyling|bablic|localiz|bogo|wpglobus|conveythis|wpml~i';
/** A plugin that translates other plugins, and no pages. */
const NO_TRANSLATOR = 'loco-translate/';

/**
 * The languages that a guide can be asked for.
 *
 * @param array $values The guide's attributes.
 * @return string[]|null As in `es`, the guide's own first; null for all.
 */
function needed_languages( $values ) {
	$offered = value( $values, 'languages' );
	// A link may ask for any language, unless the guide offers some or has one of its own.
	$is_open = ( isset( $values['from-link'] ) && '' === $offered . value( $values, 'lang' ) ) || isset( $values['src'] );
	if ( $is_open || has_translator() || ! has_language_of_site() ) {
		return null;
	}
	list( $words ) = printed_guide( $values );
	$needed        = array( $words->language );
	foreach ( preg_split( '/[\s,]+/', $offered, -1, PREG_SPLIT_NO_EMPTY ) as $tag ) {
		$needed[] = nearest( $tag, array_column( read_data( 'languages' ), 'language' ) );
	}
	return script_languages( $needed );
}

/**
 * The languages that the guides in some HTML can be asked for: pasted ones, and those that are printed already.
 *
 * @param string $html Any.
 * @return string[]|null Null for all.
 */
function languages_in( $html ) {
	$guides = guides_in_text( $html );
	// Guidance in the page may be in any language.
	$has_own = null === own_file() && preg_match( '~\bprotocol\s*=|application/json~i', $html );
	if ( ! $guides || $has_own ) {
		return null;
	}
	$tags   = array_column( read_data( 'languages' ), 'language' );
	$needed = array();
	foreach ( $guides as $guide ) {
		$own = needed_languages( (array) $guide['attributes'] );
		if ( null === $own ) {
			return null;
		}
		$needed = array_merge( $needed, $own );
	}
	// A guide is in the language of what is around it.
	preg_match_all( '/\slang\s*=\s*["\']?([\w-]+)/i', $html, $around );
	foreach ( $around[1] as $tag ) {
		$needed[] = nearest( $tag, $tags );
	}
	return script_languages( $needed );
}

/**
 * Languages as in the names of the scripts, each once.
 *
 * @param array $tags BCP 47; null for one that the guide does not have.
 * @return string[]
 */
function script_languages( $tags ) {
	$names = array_map(
		function ( $tag ) {
			return strtok( $tag, '-' );
		},
		array_filter( $tags )
	);
	return array_values( array_unique( $names ) );
}

/**
 * Whether a plugin may show pages in other languages than that of the site.
 *
 * @return bool
 */
function has_translator() {
	$plugins = (array) get_option( 'active_plugins', array() );
	if ( is_multisite() ) {
		$plugins = array_merge( $plugins, array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) );
	}
	foreach ( $plugins as $plugin ) {
		if ( 0 !== strpos( $plugin, NO_TRANSLATOR ) && preg_match( TRANSLATORS, dirname( $plugin ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether pages are marked as in the language of the site. A theme or a plugin may change that.
 *
 * @return bool
 */
function has_language_of_site() {
	$site = get_bloginfo( 'language' );
	return ! preg_match( '/\blang="([^"]*)"/', get_language_attributes(), $marked ) || tag_parts( $marked[1] )[0] === tag_parts( $site )[0];
}
