<?php
/**
 * Dependencies of the block's script in the editor.
 *
 * @package Aftercare_Guide
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-i18n' ),
	'version'      => '0.0.0-dev',
);
