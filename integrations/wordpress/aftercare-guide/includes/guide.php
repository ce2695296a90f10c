<?php
/**
 * A guide in a page: the placeholder that the one script puts the element into, with the whole guide as plain HTML
 * inside. Blocks and shortcodes both print it.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * A guide as HTML. Enqueues the script.
 *
 * @param array  $given   Attributes by their names on the tag; empty ones count as absent and come from the settings.
 * @param string $wrapper Attributes of the outermost tag, escaped.
 * @param string $note    Safe HTML, shown above the guide if no script runs.
 * @return string
 */
function guide( $given, $wrapper = 'class="aftercare-guide"', $note = '' ) {
	$values = guide_attributes( $given );
	load_script( needed_languages( $values ) );
	$attributes = 'data-aftercare-guide="1"';
	foreach ( $values as $name => $value ) {
		// The guide follows the nearest `lang`, so this one is written without `data-`.
		$written     = 'lang' === $name ? 'lang' : "data-$name";
		$attributes .= " $written=\"" . text( $value ) . '"';
	}
	$accent = settings()['accent'];
	if ( '' !== $accent ) {
		$attributes .= ' style="--aftercare-accent:' . esc_attr( $accent ) . '"';
	}
	return "<div $wrapper $attributes>" . own_guidance() . $note . fallback( $values ) . '</div>';
}

/**
 * What a guide shows: its own attributes, and those of the settings.
 *
 * @param array $given By their names on the tag; empty ones count as absent.
 * @return array<string, string> The tag's attributes, none of them empty.
 */
function guide_attributes( $given ) {
	$settings = settings();
	$values   = array_filter( array_map( 'trim', array_filter( $given, 'is_string' ) ), 'strlen' );
	$values  += array_filter(
		array(
			'clinic-name'     => $settings['clinic_name'],
			'clinic-email'    => $settings['clinic_email'],
			'emergency-phone' => $settings['emergency_phone'],
			'date-order'      => $settings['date_order'],
			'time-zone'       => site_zone(),
		)
	);
	$values   = with_hours( $values, $settings );
	$written  = array();
	foreach ( array_merge( ATTRIBUTES, FLAGS ) as $name ) {
		if ( isset( $values[ $name ] ) ) {
			$written[ $name ] = $values[ $name ];
		}
	}
	return $written;
}

/**
 * The time zone under Settings, General.
 *
 * @return string IANA name; empty if the site has only an offset, which is how WordPress is installed.
 */
function site_zone() {
	$zone = wp_timezone_string();
	return false === strpos( $zone, '/' ) ? '' : $zone;
}

/**
 * The clinic's phone and hours from the settings. Another clinic's phone is not answered at these hours.
 *
 * @param array $values   The guide's attributes.
 * @param array $settings All of them.
 * @return array
 */
function with_hours( $values, $settings ) {
	if ( value( $values, 'clinic-phone' ) === '' || $values['clinic-phone'] === $settings['clinic_phone'] ) {
		$values += array_filter(
			array(
				'clinic-phone'      => $settings['clinic_phone'],
				'clinic-hours'      => $settings['clinic_hours'],
				'after-hours-phone' => $settings['after_hours_phone'],
				'after-hours-name'  => $settings['after_hours_name'],
			)
		);
	}
	return $values;
}

/**
 * The clinic's own guidance, which the element reads from the page: no request, and because it is data, no policy
 * blocks it. Without the clinic's notes, which are not for patients.
 *
 * @return string
 */
function own_guidance() {
	$file = own_file();
	if ( null === $file ) {
		return '';
	}
	$json = wp_json_encode( without_notes( $file ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
	// Escape brackets in texts, because WordPress would look for shortcodes in them.
	$json = preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*"/s',
		function ( $text ) {
			return str_replace( '[', '\u005b', $text[0] );
		},
		$json
	);
	return "<script type=\"application/json\">$json</script>";
}
