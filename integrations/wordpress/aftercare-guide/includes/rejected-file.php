<?php
/**
 * What an administrator wrote as the clinic's own guidance and could not save: kept for them alone, for a day, so that no
 * work is lost. It is never shown to patients.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const REJECTED_META = 'aftercare_guide_rejected';

/**
 * Keeps a text that was rejected.
 *
 * @param string $text As it was sent.
 */
function keep_rejected( $text ) {
	$kept = array(
		'text' => $text,
		'at'   => time(),
	);
	// WordPress takes away one level of slashes.
	update_user_meta( get_current_user_id(), REJECTED_META, wp_slash( $kept ) );
}

/**
 * Forgets it, once something was saved or the user asks for the saved text.
 */
function forget_rejected() {
	delete_user_meta( get_current_user_id(), REJECTED_META );
}

/**
 * The text that this user could not save.
 *
 * @return string|null Null if there is none.
 */
function rejected_file() {
	$kept = get_user_meta( get_current_user_id(), REJECTED_META, true );
	$fits = is_array( $kept ) && isset( $kept['text'], $kept['at'] ) && is_string( $kept['text'] );
	return $fits && time() - $kept['at'] < DAY_IN_SECONDS ? $kept['text'] : null;
}
