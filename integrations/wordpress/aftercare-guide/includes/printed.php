<?php
/**
 * The text printed from a clinic's own file for browsers that run no scripts. The settings page computes it with the
 * guide's own code when the file is saved (`integrations/wordpress/admin/printed-guide.js`). Here its form is checked,
 * and it is stored with the file and read again.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** JSON: `of`, a hash of the protocol file that it was made from, and the `guides`. Empty if there is none. */
const PRINTED_OPTION = 'aftercare_guide_printed';
/** It contains less text than the file, with longer keys. In bytes. */
const LARGEST_PRINTED = 4 * LARGEST_PROTOCOL;

const PRINTED_LINE = array(
	'id'   => 'text',
	'text' => 'text',
	'why'  => 'text or null',
	'more' => 'text or null',
	'when' => 'text or null',
);
/** The form of `guide` in `data/guide-….json`, which the build writes for the built-in guidance. */
const PRINTED_GUIDE = array(
	'language'  => 'text',
	'name'      => 'text',
	'version'   => 'text',
	'source'    => 'text or null',
	'call'      => array( 'text' ),
	'emergency' => array( 'text' ),
	'rows'      => array( PRINTED_LINE ),
	'openEnded' => array( PRINTED_LINE ),
	'phases'    => array(
		array(
			'title' => 'text',
			'main'  => array( 'text' ),
			'do'    => array( PRINTED_LINE ),
		),
	),
	'usual'     => array( 'text' ),
	'products'  => array( 'text' ),
	'tips'      => array( 'text' ),
	'about'     => array( 'text' ),
	'closing'   => array( 'text' ),
);

/**
 * Whether a guide was made with the words and rules of this version of the plugin.
 *
 * @param object $kept From the settings page.
 * @return bool
 */
function is_current( $kept ) {
	list( $words ) = choose_language( $kept->guide->language, array( $kept->guide->language ) );
	return $kept->made === $words->made;
}

/**
 * The guides of the current file; none if they were made from another file.
 *
 * @return object[] Each with its `procedure`, its `guide` and what it was `made` with.
 */
function kept_guides() {
	static $read = null, $guides = array();

	$file    = (string) get_option( PROTOCOL_OPTION, '' );
	$printed = (string) get_option( PRINTED_OPTION, '' );
	if ( array( $file, $printed ) !== $read ) {
		$read   = array( $file, $printed );
		$data   = '' === $printed ? null : read_printed( $printed, md5( $file ) );
		$guides = null === $data ? array() : $data->guides;
	}
	return $guides;
}

/**
 * The data that the settings page has made from a file, if it has the right form.
 *
 * @param string $json From the settings form, or as stored.
 * @param string $of   The file that it must have been made from, or its hash.
 * @return object|null Null if it cannot be used.
 */
function read_printed( $json, $of ) {
	if ( strlen( $json ) > LARGEST_PRINTED + LARGEST_PROTOCOL ) {
		return null;
	}
	$data = json_decode( $json, false, DEEPEST_PROTOCOL );
	$form = array(
		'form'   => 'number',
		'of'     => 'text',
		'guides' => array(
			array(
				'procedure' => 'text',
				'made'      => 'text',
				'guide'     => PRINTED_GUIDE,
			),
		),
	);
	$fits = has_form( $form, $data ) && PRINTED_FORM === $data->form && trim( $data->of ) === $of;
	return $fits ? $data : null;
}

/**
 * Whether data has a form: a word, a list of one form, or an object of forms by key.
 *
 * @param string|array $form What is expected.
 * @param mixed        $data From JSON.
 * @return bool
 */
function has_form( $form, $data ) {
	switch ( $form ) {
		case 'text':
			return is_string( $data );
		case 'text or null':
			return null === $data || is_string( $data );
		case 'number':
			return is_number( $data );
	}
	$is_list = isset( $form[0] );
	if ( $is_list ? ! is_array( $data ) : ! is_object( $data ) || array_diff_key( $form, get_object_vars( $data ) ) ) {
		return false;
	}
	foreach ( (array) $data as $key => $each ) {
		if ( $is_list ? ! has_form( $form[0], $each ) : ! isset( $form[ $key ] ) || ! has_form( $form[ $key ], $each ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether the settings form has sent valid printed text for a file.
 *
 * @param string $text The file.
 * @return bool
 */
function has_printed( $text ) {
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- options.php has checked the nonce; read_printed() rejects any other form.
	$given = isset( $_POST[ PRINTED_OPTION ] ) ? wp_unslash( $_POST[ PRINTED_OPTION ] ) : '';
	// phpcs:enable
	return is_string( $given ) && null !== read_printed( $given, $text );
}

/**
 * The printed text to store: only if it belongs to the file that has just been saved.
 *
 * @param mixed $given From the form.
 * @return string
 */
function sanitize_printed( $given ) {
	$file = (string) get_option( PROTOCOL_OPTION, '' );
	if ( '' === $file ) {
		return '';
	}
	$data = is_string( $given ) ? read_printed( $given, $file ) : null;
	if ( null === $data ) {
		return (string) get_option( PRINTED_OPTION, '' );
	}
	$data->of = md5( $file );
	return wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}
