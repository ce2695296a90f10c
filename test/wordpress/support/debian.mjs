// Installs the packages that WordPress needs, and fetches WordPress itself, both from Debian's archive.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/wordpress/', import.meta.url));
const output = ['ignore', 2, 2]; // on stderr, so that the tests' own output stays clean

/** Debian's releases, each with the theme that its WordPress requires. */
const RELEASES = {
  bookworm: { theme: 'twentytwentythree' }, // WordPress 6.1
  trixie: { theme: 'twentytwentyfive' }, // 6.8
  sid: { theme: 'twentytwentyfive' }, // the newest
};
/** The npm package with the plugin that lets WordPress run on SQLite. */
const SQLITE = '@wp-playground/cli@3.1.56';
const PHP_PACKAGES = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];
const EXTENSIONS = ['pdo_sqlite', 'dom', 'mbstring'];
/** WordPress's package, and the targets of its links in /usr/share. */
const PACKAGES = [
  'wordpress',
  'php-getid3',
  'libphp-phpmailer',
  'libjs-cropper',
  'libjs-jquery',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
];

/** PHP with what WordPress and SQLite need; as root or with sudo it is installed if missing. */
export function ensurePhp() {
  const works = () => {
    const { status, stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
    return status === 0 && EXTENSIONS.every((name) => stdout.toLowerCase().includes(name));
  };
  if (works()) return;
  console.error('No PHP with SQLite found, installing Debian’s …');
  const apt = (...args) => {
    const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
    execFileSync(command, [...rest, ...args], { stdio: output });
  };
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PHP_PACKAGES);
  } catch (error) {
    console.error(error.message.split('\n')[0]);
  }
  if (!works()) throw new Error(`The tests need PHP: apt-get install ${PHP_PACKAGES.join(' ')}`);
}

/**
 * Unpacks the WordPress of a release of Debian's, without installing it. The system's own packages and their lists
 * are not changed. Cached for the next run.
 *
 * @returns Its folder.
 */
export function wordpressOf(release) {
  const folder = join(cache, release);
  if (existsSync(join(folder, 'complete'))) return join(folder, 'wordpress');
  console.error(`Fetching the WordPress of Debian ${release} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  unpackDebian(release, folder);
  addSqlite(folder);
  writeFileSync(join(folder, 'complete'), '');
  return join(folder, 'wordpress');
}

function unpackDebian(release, folder) {
  const apt = join(folder, 'apt');
  for (const name of ['lists/partial', 'archives/partial'])
    mkdirSync(join(apt, name), { recursive: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keys}] ${mirror()} ${release} main\n`);
  const options = {
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': apt,
    'Dir::Cache::archives': join(apt, 'archives'),
    'APT::Sandbox::User': 'root',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const run = (...args) =>
    execFileSync('apt-get', ['-q', ...flags, ...args], { cwd: apt, stdio: output });
  run('update');
  run('download', ...PACKAGES, `wordpress-theme-${RELEASES[release].theme}`);
  const root = join(folder, 'root');
  for (const name of readdirSync(apt).filter((each) => each.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(apt, name), root], { stdio: output });
  // Its links point to /usr/share and /etc: broken ones are not needed.
  const wordpress = join(folder, 'wordpress');
  spawnSync('cp', ['-rL', `${root}/usr/share/wordpress`, wordpress], { stdio: 'ignore' });
  const fromRoot = join(root, 'var/lib/wordpress/wp-content');
  if (existsSync(fromRoot)) spawnSync('cp', ['-rL', fromRoot, wordpress], { stdio: 'ignore' });
  for (const each of [apt, root]) rmSync(each, { recursive: true, force: true });
}

/** The archive that this machine is configured for. */
function mirror() {
  const files = ['/etc/apt/sources.list'];
  if (existsSync('/etc/apt/sources.list.d'))
    files.push(
      ...readdirSync('/etc/apt/sources.list.d').map((name) => `/etc/apt/sources.list.d/${name}`),
    );
  const text = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const archive = /^[^#\n]*?(https?:\/\/\S+\/debian)(?=[\s/])/m.exec(text.join('\n'))?.[1];
  if (!archive) throw new Error(`No archive of Debian is named in ${files.join(' or ')}.`);
  return archive;
}

/** The plugin that lets WordPress run on SQLite, without a database server. */
function addSqlite(folder) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, SQLITE], {
    stdio: output,
  });
  const pack = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const inside = 'package/sqlite-database-integration.zip';
  execFileSync('tar', ['-xzf', pack, inside], { cwd: folder, stdio: output });
  const plugins = join(folder, 'wordpress/wp-content/plugins');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, inside))))) {
    const place = join(plugins, path.replace(/^[^/]*/, 'sqlite-database-integration'));
    if (path.endsWith('/')) mkdirSync(place, { recursive: true });
    else {
      mkdirSync(join(place, '..'), { recursive: true });
      writeFileSync(place, bytes);
    }
  }
  // WordPress 6.1 lacks what this property mirrors.
  const mirrored = 'allow_unsafe_unquoted_parameters';
  const file = join(
    plugins,
    'sqlite-database-integration/wp-includes/sqlite/class-wp-sqlite-db.php',
  );
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(`private $${mirrored}`, `protected $${mirrored}`));
  for (const each of [pack, 'package']) rmSync(join(folder, each), { recursive: true });
}
