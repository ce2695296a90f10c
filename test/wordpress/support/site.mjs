// The WordPress of this run as a visitor, an author and an administrator use it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after } from 'node:test';
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../../support/browsers.mjs';

export const site = JSON.parse(process.env.AFTERCARE_SITE);
export const isOld = site.version.startsWith('6.1');

/** Three days before today, as the browser of these tests (in UTC) counts. */
export const threeDaysAgo = new Date(Date.now() - 3 * 864e5).toISOString().slice(0, 10);

let browser;
after(() => browser?.close());

/** A page in a separate browser. Errors of its scripts are kept in `page.errors`. */
export async function newPage({ scripts = true, ...viewport } = {}) {
  browser ??= await puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 900, ...viewport });
  await page.setJavaScriptEnabled(scripts);
  page.errors = [];
  page.requests = [];
  page.on('pageerror', (error) => page.errors.push(error.message));
  page.on('request', (request) => page.requests.push(request.url()));
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

/** A page on which a user has logged in. */
export async function logIn(user, options) {
  const page = await newPage(options);
  await page.goto(`${site.url}/wp-login.php`);
  await page.evaluate((name) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = `${name}-password`;
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** WordPress's REST interface. @returns The answer's status and JSON. */
export async function rest(user, method, path, body) {
  const headers = { 'content-type': 'application/json' };
  if (user) {
    const secret = Buffer.from(`${user}:${site.passwords[user]}`).toString('base64');
    headers.authorization = `Basic ${secret}`;
  }
  const response = await fetch(`${site.url}/index.php?rest_route=${encodeURIComponent(path)}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

/** Publishes a post. @returns Its address. */
export async function publish(user, content, title = 'Aftercare') {
  const { status, json } = await rest(user, 'POST', '/wp/v2/posts', {
    title,
    content,
    status: 'publish',
  });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(json)}`);
  return json.link;
}

/** Runs PHP within the site. @returns Its result. */
export function php(code) {
  const script = `$_SERVER['HTTP_HOST'] = '${new URL(site.url).host}'; $_SERVER['REQUEST_METHOD'] = 'GET';
    require '${site.root}/wp-load.php';
    $result = ( function () { ${code} } )();
    echo "\\n@@", json_encode( $result );`;
  const flags = ['-d', 'display_errors=stderr', '-d', 'memory_limit=512M'];
  const { stdout, stderr } = spawnSync('php', [...flags, '-r', script], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  const end = stdout.lastIndexOf('\n@@');
  if (end < 0) throw new Error(`${stderr}\n${readFileSync(site.log, 'utf8').slice(-2000)}`);
  return JSON.parse(stdout.slice(end + 3));
}

/** Lines of the site's log about the plugin. */
export function complaints() {
  if (!existsSync(site.log)) return [];
  return readFileSync(site.log, 'utf8')
    .split('\n')
    .filter((line) => /aftercare/i.test(line.replaceAll(site.root, '')));
}

/** The contents of a page's guides, once they have rendered. */
export async function guidesOn(page) {
  await page.waitForFunction(
    () => document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('article'),
    {
      timeout: 10_000,
    },
  );
  return page.$$eval('aftercare-guide', (guides) =>
    guides.map((guide) => ({
      day: guide.day,
      text: guide.shadowRoot.querySelector('article').innerText.replace(/\s+/g, ' '),
      lang: guide.shadowRoot.querySelector('article').lang,
      phone: guide.shadowRoot.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? null,
    })),
  );
}

/** Addresses of the one script that a page loads. */
export const scriptsOn = (page) =>
  page.$$eval('script[src*="/aftercare-guide."]', (scripts) => scripts.map(({ src }) => src));

/** The visible text of a page. */
export const readable = (page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
