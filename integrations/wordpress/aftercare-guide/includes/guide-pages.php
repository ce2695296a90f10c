<?php
/**
 * The site's public pages with a guide in their content, for the front desk: which of them take the date from a link, and
 * what each guide shows. Guides in themes, widgets and page builders are not found here; the front desk reads the page.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Most pages that are listed. */
const MOST_PAGES = 50;
/** What the content of a page with a guide contains. */
const GUIDE_MARKS = array( 'wp:aftercare-guide/guide', '[aftercare_guide', 'data-aftercare-guide', '<aftercare-guide' );

/**
 * The pages that visitors can read without a password.
 *
 * @return array[] Each with title, address, the address of its editor, and its guides.
 */
function guide_pages() {
	$pages = array();
	foreach ( posts_with( array_merge( GUIDE_MARKS, pattern_marks() ), get_post_types( array( 'public' => true ) ) ) as $post ) {
		$guides = guides_in( $post->post_content );
		if ( $guides ) {
			$edit    = get_edit_post_link( $post, 'raw' );
			$pages[] = array(
				'title'   => html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ), ENT_QUOTES, 'UTF-8' ),
				'address' => get_permalink( $post ),
				'edit'    => $edit ? $edit : '',
				'guides'  => $guides,
			);
		}
	}
	return $pages;
}

/**
 * Posts whose content contains one of some texts, the oldest first.
 *
 * @param string[] $texts Any.
 * @param string[] $types Post types.
 * @return \WP_Post[]
 */
function posts_with( $texts, $types ) {
	$posts = array();
	foreach ( $texts as $text ) {
		$found = get_posts(
			array(
				's'            => $text,
				'sentence'     => true,
				'post_type'    => array_values( $types ),
				'post_status'  => 'publish',
				'has_password' => false,
				'numberposts'  => MOST_PAGES,
				'orderby'      => 'ID',
				'order'        => 'ASC',
			)
		);
		foreach ( $found as $post ) {
			$posts[ $post->ID ] = $post;
		}
	}
	ksort( $posts );
	return $posts;
}

/**
 * What a page contains that uses a synced pattern with a guide.
 *
 * @return string[]
 */
function pattern_marks() {
	return array_map(
		function ( $pattern ) {
			return "\"ref\":$pattern->ID";
		},
		posts_with( GUIDE_MARKS, array( 'wp_block' ) )
	);
}

/**
 * The guides in a post's content.
 *
 * @param string $content As it is stored.
 * @param int    $depth   Patterns around it.
 * @return array[] Each with the tag's attributes, and whether it shows the guidance of the settings.
 */
function guides_in( $content, $depth = 0 ) {
	return guides_in_blocks( parse_blocks( $content ), $depth );
}

/**
 * The guides in blocks, and in those within them.
 *
 * @param array[] $blocks As WordPress reads them.
 * @param int     $depth  Patterns around them.
 * @return array[]
 */
function guides_in_blocks( $blocks, $depth ) {
	$guides = array();
	foreach ( $blocks as $block ) {
		$pattern = 'core/block' === $block['blockName'] && isset( $block['attrs']['ref'] ) ? get_post( $block['attrs']['ref'] ) : null;
		if ( 'aftercare-guide/guide' === $block['blockName'] ) {
			$found = array( site_guide( block_values( $block['attrs'] ) ) );
		} elseif ( $pattern ) {
			// A pattern can contain itself.
			$found = 'publish' === $pattern->post_status && $depth < 3 ? guides_in( $pattern->post_content, $depth + 1 ) : array();
		} else {
			$found = array_merge( guides_in_text( $block['innerHTML'] ), guides_in_blocks( $block['innerBlocks'], $depth ) );
		}
		$guides = array_merge( $guides, $found );
	}
	return $guides;
}

/**
 * The guides of shortcodes and pasted tags.
 *
 * @param string $html Any.
 * @return array[]
 */
function guides_in_text( $html ) {
	$guides = array();
	preg_match_all( '/' . get_shortcode_regex( array( 'aftercare_guide' ) ) . '/', $html, $shortcodes, PREG_SET_ORDER );
	foreach ( $shortcodes as $shortcode ) {
		// Twice the bracket shows it as text.
		if ( '[' !== $shortcode[1] ) {
			$guides[] = site_guide( shortcode_values( shortcode_parse_atts( $shortcode[3] ) ) );
		}
	}
	preg_match_all( '~<(aftercare-guide|[a-z][^\s/>]*+(?=[^>]*\sdata-aftercare-guide))((?:[\s/]++|' . HTML_ATTRIBUTE . ')*+)>~i', $html, $tags, PREG_SET_ORDER );
	foreach ( $tags as $tag ) {
		$guides[] = array(
			'attributes' => (object) tag_values( $tag[2], 'aftercare-guide' !== strtolower( $tag[1] ) ),
			'isOfSite'   => false,
		);
	}
	return $guides;
}

/**
 * A guide that the plugin prints.
 *
 * @param array<string, string> $values What its block or shortcode sets.
 * @return array
 */
function site_guide( $values ) {
	return array(
		'attributes' => (object) guide_attributes( $values ),
		'isOfSite'   => true,
	);
}

/**
 * The attributes of a pasted tag.
 *
 * @param string $written        As in the tag.
 * @param bool   $is_placeholder Whether its names begin with `data-`.
 * @return array<string, string>
 */
function tag_values( $written, $is_placeholder ) {
	$values = array();
	preg_match_all( '~' . HTML_ATTRIBUTE . '~', $written, $attributes, PREG_SET_ORDER );
	foreach ( $attributes as $attribute ) {
		$name  = strtolower( $attribute[1] );
		$name  = $is_placeholder ? preg_replace( '/^data-/', '', $name ) : $name;
		$value = isset( $attribute[2] ) ? html_entity_decode( trim( $attribute[2], '"\'' ), ENT_QUOTES, 'UTF-8' ) : '';
		$is_on = ! $is_placeholder || ! in_array( strtolower( trim( $value ) ), array( '0', 'false', 'no', 'off' ), true );
		if ( in_array( $name, ATTRIBUTES, true ) || 'src' === $name || ( in_array( $name, FLAGS, true ) && $is_on ) ) {
			$values[ $name ] = $value;
		}
	}
	return $values;
}
