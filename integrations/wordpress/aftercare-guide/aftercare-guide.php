<?php
/**
 * Plugin Name:       Aftercare Guide
 * Description:       Shows patients the aftercare for the day they are on after microneedling: what to do, what is still off limits and until when, and when to call.
 * Version:           0.0.0-dev
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The aftercare-guide contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       aftercare-guide
 * Domain Path:       /languages
 *
 * @package Aftercare_Guide
 */

namespace Aftercare_Guide;

defined( 'ABSPATH' ) || exit;

const VERSION   = '0.0.0-dev';
const MAIN_FILE = __FILE__;
const DIRECTORY = __DIR__ . '/';

require DIRECTORY . 'data/constants.php';
require DIRECTORY . 'includes/contact.php';
require DIRECTORY . 'includes/phone.php';
require DIRECTORY . 'includes/hours.php';
require DIRECTORY . 'includes/protocol-form.php';
require DIRECTORY . 'includes/protocol-entries.php';
require DIRECTORY . 'includes/protocol-texts.php';
require DIRECTORY . 'includes/protocol-rules.php';
require DIRECTORY . 'includes/protocol-check.php';
require DIRECTORY . 'includes/json-places.php';
require DIRECTORY . 'includes/rejected-file.php';
require DIRECTORY . 'includes/signatures.php';
require DIRECTORY . 'includes/printed.php';
require DIRECTORY . 'includes/settings-fields.php';
require DIRECTORY . 'includes/settings.php';
require DIRECTORY . 'includes/guidance-section.php';
require DIRECTORY . 'includes/settings-page.php';
require DIRECTORY . 'includes/script.php';
require DIRECTORY . 'includes/script-languages.php';
require DIRECTORY . 'includes/joined-script.php';
require DIRECTORY . 'includes/site-health.php';
require DIRECTORY . 'includes/written-by.php';
require DIRECTORY . 'includes/language.php';
require DIRECTORY . 'includes/own-guide.php';
require DIRECTORY . 'includes/html.php';
require DIRECTORY . 'includes/fallback.php';
require DIRECTORY . 'includes/advice.php';
require DIRECTORY . 'includes/guide.php';
require DIRECTORY . 'includes/shortcode.php';
require DIRECTORY . 'includes/block.php';
require DIRECTORY . 'includes/kept-text.php';
require DIRECTORY . 'includes/guide-pages.php';
require DIRECTORY . 'includes/front-desk.php';
