<?php
/**
 * Tools → Front desk: a page for the clinic's staff that makes links, messages and cards for patients. It is the same
 * page as the one that works from a disk, and takes the plugin's settings.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/** For everyone who can write posts: it shows nothing that is not on the site's pages. */
const FRONT_DESK_CAPABILITY = 'edit_posts';

add_action(
	'admin_menu',
	function () {
		$title = __( 'Front desk', 'aftercare-guide' );
		$page  = add_management_page( $title, $title, FRONT_DESK_CAPABILITY, 'aftercare-guide-front-desk', '__return_false' );
		add_action( "load-$page", __NAMESPACE__ . '\print_front_desk' );
	}
);

/**
 * Prints the page by itself, without WordPress's menus and styles, and ends.
 */
function print_front_desk() {
	if ( ! current_user_can( FRONT_DESK_CAPABILITY ) ) {
		wp_die( esc_html__( 'You may not use this page.', 'aftercare-guide' ), 403 );
	}
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	// A file of this plugin, with addresses and settings that are escaped.
	echo front_desk_page(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	exit;
}

/**
 * The page as HTML.
 *
 * @return string
 */
function front_desk_page() {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	$markup = file_get_contents( DIRECTORY . 'front-desk/front-desk.html' );
	$markup = preg_replace( '/\s*<script src="front-desk-settings\.js"[^>]*><\/script>/', '', $markup );
	$markup = preg_replace_callback(
		'/\b(src|href)="([\w-]+\.(?:js|css|svg))"/',
		function ( $found ) {
			$path = 'aftercare-guide.js' === $found[2] ? $found[2] : "front-desk/$found[2]";
			return $found[1] . '="' . esc_url( add_query_arg( 'ver', VERSION, plugins_url( $path, MAIN_FILE ) ) ) . '"';
		},
		$markup
	);
	$json = wp_json_encode( front_desk_settings(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
	return str_replace( '</head>', "<script type=\"application/json\" id=\"front-desk-settings\">$json</script></head>", $markup );
}

/**
 * What the page knows about the clinic, by the names in front-desk-settings.js.
 *
 * @return array
 */
function front_desk_settings() {
	$settings = settings();
	$own      = own_file();
	return array(
		'clinic-name'       => $settings['clinic_name'],
		'clinic-phone'      => $settings['clinic_phone'],
		'clinic-hours'      => $settings['clinic_hours'],
		'after-hours-phone' => $settings['after_hours_phone'],
		'after-hours-name'  => $settings['after_hours_name'],
		'emergency-phone'   => $settings['emergency_phone'],
		'date-order'        => $settings['date_order'],
		'landing'           => false,
		'guidance'          => null === $own ? '' : $own,
		'site'              => array(
			'home'    => home_url( '/' ),
			'newPage' => current_user_can( 'edit_pages' ) ? admin_url( 'post-new.php?post_type=page' ) : '',
			'accent'  => $settings['accent'],
			'pages'   => guide_pages(),
		),
	);
}
