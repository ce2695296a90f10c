<?php
/**
 * Deletes the plugin's options, and what it kept for administrators. Blocks and shortcodes in pages are not changed.
 *
 * @package Aftercare_Guide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$aftercare_guide_all = array(
	'fields' => 'ids',
	'number' => 0,
);
foreach ( is_multisite() ? get_sites( $aftercare_guide_all ) : array( 0 ) as $aftercare_guide_site ) {
	if ( $aftercare_guide_site ) {
		switch_to_blog( $aftercare_guide_site );
	}
	delete_option( 'aftercare_guide' );
	delete_option( 'aftercare_guide_protocol' );
	delete_option( 'aftercare_guide_printed' );
	if ( $aftercare_guide_site ) {
		restore_current_blog();
	}
}
delete_metadata( 'user', 0, 'aftercare_guide_rejected', '', true );
