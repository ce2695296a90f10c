// A separate WordPress for a run of the tests: PHP's server, SQLite, an administrator and an author.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const settings = {
  memory_limit: '512M',
  display_errors: '0',
  sendmail_path: '/bin/true',
  // Compiles WordPress once, not for each page; the plugin's files change.
  'opcache.enable_cli': '1',
  'opcache.revalidate_freq': '0',
};
const php = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
const SALTS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'];

/**
 * Starts it.
 *
 * @param wordpress - Folder of an unpacked WordPress, which is copied.
 * @returns What tests need to use it (`site`), and a function to end it.
 */
export async function startWordpress(wordpress) {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-wordpress-'));
  const root = join(folder, 'wordpress');
  cpSync(wordpress, root, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeDatabase(root);
  writeConfig(root, url);
  writePolicy(root);
  const users = install(folder, root, port);
  const server = serve(folder, root, port);
  await answers(`${url}/wp-includes/css/buttons.css`);
  return {
    site: { url, root, log: join(root, 'wp-content/debug.log'), ...users },
    stop() {
      if (server.pid) process.kill(-server.pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

function writeDatabase(root) {
  const plugin = join(root, 'wp-content/plugins/sqlite-database-integration');
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(root, 'wp-content/db.php'), dropIn);
}

function writeConfig(root, url) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: '',
    DB_PASSWORD: '',
    DB_HOST: 'localhost',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_ENVIRONMENT_TYPE: 'local',
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: true,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    ...Object.fromEntries(
      SALTS.flatMap((name) => [`${name}_KEY`, `${name}_SALT`]).map((name) => [
        name,
        `test ${name}`,
      ]),
    ),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
  );
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';\n`,
  );
}

/** A page with `?strict` in its address has a Content Security Policy that allows only the site's own files. */
function writePolicy(root) {
  const folder = join(root, 'wp-content/mu-plugins');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'strict-policy.php'),
    `<?php add_action( 'send_headers', function () {
  if ( isset( $_GET['strict'] ) ) header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'" );
} );\n`,
  );
}

/** @returns An application password for each user. */
function install(folder, root, port) {
  const file = join(folder, 'install.php');
  writeFileSync(
    file,
    `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Rosewater Clinic', 'admin', 'admin@clinic.example', true, '', 'admin-password' );
update_option( 'permalink_structure', '/%postname%/' );
$theme = basename( glob( get_theme_root() . '/*', GLOB_ONLYDIR )[0] );
update_option( 'template', $theme ); update_option( 'stylesheet', $theme );
$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-password', 'user_email' => 'author@clinic.example', 'role' => 'author' ) );
$out = array( 'version' => $GLOBALS['wp_version'] );
foreach ( array( 'admin' => 1, 'author' => $author ) as $name => $id )
  list( $out['passwords'][ $name ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
echo json_encode( $out );\n`,
  );
  const said = execFileSync('php', [...php, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  return JSON.parse(said.slice(said.lastIndexOf('{"version"')));
}

function serve(folder, root, port) {
  const router = join(folder, 'router.php');
  writeFileSync(
    router,
    `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_dir( '${root}' . $path ) ) $path = rtrim( $path, '/' ) . '/index.php';
$file = '${root}' . $path;
if ( ! is_file( $file ) ) { $path = '/index.php'; $file = '${root}/index.php'; }
if ( substr( $file, -4 ) !== '.php' ) return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
chdir( dirname( $file ) );
require $file;\n`,
  );
  const log = openSync(join(folder, 'server.log'), 'w');
  return spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', root, router], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    detached: true, // its own group, so that its workers end with it
    stdio: ['ignore', log, log],
  });
}

async function answers(address) {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(address);
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}

/** The plugin as `npm run build` has packed it. */
export const pluginZip = fileURLToPath(
  new URL('../../../dist/aftercare-guide-wordpress.zip', import.meta.url),
);
