<?php
/**
 * The whole guide as plain HTML: for the first paint, for search engines and for visitors whose browser runs no
 * scripts. Pages are cached, so it contains no date, day or phase of a patient: warnings first, then every restriction
 * in the guidance's own words.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The guide without a script.
 *
 * @param array $values The guide's attributes, see guide.php.
 * @return string HTML, each text escaped.
 */
function fallback( $values ) {
	list( $words, $guide ) = printed_guide( $values );
	$level                 = preg_match( '/^[1-6]$/D', value( $values, 'heading-level' ) ) ? (int) $values['heading-level'] : 2;
	$title                 = text( title( $words->words, $guide ) );
	$caution               = isset( $guide->caution ) ? '<p>' . text( $guide->caution ) . '</p>' : '';
	$calls                 = warnings( $words, $guide, $values, min( 6, $level + 1 ) );
	$rest                  = advice( $words->words, $guide, $values, min( 6, $level + 1 ) );
	if ( in_array( value( $values, 'layout' ), array( 'compact', 'counter' ), true ) ) {
		// If the guide is one line, its fallback must not be a whole page.
		$calls = call_links( $words, $values ) . folded( $words->words->whenToCall, $calls );
		$rest  = folded( $words->words->avoid, $rest );
	}
	$language = esc_attr( $guide->language );
	$dir      = esc_attr( $words->dir );
	return "<div class=\"aftercare-guide-fallback\" lang=\"$language\" dir=\"$dir\"><h$level>$title</h$level>$caution$calls$rest</div>";
}

/**
 * The heading of a guide.
 *
 * @param object $words By their keys.
 * @param object $guide The guidance.
 * @return string
 */
function title( $words, $guide ) {
	return null === $guide->name ? $words->askYourClinic : filled( $words->guideFor, array( 'name' => $guide->name ) );
}

/**
 * The guidance to print and the words around it. If the clinic's own has a mistake, or the procedure is unknown, that
 * is no more than when to call, as in the guide itself.
 *
 * @param array $values The guide's attributes.
 * @return array{0: object, 1: object} One of `data/guide-….json`, and data of the form of its `guide`.
 */
function printed_guide( $values ) {
	$wanted    = value( $values, 'lang' );
	$wanted    = '' === $wanted ? get_bloginfo( 'language' ) : $wanted;
	$procedure = value( $values, 'procedure' );
	$protocol  = own_protocol( $procedure );
	if ( null !== $protocol ) {
		return own_guide( $protocol, $wanted );
	}
	list( $words ) = choose_language( $wanted, array_column( read_data( 'languages' ), 'language' ) );
	if ( null !== own_file() && ! own_protocols() ) {
		return array( $words, signs_alone( $words ) );
	}
	return array( $words, in_array( $procedure, array( '', BUILT_IN ), true ) ? $words->guide : signs_alone( $words ) );
}

/**
 * When to call, and how.
 *
 * @param object $data   One of `data/guide-….json`.
 * @param object $guide  The guidance.
 * @param array  $values The guide's attributes.
 * @param int    $level  Of the headings.
 * @return string
 */
function warnings( $data, $guide, $values, $level ) {
	$words  = $data->words;
	$clinic = value( $values, 'clinic-name' );

	$call_if = '' === $clinic ? $words->callYourClinicIf : filled( $words->callIf, array( 'clinic' => $clinic ) );
	$html    = heading( $call_if, $level ) . points( $guide->call ) . call_links( $data, $values );
	if ( $guide->emergency ) {
		$number = numbers( $words, value( $values, 'emergency-phone' ), '' );
		$html  .= heading( $words->emergencyIf, $level ) . $number . points( $guide->emergency );
	}
	return $html;
}

/**
 * The clinic's phone, its hours, who answers when it is closed, and the clinic's address. Pages are cached, so it does
 * not say whether the clinic is open now. An invalid one is plain text, as in the guide itself.
 *
 * @param object $data   One of `data/guide-….json`.
 * @param array  $values The guide's attributes.
 * @return string
 */
function call_links( $data, $values ) {
	$words = $data->words;
	$email = value( $values, 'clinic-email' );
	$other = numbers( $words, value( $values, 'after-hours-phone' ), value( $values, 'after-hours-name' ) );
	$hours = hours_in_words( value( $values, 'clinic-hours' ), $data );
	$html  = numbers( $words, value( $values, 'clinic-phone' ), value( $values, 'clinic-name' ) );
	if ( '' !== $other ) {
		$hours[] = $words->whenClosed;
	}
	$html .= ( $hours ? '<p>' . text( joined( $hours, $words ) ) . '</p>' : '' ) . $other;
	if ( '' !== $email ) {
		$parts = array( 'email' => '<bdi dir="ltr">' . text( $email ) . '</bdi>' );
		$html .= '<p>' . linked( email_address( $email ), filled( text( $words->write ), $parts ) ) . '</p>';
	}
	return $html;
}

/**
 * Phone numbers, each a link if it can be dialled.
 *
 * @param object $words  By their keys.
 * @param string $phone  As people write it, or empty.
 * @param string $callee Who answers, or empty.
 * @return string
 */
function numbers( $words, $phone, $callee ) {
	$html = '';
	foreach ( '' === $phone ? array() : read_phones( $phone ) as $index => list( $number, $address ) ) {
		$sentence = '' === $callee || $index ? $words->call : $words->callClinic;
		// The number reads from left to right in every language.
		$parts = array(
			'clinic' => '<bdi>' . text( $callee ) . '</bdi>',
			'phone'  => '<bdi dir="ltr">' . text( $number ) . '</bdi>',
		);
		$html .= '<p>' . linked( $address, filled( text( $sentence ), $parts ) ) . '</p>';
	}
	return $html;
}
