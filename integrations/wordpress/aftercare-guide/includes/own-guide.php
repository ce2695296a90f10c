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
		if ( $kept->procedure === $protocol->id && $kept->guide->language === $language ) {
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
	$nothing = array_fill_keys( array( 'avoid', 'openEnded', 'usual', 'products', 'tips', 'about', 'closing' ), array() );
	return (object) array_merge(
		$nothing,
		array(
			'language'  => $language,
			'name'      => $texts->name,
			'version'   => $protocol->version,
			'source'    => null,
			'call'      => $signs['call'],
			'emergency' => $signs['emergency'],
			'phases'    => array(
				(object) array(
					'title' => $words->canI,
					'main'  => array( $words->ask ),
					'do'    => array(),
				),
			),
		)
	);
}
