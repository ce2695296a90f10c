<?php
/**
 * The clinic's own guidance on the settings page: the editor, and below it the same file as JSON. Both send the form of
 * that file to options.php, which checks capability and nonce; `sanitize_protocol()` checks the file.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

/**
 * The section. The editor is put into it by the script.
 */
function print_guidance_section() {
	$stored   = (string) get_option( PROTOCOL_OPTION, '' );
	$rejected = rejected_file();
	?>
	<style>
		#aftercare-guide-editor { --editor-top: var(--wp-admin--admin-bar--height, 32px); }
		#aftercare-guide-more { margin-block: 24px; }
		/* Here WordPress's bar scrolls away. */
		@media (max-width: 600px) { #aftercare-guide-editor { --editor-top: 0px; } }
	</style>
	<h2 id="aftercare-guide-guidance"><?php esc_html_e( 'Your own guidance', 'aftercare-guide' ); ?></h2>
	<p><?php esc_html_e( 'Hours, words and signs of your clinic, in place of the built-in ones, in every guide of this site.', 'aftercare-guide' ); ?></p>
	<noscript><p class="notice notice-warning inline"><?php esc_html_e( 'Allow scripts on this page to save your own guidance.', 'aftercare-guide' ); ?></p></noscript>
	<?php if ( lacks_printed() ) : ?>
		<p class="notice notice-warning inline"><?php esc_html_e( 'Visitors whose browser runs no scripts see only the warnings of your own guidance. Press "Save the file" below once, and they see all of it.', 'aftercare-guide' ); ?></p>
	<?php endif; ?>
	<div id="aftercare-guide-saved" role="status"></div>
	<div id="aftercare-guide-editor" data-language="<?php echo esc_attr( get_bloginfo( 'language' ) ); ?>"></div>
	<form id="aftercare-guide-file-form" action="options.php" method="post">
		<?php settings_fields( OPTION ); ?>
		<?php print_rejected_note( $rejected, $stored ); ?>
		<input type="hidden" id="aftercare-guide-before" name="<?php echo esc_attr( BEFORE_FIELD ); ?>" value="<?php echo esc_attr( md5( $stored ) ); ?>" autocomplete="off">
		<input type="hidden" id="aftercare-guide-printed" name="<?php echo esc_attr( PRINTED_OPTION ); ?>" autocomplete="off">
		<div id="aftercare-guide-signed"><?php print_signatures(); ?></div>
		<details id="aftercare-guide-more">
			<summary><?php esc_html_e( 'More: the file as JSON', 'aftercare-guide' ); ?></summary>
			<p id="aftercare-guide-protocol-help"><?php esc_html_e( 'A protocol file. Empty: the built-in guidance.', 'aftercare-guide' ); ?></p>
			<textarea id="aftercare-guide-protocol" name="<?php echo esc_attr( PROTOCOL_OPTION ); ?>" class="large-text code" rows="20" spellcheck="false" aria-label="<?php esc_attr_e( 'Your own guidance as JSON', 'aftercare-guide' ); ?>" aria-describedby="aftercare-guide-protocol-help aftercare-guide-report"<?php echo null === $rejected ? '' : ' data-rejected'; ?>><?php echo esc_textarea( null === $rejected ? $stored : $rejected ); ?></textarea>
			<div id="aftercare-guide-report" role="status"></div>
			<div id="aftercare-guide-held" role="alert"></div>
			<p class="submit">
				<button type="submit" id="aftercare-guide-save" class="button button-primary"><?php esc_html_e( 'Save the file', 'aftercare-guide' ); ?></button>
				<button type="button" id="aftercare-guide-built-in" class="button" <?php disabled( '', $stored ); ?>><?php esc_html_e( 'Use the built-in guidance again', 'aftercare-guide' ); ?></button>
			</p>
		</details>
	</form>
	<?php
}

/**
 * Says that what is shown is not what is saved.
 *
 * @param string|null $rejected Null if it is.
 * @param string      $stored   What is saved.
 */
function print_rejected_note( $rejected, $stored ) {
	if ( null === $rejected ) {
		return;
	}
	?>
	<p class="notice notice-warning inline" id="aftercare-guide-unsaved">
		<?php esc_html_e( 'This is what you wrote last. It is not saved, and patients do not see it.', 'aftercare-guide' ); ?>
		<?php if ( md5( $stored ) !== rejected_over() ) : ?>
			<?php esc_html_e( 'Since then someone has saved other guidance.', 'aftercare-guide' ); ?>
		<?php endif; ?>
		<button type="submit" class="button-link" name="<?php echo esc_attr( DISCARD_BUTTON ); ?>" value="1"><?php esc_html_e( 'Discard it and show the saved guidance', 'aftercare-guide' ); ?></button>
	</p>
	<?php
}
