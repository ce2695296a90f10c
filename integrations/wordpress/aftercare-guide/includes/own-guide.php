<?php
/**
 * The guide of a clinic's own protocol for browsers that run no scripts.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * A clinic's own protocol in the language of the page, and the words around it.
 *
 * @param object $protocol Without a mistake.
 * @param string $wanted   BCP 47.
 * @return array{0: object, 1: object} One of `data/guide-….json`, and data of the form of its `guide`.
 */
function own_guide( $protocol, $wanted ) {
	list( $words, $language ) = choose_language( $wanted, whole_languages( $protocol ) );
	foreach ( kept_guides() as $kept ) {
		if ( $kept->procedure === $protocol->id && $kept->guide->language === $language && is_current( $kept ) ) {
			return array( $words, $kept->guide );
		}
	}
	return array( $words, warnings_alone( $protocol, $language, $words->words ) );
}

/**
 * What can be said about every protocol: when to call, and to ask the clinic about the rest. For files that were saved
 * before the settings page made the full text.
 *
 * @param object $protocol Without a mistake.
 * @param string $language One that is complete.
 * @param object $words    By their keys.
 * @return object
 */
function warnings_alone( $protocol, $language, $words ) {
	$texts = $protocol->texts->$language;
	$signs = array(
		'call'      => array(),
		'emergency' => array(),
		'usual'     => array(),
	);
	foreach ( $protocol->signs as $sign ) {
		$signs[ $sign->level ][] = $texts->signs->{$sign->id};
	}
	$known = array(
		'language' => $language,
		'name'     => $texts->name,
		'version'  => $protocol->version,
	);
	return (object) array_merge( asking( $words ), $known, $signs, array( 'usual' => array() ) );
}

/**
 * The same if there is no guidance at all: the signs that the built-in one names.
 *
 * @param object $data One of `data/guide-….json`.
 * @return object
 */
function signs_alone( $data ) {
	$known = array(
		'caution'   => $data->words->guideFailed,
		'language'  => $data->guide->language,
		'call'      => $data->guide->call,
		'emergency' => $data->guide->emergency,
	);
	return (object) array_merge( asking( $data->words ), $known );
}

/**
 * A guide that says nothing but to ask the clinic.
 *
 * @param object $words By their keys.
 * @return array
 */
function asking( $words ) {
	$nothing         = array_fill_keys( array( 'openEnded', 'phases', 'usual', 'products', 'tips', 'about', 'closing' ), array() );
	$nothing['rows'] = array(
		(object) array(
			'id'   => '',
			'text' => $words->ask . $words->stop,
			'why'  => null,
			'more' => null,
			'when' => null,
		),
	);
	return $nothing + array_fill_keys( array( 'name', 'version', 'source' ), null );
}
