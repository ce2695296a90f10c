<?php
/**
 * The part of the printed guide below the warnings, in the order of `src/view/text-blocks.ts`.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

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
	$main  = array_map( phase_line( $words ), $guide->phases );
	$html .= $main ? heading( $words->everyPhase, $level ) . lines( $main, $longer ) : '';
	foreach ( $guide->phases as $phase ) {
		$html .= $phase->do ? heading( $words->do . $words->colon . $phase->title, $level ) . lines( $phase->do, $longer ) : '';
	}
	$lists = array(
		array( $words->usual, $guide->usual ),
		array( $words->products, $guide->products ),
		array( $words->lifestyle, $guide->tips ),
		array( $words->about, $guide->about ),
	);
	foreach ( $lists as list( $title, $texts ) ) {
		$html .= $texts ? heading( $title, $level ) . together( $texts, $words ) : '';
	}
	$html .= together( array_merge( $guide->closing, array( $words->disclaimer ) ), $words );
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
 * Makes an item of what matters in a phase.
 *
 * @param object $words By their keys.
 * @return callable From a phase.
 */
function phase_line( $words ) {
	return function ( $phase ) use ( $words ) {
		return (object) array(
			'id'   => '',
			'text' => $phase->title . rtrim( $words->colon ),
			'more' => joined( $phase->main, $words ),
			'when' => null,
		);
	};
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
