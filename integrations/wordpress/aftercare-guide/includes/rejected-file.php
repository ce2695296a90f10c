<?php
/**
 * What an administrator wrote as the clinic's own guidance and could not save: kept for them alone, for a month, so that no
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
		'over' => md5( (string) get_option( PROTOCOL_OPTION, '' ) ),
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
	$kept = kept_rejected();
	return null === $kept ? null : $kept['text'];
}

/**
 * A hash of the file that was saved at that time.
 *
 * @return string
 */
function rejected_over() {
	$kept = kept_rejected();
	return null === $kept ? '' : $kept['over'];
}

/**
 * What is kept for this user.
 *
 * @return array|null With `text`, `at` and `over`.
 */
function kept_rejected() {
	$kept = get_user_meta( get_current_user_id(), REJECTED_META, true );
	$fits = is_array( $kept ) && isset( $kept['text'], $kept['at'], $kept['over'] );
	return $fits && time() - $kept['at'] < MONTH_IN_SECONDS ? $kept : null;
}
