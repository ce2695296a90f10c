<?php
/**
 * A script with two or more languages, joined from the one with all of them: each language is one line in it. WordPress's
 * scheduler writes it into the folder for uploads and then asks the site for it. Only if that gives the same bytes, pages
 * load it; until then, and if the folder cannot be written or its scripts cannot be read, they load all languages.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** By the name of each joined script: what it was made from, or when that was last tried. */
const SCRIPTS_OPTION = 'aftercare_guide_scripts';
const JOIN_HOOK      = 'aftercare_guide_join';

add_action( JOIN_HOOK, __NAMESPACE__ . '\join_script' );

register_deactivation_hook(
	MAIN_FILE,
	function () {
		wp_unschedule_hook( JOIN_HOOK );
	}
);

/**
 * The address of a joined script that is known to work.
 *
 * @param string[] $languages As in `es`, two or more; the first is what a page in any other language gets.
 * @return string|null Null if there is none yet.
 */
function joined_address( $languages ) {
	$languages = in_order( $languages );
	$place     = joined_place( $languages );
	if ( null === $place ) {
		return null;
	}
	$known = (array) get_option( SCRIPTS_OPTION, array() );
	$name  = basename( $place['path'] );
	$state = isset( $known[ $name ] ) ? $known[ $name ] : '';
	if ( script_source() === $state && is_file( $place['path'] ) ) {
		return $place['address'];
	}
	// If it fails, the next try is a day later.
	if ( (int) $state < time() - DAY_IN_SECONDS ) {
		update_option( SCRIPTS_OPTION, array( $name => (string) time() ) + $known );
		wp_schedule_single_event( time(), JOIN_HOOK, array( $languages ) );
	}
	return null;
}

/**
 * Writes a joined script, and asks the site for it.
 *
 * @param string[] $languages As in `es`.
 */
function join_script( $languages ) {
	$place = joined_place( $languages );
	$text  = joined_text( $languages );
	if ( null === $place || null === $text || ! wp_mkdir_p( dirname( $place['path'] ) ) ) {
		return;
	}
	// No visitor gets half of it.
	$draft = $place['path'] . '.' . wp_generate_password( 8, false );
	// phpcs:disable WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for a password. This is the folder for uploads.
	$is_written = file_put_contents( $draft, $text ) === strlen( $text ) && rename( $draft, $place['path'] );
	// phpcs:enable
	if ( ! $is_written ) {
		wp_delete_file( $draft );
		return;
	}
	$answer = ask_site( $place['address'] );
	if ( wp_remote_retrieve_response_code( $answer ) === 200 && wp_remote_retrieve_body( $answer ) === $text ) {
		$known = (array) get_option( SCRIPTS_OPTION, array() );
		update_option( SCRIPTS_OPTION, array( basename( $place['path'] ) => script_source() ) + $known );
	}
}

/**
 * Where a joined script is.
 *
 * @param string[] $languages As in `es`.
 * @return array{path: string, address: string}|null Null if uploads are not on the site itself, which policies may forbid.
 */
function joined_place( $languages ) {
	$uploads = wp_upload_dir( null, false );
	$name    = 'aftercare-guide/aftercare-guide.' . implode( '.', $languages ) . '.js';
	$address = set_url_scheme( "{$uploads['baseurl']}/$name" );
	$is_own  = wp_parse_url( $address, PHP_URL_HOST ) === wp_parse_url( plugins_url( '', MAIN_FILE ), PHP_URL_HOST );
	return $uploads['error'] || ! $is_own ? null : array(
		'path'    => "{$uploads['basedir']}/$name",
		'address' => $address,
	);
}

/**
 * The script with some languages, byte for byte as `npx aftercare-guide script` writes it.
 *
 * @param string[] $languages As in `es`.
 * @return string|null Null if one of them is not in the script.
 */
function joined_text( $languages ) {
	$known = array();
	$start = '';
	$end   = '';
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	foreach ( preg_split( '/(?<=\n)/', (string) file_get_contents( DIRECTORY . 'aftercare-guide.js' ) ) as $line ) {
		if ( preg_match( '/^\["([a-z]+)/', $line, $tag ) ) {
			$known[ $tag[1] ] = rtrim( $line, ",\n" );
		} elseif ( $known ) {
			$end .= $line;
		} else {
			$start .= $line;
		}
	}
	$lines = array_intersect_key( $known, array_flip( $languages ) );
	$first = array_intersect_key( $lines, array( $languages[0] => 1 ) );
	return count( $lines ) < count( $languages ) ? null : $start . implode( ",\n", $first + $lines ) . "\n" . $end;
}

/**
 * The order in the name of a script: the first one, then the others from A to Z.
 *
 * @param string[] $languages As in `es`, each once.
 * @return string[]
 */
function in_order( $languages ) {
	$first = array_shift( $languages );
	sort( $languages );
	return array_merge( array( $first ), $languages );
}

/**
 * What joined scripts are made from. It changes with each version of the plugin.
 *
 * @return string
 */
function script_source() {
	return VERSION . '-' . filemtime( DIRECTORY . 'aftercare-guide.js' );
}

/**
 * Asks this site for one of its own files.
 *
 * @param string $address Of the file.
 * @return array|\WP_Error
 */
function ask_site( $address ) {
	return wp_remote_get(
		add_query_arg( 'ver', VERSION, $address ),
		array(
			'timeout'     => 10,
			'redirection' => 0,
			'headers'     => array( 'Accept-Encoding' => 'gzip, deflate' ),
			/** This filter is documented in wp-includes/class-wp-http-streams.php */
			'sslverify'   => apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
		)
	);
}
