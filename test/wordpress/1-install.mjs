import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync } from 'node:fs';
import { complaints, logIn, php, site } from './support/site.mjs';
import { pluginZip } from './support/wordpress.mjs';

describe('Installing', () => {
  it('is uploaded as a zip and switched on by an administrator', async () => {
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

  it('brings the template for translators and leaves no unversioned file', () => {
    const plugin = `${site.root}/wp-content/plugins/aftercare-guide`;
    assert.ok(existsSync(`${plugin}/languages/aftercare-guide.pot`));
    const found = php(
      `return glob( WP_PLUGIN_DIR . '/aftercare-guide/{*,*/*}.{php,json,js,txt}', GLOB_BRACE );`,
    );
    assert.ok(found.length > 20);
    const stale = php(`return array_values( array_filter(
      glob( WP_PLUGIN_DIR . '/aftercare-guide/{*,*/*}.{php,json,txt}', GLOB_BRACE ),
      fn( $file ) => false !== strpos( file_get_contents( $file ), '0.0.0-dev' )
    ) );`);
    assert.deepEqual(stale, []);
  });

  it('keeps the file of the own guidance off pages that do not need it', () => {
    const autoload = php(
      `global $wpdb; return $wpdb->get_var( "SELECT autoload FROM $wpdb->options WHERE option_name = 'aftercare_guide_protocol'" );`,
    );
    assert.match(autoload, /^(no|off)$/);
  });

  it('leaves nothing in the log', () => assert.deepEqual(complaints(), []));
});
