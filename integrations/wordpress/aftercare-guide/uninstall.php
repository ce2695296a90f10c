<?php
/**
 * Deletes the plugin's options, what it kept for administrators, and the scripts that it has made. Blocks and shortcodes
 * in pages are not changed.
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
	delete_option( 'aftercare_guide_scripts' );
	wp_unschedule_hook( 'aftercare_guide_join' );
	$aftercare_guide_folder = wp_upload_dir( null, false )['basedir'] . '/aftercare-guide';
	// Some systems give `false` for a folder that is not there.
	$aftercare_guide_scripts = glob( "$aftercare_guide_folder/aftercare-guide.*" );
	foreach ( $aftercare_guide_scripts ? $aftercare_guide_scripts : array() as $aftercare_guide_script ) {
		wp_delete_file( $aftercare_guide_script );
	}
	if ( is_dir( $aftercare_guide_folder ) ) {
		rmdir( $aftercare_guide_folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir -- the plugin's own folder.
	}
	if ( $aftercare_guide_site ) {
		restore_current_blog();
	}
}
delete_metadata( 'user', 0, 'aftercare_guide_rejected', '', true );
