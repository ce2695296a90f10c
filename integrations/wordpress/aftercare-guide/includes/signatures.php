<?php
/**
 * The signatures of a clinic's own guidance. A signature counts for exactly the words and hours that were signed: each one is
 * compared with its hash whenever the guidance is read, so that "verified" in the file is never just believed. The
 * canonical JSON is that of `src/command/sign-hash.ts`; a test compares the two.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * Sets `verified` on each signature of a file that fits its words and windows, and removes it from all others.
 *
 * @param object $file From JSON, changed in place.
 */
function verify_signatures( $file ) {
	foreach ( protocols_in( $file ) as $protocol ) {
		foreach ( languages_of( $protocol ) as $language => $texts ) {
			$signature = is_object( $texts ) && isset( $texts->reviewed ) ? $texts->reviewed : null;
			if ( ! is_object( $signature ) ) {
				continue;
			}
			// Only for the next dossier: no page needs it.
			unset( $signature->verified, $signature->lines );
			$is_to_come = isset( $signature->on ) && is_to_come( (string) $signature->on, wp_date( 'Y-m-d' ) );
			if ( isset( $signature->hash ) && ! $is_to_come && signature_hash( $protocol, $language ) === $signature->hash ) {
				$signature->verified = true;
			}
		}
	}
}

/**
 * What each signature is worth, in a sentence for each language.
 *
 * @param object $file  From JSON, without a mistake.
 * @param string $today As in 2026-11-20.
 * @return string[]
 */
function signatures_in_words( $file, $today ) {
	$sentences = array();
	$protocols = protocols_in( $file );
	foreach ( $protocols as $protocol ) {
		foreach ( languages_of( $protocol ) as $language => $texts ) {
			$name        = count( $protocols ) > 1 ? "$protocol->id, $language" : $language;
			$sentences[] = "$name: " . signature_in_words( $protocol, (string) $language, $today );
		}
	}
	return $sentences;
}

/**
 * The same of one language.
 *
 * @param object $protocol From a file without a mistake.
 * @param string $language As in its texts.
 * @param string $today    As in 2026-11-20.
 * @return string
 */
function signature_in_words( $protocol, $language, $today ) {
	$texts = $protocol->texts->$language;
	// In files of before version 0.2, a signature may be of all languages.
	$signature = property_exists( $texts, 'reviewed' ) ? $texts->reviewed : $protocol->reviewed;
	if ( null === $signature ) {
		return __( 'not signed.', 'aftercare-guide' );
	}
	if ( strcmp( $signature->next, $today ) < 0 ) {
		/* translators: %s: a date. */
		return sprintf( __( 'the check was due on %s. Patients do not read of it. Have it signed again.', 'aftercare-guide' ), $signature->next );
	}
	if ( ! isset( $signature->hash ) ) {
		/* translators: %s: a person's name. */
		return sprintf( __( '%s is named, but the signature has no hash, so it counts as unsigned.', 'aftercare-guide' ), $signature->by );
	}
	if ( is_to_come( $signature->on, $today ) ) {
		/* translators: 1: a person's name, 2: a date. */
		return sprintf( __( 'the day on which %1$s signed, %2$s, is still to come, so it counts as unsigned.', 'aftercare-guide' ), $signature->by, $signature->on );
	}
	if ( signature_hash( $protocol, $language ) !== $signature->hash ) {
		/* translators: 1: a person's name, 2: a date. */
		return sprintf( __( 'words or hours were changed since %1$s signed them on %2$s, so it counts as unsigned.', 'aftercare-guide' ), $signature->by, $signature->on );
	}
	/* translators: 1: a person's name, 2 and 3: dates. */
	return sprintf( __( 'signed by %1$s on %2$s. The next check is due on %3$s.', 'aftercare-guide' ), $signature->by, $signature->on, $signature->next );
}

/**
 * Whether it is later than anyone can have signed. Where the clinic is, it may be tomorrow already.
 *
 * @param string $day   Of the signature.
 * @param string $today As in 2026-11-20.
 * @return bool
 */
function is_to_come( $day, $today ) {
	return strcmp( $day, gmdate( 'Y-m-d', strtotime( "$today UTC" ) + DAY_IN_SECONDS ) ) > 0;
}

/**
 * SHA-256 of the words and windows that are signed.
 *
 * @param object $protocol From JSON.
 * @param string $language As in its texts.
 * @return string Hexadecimal digits.
 */
function signature_hash( $protocol, $language ) {
	$signed = get_object_vars( $protocol );
	unset( $signed['$schema'], $signed['note'], $signed['reviewed'] );
	foreach ( LISTS as $list ) {
		if ( isset( $signed[ $list ] ) && is_array( $signed[ $list ] ) ) {
			$signed[ $list ] = array_map( __NAMESPACE__ . '\without_sources', $signed[ $list ] );
		}
	}
	$words = get_object_vars( $protocol->texts->$language );
	unset( $words['reviewed'] );
	$signed['texts'] = (object) array( $language => (object) $words );
	return hash( 'sha256', canonical_json( (object) $signed ) );
}

/**
 * A file without the notes and sources of those who wrote it.
 *
 * @param mixed $file From JSON; objects in it are changed.
 * @return mixed
 */
function without_notes( $file ) {
	foreach ( is_object( $file ) ? array_merge( array( $file ), protocols_in( $file ) ) : array() as $protocol ) {
		unset( $protocol->note );
		foreach ( LISTS as $list ) {
			if ( isset( $protocol->$list ) && is_array( $protocol->$list ) ) {
				$protocol->$list = array_map( __NAMESPACE__ . '\without_sources', $protocol->$list );
			}
		}
	}
	return $file;
}

/**
 * An entry of a list as patients see it.
 *
 * @param mixed $entry From JSON.
 * @return mixed
 */
function without_sources( $entry ) {
	if ( ! is_object( $entry ) ) {
		return $entry;
	}
	$seen = clone $entry;
	unset( $seen->facts, $seen->note );
	return $seen;
}

/**
 * JSON with the keys of each object in order and without white space, as JavaScript writes it.
 *
 * @param mixed $value From JSON, objects as objects.
 * @return string
 */
function canonical_json( $value ) {
	if ( is_array( $value ) ) {
		return '[' . implode( ',', array_map( __NAMESPACE__ . '\canonical_json', $value ) ) . ']';
	}
	if ( is_object( $value ) ) {
		$entries = get_object_vars( $value );
		ksort( $entries, SORT_STRING );
		$parts = array();
		foreach ( $entries as $key => $each ) {
			$parts[] = canonical_json( (string) $key ) . ':' . canonical_json( $each );
		}
		return '{' . implode( ',', $parts ) . '}';
	}
	// JavaScript has one kind of number: 24.0 is 24.
	if ( is_float( $value ) && floor( $value ) === $value && abs( $value ) < 1e15 ) {
		$value = (int) $value;
	}
	return wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS );
}

/**
 * The protocols of a file.
 *
 * @param object $file From JSON, unchecked.
 * @return object[]
 */
function protocols_in( $file ) {
	$listed = property_exists( $file, 'protocols' ) ? $file->protocols : array( $file );
	return is_array( $listed ) ? array_filter( $listed, 'is_object' ) : array();
}

/**
 * The texts of a protocol by language.
 *
 * @param object $protocol From JSON, unchecked.
 * @return array
 */
function languages_of( $protocol ) {
	return isset( $protocol->texts ) && is_object( $protocol->texts ) ? get_object_vars( $protocol->texts ) : array();
}
