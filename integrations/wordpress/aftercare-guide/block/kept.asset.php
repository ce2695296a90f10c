<?php
/**
 * What the script of the kept text needs.
 *
 * @package Aftercare_Guide
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array(),
	'version'      => '0.0.0-dev',
);
