<?php
/**
 * The check of a clinic's own protocol file. It finds the same mistakes as the guide itself and the command
 * `npx aftercare-guide check`: the form comes from the same schema, the other rules are those of protocol-rules.php.
 * Suggestions ("did you mean …?") come from the settings page, while the file is edited.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** Maximum nesting; no protocol is deeper. */
const DEEPEST_PROTOCOL = 32;

/**
 * Reads a protocol file.
 *
 * @param string $text JSON, as it was typed or uploaded.
 * @return array{protocols: object[], mistakes: string[], paths: array} The protocols in their order, none if there is a
 *                                                                      mistake; of each mistake its path, null if the
 *                                                                      text is not JSON, and no path if it is too large.
 */
function read_protocols( $text ) {
	if ( strlen( $text ) > LARGEST_PROTOCOL ) {
		/* translators: %d: a number. */
		return rejected( sprintf( __( 'The file is larger than %d kB.', 'aftercare-guide' ), LARGEST_PROTOCOL / 1024 ) );
	}
	$data = json_decode( $text, false, DEEPEST_PROTOCOL );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: the reason, in English, such as "Syntax error". */
		return rejected( sprintf( __( 'The file is not JSON: %s.', 'aftercare-guide' ), json_last_error_msg() ), array( null ) );
	}
	$mistakes = protocol_mistakes( $data );
	return array(
		'protocols' => $mistakes ? array() : ( isset( $data->protocols ) ? $data->protocols : array( $data ) ),
		'mistakes'  => array_map( __NAMESPACE__ . '\mistake_text', $mistakes ),
		'paths'     => array_column( $mistakes, 0 ),
	);
}

/**
 * The result for a file that is rejected as a whole.
 *
 * @param string $mistake Why.
 * @param array  $paths   The mistake's path, if it is at one place.
 * @return array{protocols: object[], mistakes: string[], paths: array}
 */
function rejected( $mistake, $paths = array() ) {
	return array(
		'protocols' => array(),
		'mistakes'  => array( $mistake ),
		'paths'     => $paths,
	);
}

/**
 * A mistake in one sentence.
 *
 * @param array $mistake Its path and its text.
 * @return string
 */
function mistake_text( $mistake ) {
	return written_path( $mistake[0] ) . ': ' . excerpt( $mistake[1], 300 );
}

/**
 * Everything that is wrong in a protocol file.
 *
 * @param mixed $data The file's JSON, objects as objects.
 * @return array[] Path and text of each mistake.
 */
function protocol_mistakes( $data ) {
	if ( ! is_object( $data ) ) {
		return array( array( array(), 'expected an object, got ' . shown( $data ) ) );
	}
	$forms    = read_data( 'protocol-form' );
	$several  = property_exists( $data, 'protocols' );
	$mistakes = form_mistakes( $several ? $forms->protocols : $forms->protocol, $data, array() );
	$listed   = $several ? $data->protocols : array( $data );
	foreach ( is_array( $listed ) ? $listed : array() as $index => $protocol ) {
		if ( ! is_object( $protocol ) ) {
			continue;
		}
		$place = $several ? array( 'protocols', $index ) : array();
		foreach ( rules_broken_by( $protocol ) as list( $path, $text ) ) {
			$mistakes[] = array( array_merge( $place, $path ), $text );
		}
	}
	if ( $several && is_array( $listed ) ) {
		$mistakes = array_merge( $mistakes, same_names( $listed ) );
	}
	return $mistakes;
}

/**
 * Protocols with the same id.
 *
 * @param array $listed The protocols of a file.
 * @return array[] Path and text of each mistake.
 */
function same_names( $listed ) {
	$seen     = array();
	$mistakes = array();
	foreach ( $listed as $index => $protocol ) {
		$name = is_object( $protocol ) && isset( $protocol->id ) ? $protocol->id : null;
		if ( is_string( $name ) && in_array( $name, $seen, true ) ) {
			$mistakes[] = array( array( 'protocols', $index, 'id' ), "\"$name\" is the name of another protocol" );
		}
		$seen[] = $name;
	}
	return $mistakes;
}

/**
 * A place in a file as one would write it in JavaScript: `items[3].until`.
 *
 * @param array $path Keys and places in lists, from the outside in.
 * @return string
 */
function written_path( $path ) {
	$written = '';
	foreach ( $path as $key ) {
		$written .= is_int( $key ) ? "[$key]" : '.' . excerpt( $key, 100 );
	}
	$written = ltrim( $written, '.' );
	return '' === $written ? 'the file' : $written;
}

/**
 * A value, as it is written in a message.
 *
 * @param mixed $value From JSON.
 * @return string
 */
function shown( $value ) {
	if ( is_array( $value ) ) {
		return 'a list';
	}
	if ( is_object( $value ) ) {
		return 'an object';
	}
	$text = wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS );
	if ( is_float( $value ) ) {
		// As in JavaScript: 1e+300.
		$text = preg_replace( '/\.0(?=e|$)/', '', $text );
	}
	return excerpt( $text, 60 );
}

/**
 * The beginning of a text. The limits are those of `src/guidance/check-protocols.ts`.
 *
 * @param string $text    Any.
 * @param int    $longest In characters.
 * @return string
 */
function excerpt( $text, $longest ) {
	return mb_strlen( $text ) > $longest ? mb_substr( $text, 0, $longest ) . '…' : $text;
}

/**
 * Reads one of the files that the build writes into `data/`.
 *
 * @param string $name Without its ending.
 * @return object
 */
function read_data( $name ) {
	static $known = array();
	if ( ! isset( $known[ $name ] ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		$known[ $name ] = json_decode( file_get_contents( DIRECTORY . "data/$name.json" ) );
	}
	return $known[ $name ];
}
