<?php
/**
 * Tools → Site Health: whether the script comes compressed, and whether browsers keep it. Most of what a page with a
 * guide loads is the script. It is asked for on this site; no other address is asked.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const HEALTH_ROUTE = 'aftercare-guide/v1';

add_filter(
	'site_status_tests',
	function ( $tests ) {
		$tests['async']['aftercare_guide_script'] = array(
			'label'             => __( 'The script of the aftercare guide', 'aftercare-guide' ),
			'test'              => rest_url( HEALTH_ROUTE . '/script' ),
			'has_rest'          => true,
			'async_direct_test' => __NAMESPACE__ . '\script_health',
		);
		return $tests;
	}
);

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			HEALTH_ROUTE,
			'/script',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\script_health',
				'permission_callback' => function () {
					return current_user_can( 'view_site_health_checks' );
				},
			)
		);
	}
);

/**
 * The result, as Site Health shows it.
 *
 * @return array
 */
function script_health() {
	$address = script_address( needed_languages( array() ) );
	$answer  = ask_site( $address );
	$code    = wp_remote_retrieve_response_code( $answer );
	if ( is_wp_error( $answer ) || 200 !== $code ) {
		/* translators: %s: a message such as "404" or "Connection refused". */
		$problem = sprintf( __( 'The site answered: %s', 'aftercare-guide' ), is_wp_error( $answer ) ? $answer->get_error_message() : $code );
		return health_result(
			false,
			__( 'The script of the aftercare guide could not be checked', 'aftercare-guide' ),
			$problem,
			__( 'Open a page with the guide. If it shows the guide, the site only refuses to ask itself. If it shows the text alone, something keeps the script from visitors.', 'aftercare-guide' )
		);
	}
	$is_packed = (bool) preg_match( '/\b(?:gzip|br|zstd|deflate)\b/i', implode( ',', headers_in( $answer, 'content-encoding' ) ) );
	$is_kept   = is_kept( implode( ',', headers_in( $answer, 'cache-control' ) ), headers_in( $answer, 'expires' )[0] );
	$texts     = array();
	if ( ! $is_packed ) {
		$texts[] = too_large( (string) wp_remote_retrieve_body( $answer ) );
		$texts[] = __( 'Ask your host to compress scripts (JavaScript) with Brotli or gzip. On Apache this line in .htaccess does it: AddOutputFilterByType DEFLATE text/javascript application/javascript', 'aftercare-guide' );
	}
	if ( ! $is_kept ) {
		$texts[] = __( 'Browsers do not know how long to keep the script, and may load it again on the next visit. Ask your host to send Cache-Control: max-age for scripts. On Apache these lines in .htaccess do it: ExpiresActive On, and ExpiresByType text/javascript "access plus 1 year"', 'aftercare-guide' );
	}
	if ( ! $texts ) {
		return health_result( true, __( 'The script of the aftercare guide comes compressed, and browsers keep it', 'aftercare-guide' ), __( 'Patients on a slow line see the guide early.', 'aftercare-guide' ) );
	}
	$title = $is_packed
		? __( 'Browsers do not keep the script of the aftercare guide', 'aftercare-guide' )
		: __( 'The script of the aftercare guide is not compressed', 'aftercare-guide' );
	return health_result( false, $title, ...$texts );
}

/**
 * The values of a header. Servers may send it twice, as Apache does with mod_expires and a line of the host's own.
 *
 * @param array  $answer From this site.
 * @param string $name   Of the header.
 * @return string[] At least one.
 */
function headers_in( $answer, $name ) {
	return (array) wp_remote_retrieve_header( $answer, $name );
}

/**
 * Whether browsers keep a file for a day or longer.
 *
 * @param string $control Cache-Control.
 * @param string $expires Expires; counts only if the other has no age.
 * @return bool
 */
function is_kept( $control, $expires ) {
	if ( preg_match( '/\bno-(?:store|cache)\b/i', $control ) ) {
		return false;
	}
	if ( preg_match( '/\bmax-age\s*=\s*"?(\d+)/i', $control, $age ) ) {
		return (int) $age[1] >= DAY_IN_SECONDS;
	}
	return strtotime( $expires ) >= time() + DAY_IN_SECONDS - MINUTE_IN_SECONDS;
}

/**
 * How much visitors load, and how much would do.
 *
 * @param string $script As the site sent it.
 * @return string
 */
function too_large( $script ) {
	$size = size_format( strlen( $script ) );
	if ( ! function_exists( 'gzencode' ) ) {
		/* translators: %s: a size such as 159 kB. */
		return sprintf( __( 'Visitors load %s. Compressed it would be less than half.', 'aftercare-guide' ), $size );
	}
	/* translators: 1: a size such as 159 kB, 2: a smaller one. */
	return sprintf( __( 'Visitors load %1$s. Compressed it would be %2$s. On a slow line that is a wait of some seconds.', 'aftercare-guide' ), $size, size_format( strlen( gzencode( $script ) ) ) );
}

/**
 * A result.
 *
 * @param bool   $is_good  Whether nothing is to do.
 * @param string $title    In a few words.
 * @param string ...$texts Paragraphs.
 * @return array
 */
function health_result( $is_good, $title, ...$texts ) {
	$about = __( 'This asks your server. What a content delivery network or a cache in front of it does is not seen from here.', 'aftercare-guide' );
	return array(
		'label'       => $title,
		'status'      => $is_good ? 'good' : 'recommended',
		'badge'       => array(
			'label' => __( 'Performance', 'aftercare-guide' ),
			'color' => 'blue',
		),
		'description' => '<p>' . implode( '</p><p>', array_map( 'esc_html', array_merge( $texts, array( $about ) ) ) ) . '</p>',
		'actions'     => '',
		'test'        => 'aftercare_guide_script',
	);
}
