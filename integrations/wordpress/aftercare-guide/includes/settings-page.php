<?php
/**
 * Settings → Aftercare guide.
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const SETTINGS_SCRIPT = 'aftercare-guide-settings';
const EDITOR_SCRIPT   = 'aftercare-guide-editor';

add_action(
	'admin_menu',
	function () {
		$title = __( 'Aftercare guide', 'aftercare-guide' );
		$page  = add_options_page( $title, $title, 'manage_options', 'aftercare-guide', __NAMESPACE__ . '\print_settings_page' );
		add_action( "admin_print_scripts-$page", __NAMESPACE__ . '\enqueue_settings_script' );
		add_action( "load-$page", __NAMESPACE__ . '\add_printed_option' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( MAIN_FILE ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=aftercare-guide' );
		array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'aftercare-guide' ) . '</a>' );
		return $links;
	}
);

/**
 * The page's script, the editor of the guidance, and the guide that it previews.
 */
function enqueue_settings_script() {
	wp_register_script( EDITOR_SCRIPT, plugins_url( 'editor/editor.js', MAIN_FILE ), array( SCRIPT ), VERSION, true );
	wp_enqueue_script( SETTINGS_SCRIPT, plugins_url( 'settings.js', MAIN_FILE ), array( EDITOR_SCRIPT, 'wp-i18n' ), VERSION, true );
	wp_set_script_translations( SETTINGS_SCRIPT, 'aftercare-guide', DIRECTORY . 'languages' );
}

/**
 * Adds the option after an update from an older version, because an update does not activate the plugin again.
 */
function add_printed_option() {
	add_option( PRINTED_OPTION, '', '', 'no' );
}

/**
 * Whether only the warnings are printed of a clinic's own file, in one language at least, because the rest is missing or
 * made by another version of the plugin.
 *
 * @return bool
 */
function lacks_printed() {
	$current = array_filter( kept_guides(), __NAMESPACE__ . '\is_current' );
	return own_protocols() && ( ! $current || count( $current ) < count( kept_guides() ) );
}

add_action(
	'admin_notices',
	function () {
		if ( current_user_can( 'manage_options' ) && 'plugins' === get_current_screen()->id && lacks_printed() ) {
			$address = admin_url( 'options-general.php?page=aftercare-guide' );
			$text    = __( 'Aftercare Guide: visitors whose browser runs no scripts see only the warnings of your own guidance.', 'aftercare-guide' );
			echo '<div class="notice notice-warning"><p>' . esc_html( $text ) . ' <a href="' . esc_url( $address ) . '">' . esc_html__( 'Save it once more', 'aftercare-guide' ) . '</a></p></div>';
		}
	}
);

/**
 * The page. WordPress prints the messages of the last save above it.
 */
function print_settings_page() {
	$settings = settings();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'These settings apply to every guide of this site. A block or shortcode can set another clinic or phone.', 'aftercare-guide' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				print_field( 'clinic_name', __( 'Clinic name', 'aftercare-guide' ), 'text', $settings, __( 'As patients know it.', 'aftercare-guide' ) );
				print_field( 'clinic_phone', __( 'Phone', 'aftercare-guide' ), 'tel', $settings, __( 'As in 020 7946 0018. It is shown next to the signs to call for, in every state of the guide.', 'aftercare-guide' ) );
				print_field( 'clinic_hours', __( 'Opening hours', 'aftercare-guide' ), 'text', $settings, __( 'As in Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-25 off, in the time zone of this site (Settings, General). Choose a city there: hours cannot be told from an offset.', 'aftercare-guide' ) );
				print_field( 'after_hours_phone', __( 'Phone when you are closed', 'aftercare-guide' ), 'tel', $settings, __( 'It comes first outside your opening hours.', 'aftercare-guide' ) );
				print_field( 'after_hours_name', __( 'Who answers it', 'aftercare-guide' ), 'text', $settings, __( 'As patients know them.', 'aftercare-guide' ) );
				print_field( 'emergency_phone', __( 'Emergency number', 'aftercare-guide' ), 'tel', $settings, __( 'The number of your country for an ambulance. Pick it from the list, and check it: the guide guesses none.', 'aftercare-guide' ), 'aftercare-guide-emergency-numbers' );
				print_field( 'clinic_email', __( 'E-mail', 'aftercare-guide' ), 'email', $settings, __( 'As in hello@clinic.example.', 'aftercare-guide' ) );
				print_field( 'accent', __( 'Accent colour', 'aftercare-guide' ), 'text', $settings, __( 'As in #7a3b8f. Dark enough to be read on white. Empty: the guide\'s own green.', 'aftercare-guide' ) );
				print_date_order( $settings );
				?>
			</table>
			<datalist id="aftercare-guide-emergency-numbers">
				<?php foreach ( (array) read_data( 'emergency-numbers' ) as $country => $number ) : ?>
					<option value="<?php echo esc_attr( $number ); ?>"><?php echo esc_html( "$country: $number" ); ?></option>
				<?php endforeach; ?>
			</datalist>
			<?php submit_button(); ?>
		</form>
		<?php print_guidance_section(); ?>
	</div>
	<?php
}

/**
 * The row of the form for the order of day and month.
 *
 * @param array $settings All of them.
 */
function print_date_order( $settings ) {
	$orders = array( '' => __( '3 April 2026, or 2026-04-03', 'aftercare-guide' ) ) + date_orders();
	?>
	<tr>
		<th scope="row"><label for="aftercare-guide-date_order"><?php esc_html_e( 'Your systems write 3 April 2026 as', 'aftercare-guide' ); ?></label></th>
		<td>
			<select id="aftercare-guide-date_order" name="<?php echo esc_attr( OPTION . '[date_order]' ); ?>" aria-describedby="aftercare-guide-date_order-help">
				<?php foreach ( $orders as $order => $example ) : ?>
					<option value="<?php echo esc_attr( $order ); ?>" <?php selected( $settings['date_order'], $order ); ?>><?php echo esc_html( $example ); ?></option>
				<?php endforeach; ?>
			</select>
			<p class="description" id="aftercare-guide-date_order-help"><?php esc_html_e( 'For dates in the links that you send. If it is not set, the guide asks the patient when day and month could be swapped.', 'aftercare-guide' ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * A row of the form.
 *
 * @param string $name     Of the setting.
 * @param string $label    In words.
 * @param string $type     Of the input.
 * @param array  $settings All of them.
 * @param string $help     What to write.
 * @param string $list     Id of the list to choose from; empty if there is none.
 */
function print_field( $name, $label, $type, $settings, $help, $list = '' ) {
	$id = "aftercare-guide-$name";
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input type="<?php echo esc_attr( $type ); ?>" id="<?php echo esc_attr( $id ); ?>" name="<?php echo esc_attr( OPTION . "[$name]" ); ?>" value="<?php echo esc_attr( $settings[ $name ] ); ?>" class="regular-text" <?php echo '' === $list ? '' : 'list="' . esc_attr( $list ) . '" '; ?>aria-describedby="<?php echo esc_attr( "$id-help" ); ?>">
			<p class="description" id="<?php echo esc_attr( "$id-help" ); ?>"><?php echo esc_html( $help ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * Who has signed the saved guidance, in each of its languages, and whether that still counts.
 */
function print_signatures() {
	if ( ! own_protocols() ) {
		return;
	}
	?>
	<p><?php esc_html_e( 'Signatures of the saved guidance:', 'aftercare-guide' ); ?></p>
	<ul class="ul-disc">
		<?php foreach ( signatures_in_words( own_file(), wp_date( 'Y-m-d' ) ) as $sentence ) : ?>
			<li><?php echo esc_html( $sentence ); ?></li>
		<?php endforeach; ?>
	</ul>
	<?php
}
