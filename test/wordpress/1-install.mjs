import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { complaints, logIn, php, site } from './support/site.mjs';
import { pluginZip } from './support/wordpress.mjs';

describe('The plugin', () => {
  it('can be uploaded as a zip and activated by an administrator', async () => {
    const page = await logIn('admin');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    await (await page.$('#pluginzip')).uploadFile(pluginZip);
    await page.$eval('#install-plugin-submit', (button) => button.removeAttribute('disabled'));
    await Promise.all([
      page.waitForNavigation({ timeout: 60_000 }),
      page.$eval('#install-plugin-submit', (button) => button.click()),
    ]);
    const activate = 'a[href*="action=activate"]';
    await Promise.all([page.waitForNavigation(), page.$eval(activate, (link) => link.click())]);
    const row = await page.$eval('[data-slug="aftercare-guide"]', (tr) => ({
      active: tr.classList.contains('active'),
      text: tr.innerText,
    }));
    assert.ok(row.active);
    assert.match(row.text, /Settings/);
    assert.match(row.text, /Version \d+\.\d+\.\d+/);
  });

  it('contains the template for translators and no unversioned file', () => {
    const plugin = `${site.root}/wp-content/plugins/aftercare-guide`;
    assert.ok(existsSync(`${plugin}/languages/aftercare-guide.pot`));
    const found = php(
      `return glob( WP_PLUGIN_DIR . '/aftercare-guide/{*,*/*}.{php,json,js,txt}', GLOB_BRACE );`,
    );
    assert.ok(found.length > 20);
    const stale = php(`return array_values( array_filter(
      glob( WP_PLUGIN_DIR . '/aftercare-guide/{*,*/*}.{php,json,js,txt}', GLOB_BRACE ),
      fn( $file ) => false !== strpos( file_get_contents( $file ), '0.0.0-dev' )
    ) );`);
    assert.deepEqual(stale, []);
  });

  it('contains the readable source of every minified script, and the licences of the bundled code', () => {
    const plugin = `${site.root}/wp-content/plugins/aftercare-guide`;
    const read = (name) => readFileSync(`${plugin}/${name}`, 'utf8');
    const minified = ['', '.ar', '.de', '.en', '.es', '.fr', '.it', '.pl', '.pt', '.zh'].map(
      (language) => `aftercare-guide${language}.js`,
    );
    for (const name of minified)
      assert.match(read(name), /\n\/\/# sourceMappingURL=aftercare-guide\.js\.map\n?$/);
    const { sources, sourcesContent } = JSON.parse(read('aftercare-guide.js.map'));
    assert.equal(sourcesContent.filter(Boolean).length, sources.length);
    const own = sources.filter((path) => path.includes('src/'));
    assert.ok(own.length > 50);
    for (const path of own)
      assert.equal(
        sourcesContent[sources.indexOf(path)],
        readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'),
      );
    const scripts = php(
      `$scripts = glob( WP_PLUGIN_DIR . '/aftercare-guide/{*,*/*}.js', GLOB_BRACE );
      return str_replace( WP_PLUGIN_DIR . '/aftercare-guide/', '', $scripts );`,
    );
    assert.ok(scripts.length > 4);
    for (const name of scripts) {
      const lines = read(name).split('\n');
      const longest = Math.max(...lines.map(({ length }) => length));
      assert.equal(longest > 5000, minified.includes(name), `${name}: ${longest}`);
    }
    assert.match(read('readme.txt'), /https:\/\/github\.com\/aftercare-guide\/aftercare-guide/);
    assert.ok(read('LICENSES.txt').includes('lit-html '));
  });

  it('does not load the clinic’s own guidance on pages that do not need it', () => {
    const autoload = php(
      `global $wpdb; return $wpdb->get_col( "SELECT autoload FROM $wpdb->options WHERE option_name LIKE 'aftercare_guide_p%'" );`,
    );
    assert.equal(autoload.length, 2);
    for (const each of autoload) assert.match(each, /^(no|off)$/);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
