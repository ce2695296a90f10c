<?php
/**
 * Dependencies of the script of the sidebar's fields.
 *
 * @package Aftercare_Guide
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-element', 'wp-components', 'wp-i18n' ),
	'version'      => '0.0.0-dev',
);
