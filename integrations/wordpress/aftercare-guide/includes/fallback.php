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
	$calls                 = warnings( $words->words, $guide, $values, min( 6, $level + 1 ) );
	$rest                  = advice( $words->words, $guide, $values, min( 6, $level + 1 ) );
	if ( in_array( value( $values, 'layout' ), array( 'compact', 'counter' ), true ) ) {
		// If the guide is one line, its fallback must not be a whole page.
		$calls = call_links( $words->words, $values ) . folded( $words->words->whenToCall, $calls );
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
 * @param object $words  By their keys.
 * @param object $guide  The guidance.
 * @param array  $values The guide's attributes.
 * @param int    $level  Of the headings.
 * @return string
 */
function warnings( $words, $guide, $values, $level ) {
	$clinic = value( $values, 'clinic-name' );

	$call_if = '' === $clinic ? $words->callYourClinicIf : filled( $words->callIf, array( 'clinic' => $clinic ) );
	$html    = heading( $call_if, $level ) . points( $guide->call ) . call_links( $words, $values );
	if ( $guide->emergency ) {
		$number = numbers( $words, value( $values, 'emergency-phone' ), '' );
		$html  .= heading( $words->emergencyIf, $level ) . $number . points( $guide->emergency );
	}
	return $html;
}

/**
 * The clinic's phone, who answers when it is closed, and the clinic's address. Pages are cached, so it does not say
 * whether the clinic is open now. An invalid one is plain text, as in the guide itself.
 *
 * @param object $words  By their keys.
 * @param array  $values The guide's attributes.
 * @return string
 */
function call_links( $words, $values ) {
	$email = value( $values, 'clinic-email' );
	$other = numbers( $words, value( $values, 'after-hours-phone' ), value( $values, 'after-hours-name' ) );
	$html  = numbers( $words, value( $values, 'clinic-phone' ), value( $values, 'clinic-name' ) );
	$html .= '' === $other ? '' : '<p>' . text( $words->whenClosed ) . '</p>' . $other;
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

/**
 * Everything but the warnings.
 *
 * @param object $words  By their keys.
 * @param object $guide  The guidance.
 * @param array  $values The guide's attributes.
 * @param int    $level  Of the headings.
 * @return string
 */
function advice( $words, $guide, $values, $level ) {
	preg_match_all( '/[a-z0-9-]+(?=\s*:)/', value( $values, 'extend' ), $extended );
	$longer = array( $extended[0], $words->extended . $words->stop );
	$html   = $guide->rows ? heading( $words->whenCanI, $level ) . lines( $guide->rows, $longer ) : '';
	if ( $guide->openEnded ) {
		$html .= heading( $words->avoid, $level ) . '<p>' . text( $words->noEnd ) . '</p>' . lines( $guide->openEnded, $longer );
	}
	foreach ( $guide->phases as $phase ) {
		$html .= heading( $phase->title, $level ) . points( $phase->main ) . lines( $phase->do, $longer );
	}
	$lists = array(
		array( $words->usual, $guide->usual ),
		array( $words->products, $guide->products ),
		array( $words->lifestyle, $guide->tips ),
		array( $words->about, $guide->about ),
	);
	foreach ( $lists as list( $title, $texts ) ) {
		$html .= $texts ? heading( $title, $level ) . points( $texts ) : '';
	}
	foreach ( array_merge( $guide->closing, array( $words->disclaimer ) ) as $line ) {
		$html .= '<p>' . text( $line ) . '</p>';
	}
	if ( null === $guide->version ) {
		return $html;
	}
	$imprint = text( filled( $words->guidance, array( 'version' => $guide->version ) ) );
	if ( null !== $guide->source ) {
		$imprint .= ' ' . text( filled( $words->source, array( 'source' => $guide->source ) ) );
	}
	return "$html<p><small>$imprint</small></p>";
}

/**
 * Items, each with how long it applies and what then. If the clinic has extended one for this patient, it says so instead of showing
 * the window, which would be too short.
 *
 * @param object[] $items  With `id`, `text`, `more` and `when`.
 * @param array    $longer Ids of extended items, and the sentence for it.
 * @return string
 */
function lines( $items, $longer ) {
	list( $ids, $words ) = $longer;
	$html                = '';
	foreach ( $items as $item ) {
		$when  = in_array( $item->id, $ids, true ) ? $words : $item->when;
		$html .= '<li><strong>' . text( $item->text ) . '</strong>';
		$html .= null === $when ? '' : ' <em>' . text( $when ) . '</em>';
		$html .= null === $item->more ? '</li>' : ' ' . text( $item->more ) . '</li>';
	}
	return '' === $html ? '' : "<ul>$html</ul>";
}
