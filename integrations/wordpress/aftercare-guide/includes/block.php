<?php
/**
 * The block: printed on the server, shown live in the editor.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Handles that WordPress gives to the block's scripts: the text kept in a page, the sidebar's fields, the block. */
const EDITOR_SCRIPTS = array( 'aftercare-guide-guide-editor-script', 'aftercare-guide-guide-editor-script-2', 'aftercare-guide-guide-editor-script-3' );
/** The block's attributes, and the tag's attributes for them. */
const BLOCK_ATTRIBUTES = array(
	'procedureDate'   => 'procedure-date',
	'dateOrder'       => 'date-order',
	'layout'          => 'layout',
	'clinicName'      => 'clinic-name',
	'clinicPhone'     => 'clinic-phone',
	'clinicHours'     => 'clinic-hours',
	'afterHoursPhone' => 'after-hours-phone',
	'afterHoursName'  => 'after-hours-name',
	'emergencyPhone'  => 'emergency-phone',
	'nextVisit'       => 'next-visit',
	'extend'          => 'extend',
	'language'        => 'lang',
	'languages'       => 'languages',
	'timeZone'        => 'time-zone',
	'fromLink'        => 'from-link',
	'remember'        => 'remember',
);

add_action(
	'init',
	function () {
		register_block_type( DIRECTORY . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
		foreach ( EDITOR_SCRIPTS as $script ) {
			wp_set_script_translations( $script, 'aftercare-guide', DIRECTORY . 'languages' );
		}
	}
);

/**
 * A guide for a block.
 *
 * @param array $given The block's attributes.
 * @return string
 */
function render_block( $given ) {
	return guide( block_values( $given ), get_block_wrapper_attributes( array( 'class' => 'aftercare-guide' ) ) );
}

/**
 * What a block sets.
 *
 * @param array $given The block's attributes.
 * @return array<string, string> By their names on the tag; empty if not set.
 */
function block_values( $given ) {
	$values = array();
	foreach ( BLOCK_ATTRIBUTES as $name => $attribute ) {
		$value                = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? $given[ $name ] : '';
		$values[ $attribute ] = true === $value ? '1' : (string) $value;
	}
	return $values;
}

// The preview is the element itself, so the editor needs the script, also inside its iframe.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_script( SCRIPT );
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$data = wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
		wp_add_inline_script( EDITOR_SCRIPTS[0], "window.aftercareGuideEditor = $data;", 'before' );
	}
);

/**
 * What the block's settings need: the clinic, the languages, and what the guidance restricts.
 *
 * @return array
 */
function editor_data() {
	$settings = settings();
	return array(
		'clinicName'      => $settings['clinic_name'],
		'clinicPhone'     => $settings['clinic_phone'],
		'clinicHours'     => $settings['clinic_hours'],
		'afterHoursPhone' => $settings['after_hours_phone'],
		'afterHoursName'  => $settings['after_hours_name'],
		'emergencyPhone'  => $settings['emergency_phone'],
		'clinicEmail'     => $settings['clinic_email'],
		'timeZone'        => site_zone(),
		'accent'          => $settings['accent'],
		'dateOrder'       => $settings['date_order'],
		'dateOrders'      => date_orders(),
		'protocol'        => own_file(),
		'siteLanguage'    => get_bloginfo( 'language' ),
		'languages'       => read_data( 'languages' ),
		'longestHours'    => LONGEST_HOURS,
		'restrictions'    => restrictions( get_bloginfo( 'language' ) ),
		'printed'         => array_map( __NAMESPACE__ . '\printed_words', array_column( read_data( 'languages' ), 'language' ) ),
	);
}

/**
 * What the guidance forbids for some hours, which a block can extend.
 *
 * @param string $language BCP 47.
 * @return array[] Each with its id, its text and its hours. None while the clinic's own guidance cannot be read.
 */
function restrictions( $language ) {
	$own = own_protocol( '' );
	if ( null === $own ) {
		list( $words ) = choose_language( $language, array_column( read_data( 'languages' ), 'language' ) );
		return null === own_file() ? $words->restrictions : array();
	}
	list( , $key ) = choose_language( $language, whole_languages( $own ) );
	$found         = array();
	foreach ( $own->items as $item ) {
		if ( 'avoid' === $item->kind && null !== $item->until ) {
			$found[] = array(
				'id'    => $item->id,
				'text'  => $own->texts->$key->items->{$item->id}->text,
				'hours' => $item->until,
			);
		}
	}
	return $found;
}

/**
 * The part of a guide that stays in a page if the plugin is deactivated, in one language: when to call.
 *
 * @param string $language BCP 47.
 * @return array
 */
function printed_words( $language ) {
	list( $words, $guide ) = printed_guide( array( 'lang' => $language ) );
	return array(
		'language'  => $language,
		'title'     => title( $words->words, $guide ),
		'words'     => $words->words,
		'call'      => $guide->call,
		'emergency' => $guide->emergency,
	);
}
