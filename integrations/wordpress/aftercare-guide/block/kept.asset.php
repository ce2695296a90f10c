<?php
/**
 * Dependencies of the script of the kept text.
 *
 * @package Aftercare_Guide
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array(),
	'version'      => '0.0.0-dev',
);
