<?php
/**
 * Chooses the language of a printed guide in the same way as the guide itself (`src/languages/choose-language.ts`).
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The words around a guide and the language of its guidance. One language for both, so that a guide is never partly
 * translated: the requested one, else English, else one that the guidance has.
 *
 * @param string   $wanted BCP 47.
 * @param string[] $texts  Languages of the guidance, at least one.
 * @return array{0: object, 1: string} One of `data/guide-….json`, and one of the texts.
 */
function choose_language( $wanted, $texts ) {
	$tags = array_column( read_data( 'languages' ), 'language' );
	foreach ( array_merge( array( $wanted, $tags[0] ), $texts ) as $tag ) {
		$language = nearest( $tag, $tags );
		$key      = nearest( $tag, $texts );
		if ( null !== $language && null !== $key ) {
			return array( read_data( "guide-$language" ), $key );
		}
	}
	return array( read_data( "guide-{$tags[0]}" ), $texts[0] );
}

/**
 * The tag of the same language; of several, the one that has most in common.
 *
 * @param string   $wanted BCP 47, or as other systems write it: `es_ES`, `spa`.
 * @param string[] $tags   The available ones.
 * @return string|null
 */
function nearest( $wanted, $tags ) {
	$parts = tag_parts( $wanted );
	$best  = null;
	$most  = 0;
	foreach ( $tags as $tag ) {
		$others = tag_parts( $tag );
		$common = $others[0] === $parts[0] ? 1 + count( array_intersect( array_slice( $parts, 1 ), array_slice( $others, 1 ) ) ) : 0;
		if ( $common > $most ) {
			$best = $tag;
			$most = $common;
		}
	}
	return $best;
}

/** Names of languages in ISO 639-2 and of their members, by the tag that the guide has. */
const LANGUAGE_NAMES = array(
	'ar' => 'ara arb arz ary arq ars acm apc apd aeb afb ajp acq ayl',
	'de' => 'deu ger gsw bar',
	'en' => 'eng',
	'es' => 'spa',
	'fr' => 'fra fre',
	'it' => 'ita',
	'pl' => 'pol',
	'pt' => 'por',
	'zh' => 'zho chi cmn yue wuu nan hak gan hsn',
);

/**
 * The parts of a language tag after UTS #35: `es_ES.UTF-8` is `es-es`.
 *
 * @param string $tag As systems write it.
 * @return string[] At least one; lower case.
 */
function tag_parts( $tag ) {
	$plain = preg_replace( '/[\p{Cf}\p{Pi}\p{Pf}″"]|[.@#].*/su', '', $tag );
	$parts = explode( '-', strtolower( trim( str_replace( '_', '-', $plain ) ) ) );
	foreach ( LANGUAGE_NAMES as $language => $names ) {
		if ( in_array( $parts[0], explode( ' ', $names ), true ) ) {
			$parts[0] = $language;
		}
	}
	return $parts;
}

/**
 * Languages of a protocol in which no text is missing. The first one is always complete.
 *
 * @param object $protocol Valid.
 * @return string[]
 */
function whole_languages( $protocol ) {
	return array_values(
		array_filter(
			array_map( 'strval', array_keys( get_object_vars( $protocol->texts ) ) ),
			function ( $language ) use ( $protocol ) {
				return ! missing_texts( $protocol, $language );
			}
		)
	);
}
