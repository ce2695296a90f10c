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
	list( $ids, $is_unclear ) = extended_ids( value( $values, 'extend' ), array_column( array_merge( $guide->rows, $guide->openEnded ), 'id' ) );

	$longer = array( $ids, $words->extended . $words->stop, gap( $words ) );
	$rows   = $guide->rows;
	if ( $is_unclear ) {
		$rows = array_map( asking_line( $words->ask . $words->stop ), $rows );
	}
	$html = $rows ? heading( $words->whenCanI, $level ) . lines( $rows, $longer ) : '';
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
		$imprint .= gap( $words ) . text( filled( $words->source, array( 'source' => $guide->source ) ) );
	}
	return "$html<p><small>$imprint</small></p>";
}

/**
 * What the clinic has extended for this patient, as far as it can be read. A mistake in it must not show a window that is too short.
 *
 * @param string   $extend As in `sweating:72 makeup:4d`, or misspelled.
 * @param string[] $known  Ids of restrictions.
 * @return array{0: string[], 1: bool} The ids of extended items; whether something else may be extended too.
 */
function extended_ids( $extend, $known ) {
	$ids        = array();
	$is_unclear = false;
	foreach ( preg_split( '/[\s:=,;]+/', strtolower( $extend ), -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
		// Hours or days, in the digits of any language.
		if ( preg_match( '/^[\p{Nd}.]+[hd]?$/u', $word ) ) {
			continue;
		}
		$named = array_filter(
			$known,
			function ( $id ) use ( $word ) {
				return '' !== $id && 0 === strpos( $word, $id );
			}
		);
		$ids   = array_merge( $ids, $named );

		$is_unclear = $is_unclear || ! $named;
	}
	return array( $ids, $is_unclear );
}

/**
 * Makes of a line with a window one that says to ask the clinic.
 *
 * @param string $sentence To ask.
 * @return callable From a line.
 */
function asking_line( $sentence ) {
	return function ( $line ) use ( $sentence ) {
		return null === $line->when ? $line : with_when( $line, $sentence );
	};
}

/**
 * The line with another sentence than its window and what is allowed then. The reason comes after that.
 *
 * @param object $line     With `why` and `more`.
 * @param string $sentence The other one.
 * @return object
 */
function with_when( $line, $sentence ) {
	$changes = array(
		'why'  => null,
		'when' => $sentence,
		'more' => null === $line->why ? $line->more : $line->why,
	);
	return (object) array_merge( (array) $line, $changes );
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
			'why'  => null,
			'more' => joined( $phase->main, $words ),
			'when' => null,
		);
	};
}

/**
 * Items, each with how long it applies and what then. The reason comes before what is allowed then. If the clinic has extended one for this patient, it says so instead of showing
 * the window, which would be too short.
 *
 * @param object[] $items  With `id`, `text`, `why`, `when` and `more`.
 * @param array    $longer Ids of extended items, the sentence for it, and what is between two sentences.
 * @return string
 */
function lines( $items, $longer ) {
	list( $ids, $words, $gap ) = $longer;

	$html = '';
	foreach ( $items as $item ) {
		$item  = in_array( $item->id, $ids, true ) ? with_when( $item, $words ) : $item;
		$html .= '<li><strong>' . text( $item->text ) . '</strong>';
		$html .= null === $item->why ? '' : $gap . text( $item->why );
		$html .= null === $item->when ? '' : "$gap<em>" . text( $item->when ) . '</em>';
		$html .= null === $item->more ? '</li>' : $gap . text( $item->more ) . '</li>';
	}
	return '' === $html ? '' : "<ul>$html</ul>";
}
