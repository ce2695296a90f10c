import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, logIn, php, rest, site } from './support/site.mjs';

/** The result if the site answers like this. */
const healthFor = (headers, code = 200) => {
  const fields = Object.entries(headers).map(
    ([name, value]) =>
      `'${name}' => ${typeof value === 'string' ? `'${value}'` : `array( '${value.join("', '")}' )`}`,
  );
  return php(`add_filter( 'pre_http_request', function ( $_, $options, $address ) {
      $GLOBALS['asked'] = $address;
      return array( 'headers' => array( ${fields.join(', ')} ), 'body' => str_repeat( 'guide ', 30000 ), 'response' => array( 'code' => ${code}, 'message' => '' ), 'cookies' => array(), 'filename' => null );
    }, 10, 3 );
    return Aftercare_Guide\\script_health() + array( 'asked' => $GLOBALS['asked'] );`);
};
const A_YEAR = { 'cache-control': 'public, max-age=31536000' };
const tomorrow = () => new Date(Date.now() + 2 * 864e5).toUTCString();

describe('Site Health', () => {
  it('asks for the script on the site itself, and nothing else', () => {
    const { asked } = healthFor({});
    assert.ok(asked.startsWith(`${site.url}/wp-content/plugins/aftercare-guide/aftercare-guide.`));
  });

  it('is content with a script that comes compressed and is kept', () => {
    for (const headers of [
      { 'content-encoding': 'br', ...A_YEAR },
      { 'content-encoding': 'GZIP', 'cache-control': 'max-age=86400' },
      { 'content-encoding': 'zstd', expires: tomorrow() },
      { 'content-encoding': 'br', 'cache-control': ['public', 'max-age=31536000'] },
      { 'content-encoding': ['gzip', 'gzip'], expires: [tomorrow(), tomorrow()] },
    ]) {
      const { status, label } = healthFor(headers);
      assert.deepEqual(
        [status, label],
        ['good', 'The script of the aftercare guide comes compressed, and browsers keep it'],
        JSON.stringify(headers),
      );
    }
  });

  it('says what an uncompressed script costs, and which line compresses it', () => {
    for (const headers of [A_YEAR, { 'content-encoding': 'identity', ...A_YEAR }]) {
      const { status, label, description } = healthFor(headers);
      assert.equal(status, 'recommended');
      assert.equal(label, 'The script of the aftercare guide is not compressed');
      assert.match(description, /Visitors load 176 KB\. Compressed it would be \d+ \w+\./);
      assert.match(description, /AddOutputFilterByType DEFLATE text\/javascript/);
      assert.doesNotMatch(description, /ExpiresByType/);
    }
  });

  it('says how browsers keep the script', () => {
    for (const headers of [
      {},
      { 'cache-control': 'no-store, max-age=31536000' },
      { 'cache-control': 'max-age=600', expires: tomorrow() },
      { 'cache-control': ['max-age=31536000', 'no-store'] },
      { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { expires: '0' },
    ]) {
      const { status, label, description } = healthFor({ 'content-encoding': 'gzip', ...headers });
      assert.equal(status, 'recommended', JSON.stringify(headers));
      assert.equal(label, 'Browsers do not keep the script of the aftercare guide');
      assert.match(description, /ExpiresByType text\/javascript/);
      assert.doesNotMatch(description, /AddOutputFilterByType/);
    }
  });

  it('says so if the site does not answer itself, and how to look', () => {
    const { status, label, description } = healthFor({}, 403);
    assert.equal(status, 'recommended');
    assert.equal(label, 'The script of the aftercare guide could not be checked');
    assert.match(description, /The site answered: 403.*Open a page with the guide/s);
  });

  it('is for those who may see it', async () => {
    assert.equal((await rest('author', 'GET', '/aftercare-guide/v1/script')).status, 403);
    assert.equal((await rest(null, 'GET', '/aftercare-guide/v1/script')).status, 401);
  });

  it('shows the line of this site, which sends its scripts as they are', async () => {
    const { status, json } = await rest('admin', 'GET', '/aftercare-guide/v1/script');
    assert.equal(status, 200);
    assert.match(json.description, /Visitors load \d+ KB\. Compressed it would be \d+ KB\./);
    const page = await logIn('admin');
    await page.goto(`${site.url}/wp-admin/site-health.php`);
    await page.waitForFunction(
      () =>
        document.body.textContent.includes('The script of the aftercare guide is not compressed'),
      { timeout: 60_000 },
    );
    assert.deepEqual(page.errors, []);
    await page.close();
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
