<?php
/**
 * The part of a block that stays in the page if the plugin is deactivated. The editor saves it with the block
 * (`kept.js`); here it follows the settings, so that an old phone number does not stay in a page.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** What the kept text shows of the settings. */
const KEPT_SETTINGS = array( 'clinic_name', 'clinic_phone', 'after_hours_phone', 'after_hours_name', 'emergency_phone' );
const KEPT_CLASS    = 'aftercare-guide-kept';

add_action(
	'update_option_' . OPTION,
	function ( $before, $after ) {
		$is_changed = function ( $field ) use ( $before, $after ) {
			return ( $before[ $field ] ?? '' ) !== ( $after[ $field ] ?? '' );
		};
		if ( array_filter( KEPT_SETTINGS, $is_changed ) ) {
			renew_kept_texts( $is_changed( 'emergency_phone' ) );
		}
	},
	10,
	2
);

/**
 * Writes the text of every block anew, in posts of all kinds and in widgets.
 *
 * @param bool $has_new_emergency Whether the emergency number has changed.
 */
function renew_kept_texts( $has_new_emergency ) {
	global $wpdb;
	$posts = get_posts(
		array(
			's'           => KEPT_CLASS,
			'post_type'   => array_diff( get_post_types(), array( 'revision' ) ),
			'post_status' => array_keys( get_post_stati() ),
			'numberposts' => -1,
		)
	);
	foreach ( $posts as $post ) {
		$content = with_kept_text( $post->post_content, $has_new_emergency );
		if ( $content !== $post->post_content ) {
			// `wp_update_post()` would filter the rest of the content by the rights of who saves the settings.
			$wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
			clean_post_cache( $post->ID );
		}
	}
	$widgets = get_option( 'widget_block' );
	if ( is_array( $widgets ) ) {
		foreach ( $widgets as $index => $widget ) {
			if ( isset( $widget['content'] ) ) {
				$widgets[ $index ]['content'] = with_kept_text( $widget['content'], $has_new_emergency );
			}
		}
		update_option( 'widget_block', $widgets );
	}
}

/**
 * Content with the text of its blocks as they would be saved now. Everything else is unchanged, and so is a block that
 * shows nothing of the settings.
 *
 * @param string $content           With block comments.
 * @param bool   $has_new_emergency Whether the emergency number has changed.
 * @return string
 */
function with_kept_text( $content, $has_new_emergency = false ) {
	$changed = preg_replace_callback(
		'~(<!-- wp:aftercare-guide/guide (\{(?:(?!-->).)*\} )?-->(?:(?!-->).)*<div class="' . KEPT_CLASS . '">)(?:(?!</?div|-->).)*(?=</div>)~s',
		function ( $block ) use ( $has_new_emergency ) {
			$attributes = json_decode( trim( $block[2] ?? '' ), true );
			$attributes = is_array( $attributes ) ? $attributes : array();
			$has_own    = ! empty( $attributes['clinicName'] ) && ! empty( $attributes['clinicPhone'] ) && ( ! $has_new_emergency || ! empty( $attributes['emergencyPhone'] ) );
			return $has_own ? $block[0] : $block[1] . kept_text( $attributes );
		},
		$content
	);
	return null === $changed ? $content : $changed;
}

/**
 * When to call, and whom, as the browser would serialise it.
 *
 * @param array $attributes Of the block.
 * @return string HTML.
 */
function kept_text( $attributes ) {
	$settings = settings();
	$given    = function ( $attribute, $otherwise ) use ( $attributes ) {
		// WordPress escapes what authors write in a block.
		return empty( $attributes[ $attribute ] ) ? $otherwise : html_entity_decode( (string) $attributes[ $attribute ], ENT_QUOTES );
	};
	$clinic   = $given( 'clinicName', $settings['clinic_name'] );
	$phone    = $given( 'clinicPhone', $settings['clinic_phone'] );
	$tags     = array_column( read_data( 'languages' ), 'language' );
	$nearest  = nearest( $given( 'language', get_bloginfo( 'language' ) ), $tags );
	$printed  = printed_words( null === $nearest ? $tags[0] : $nearest );
	$words    = $printed['words'];
	$language = $printed['language'];
	$strong   = function ( $text ) use ( $language ) {
		return "<p lang=\"$language\"><strong>" . serialized( $text ) . '</strong></p>';
	};
	$list     = function ( $lines ) use ( $language ) {
		return "<ul lang=\"$language\"><li>" . implode( '</li><li>', array_map( __NAMESPACE__ . '\serialized', $lines ) ) . '</li></ul>';
	};
	$call_if  = '' === $clinic ? $words->callYourClinicIf : filled( $words->callIf, array( 'clinic' => $clinic ) );
	$html     = $strong( $printed['title'] ) . $strong( $call_if ) . $list( $printed['call'] );
	$html    .= kept_numbers( $words, $phone, $clinic, $language );
	// Another clinic's phone is not answered by the same people at night.
	$is_other = $phone !== $settings['clinic_phone'];
	$night    = $given( 'afterHoursPhone', $is_other ? '' : $settings['after_hours_phone'] );
	if ( '' !== $night ) {
		$html .= "<p lang=\"$language\">" . serialized( $words->whenClosed ) . '</p>';
		$html .= kept_numbers( $words, $night, $given( 'afterHoursName', $is_other ? '' : $settings['after_hours_name'] ), $language );
	}
	if ( ! $printed['emergency'] ) {
		return $html;
	}
	$number = kept_numbers( $words, $given( 'emergencyPhone', $settings['emergency_phone'] ), '', $language );
	return $html . $strong( $words->emergencyIf ) . $number . $list( $printed['emergency'] );
}

/**
 * Phone numbers, as the browser would serialise them.
 *
 * @param object $words    By their keys.
 * @param string $phone    As people write it, or empty.
 * @param string $callee   Who answers, or empty.
 * @param string $language BCP 47.
 * @return string HTML.
 */
function kept_numbers( $words, $phone, $callee, $language ) {
	$html = '';
	foreach ( '' === $phone ? array() : read_phones( $phone ) as $index => list( $number, $address ) ) {
		$parts    = array(
			'clinic' => $callee,
			'phone'  => $number,
		);
		$sentence = serialized( filled( '' === $callee || $index ? $words->call : $words->callClinic, $parts ) );
		$html    .= "<p lang=\"$language\">" . ( null === $address ? $sentence : '<a href="' . serialized( $address ) . "\">$sentence</a>" ) . '</p>';
	}
	return $html;
}

/**
 * Escapes text as browsers do when they serialise it.
 *
 * @param string $text Any.
 * @return string
 */
function serialized( $text ) {
	return str_replace( array( '&', '<', '>', "\u{a0}" ), array( '&amp;', '&lt;', '&gt;', '&nbsp;' ), $text );
}
