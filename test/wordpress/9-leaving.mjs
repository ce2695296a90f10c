import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import {
  complaints,
  logIn,
  newPage,
  php,
  publish,
  readable,
  scriptsOn,
  site,
  threeDaysAgo,
} from './support/site.mjs';

describe('Deactivating the plugin', () => {
  const pages = {};

  before(async () => {
    php(
      `update_option( 'aftercare_guide', array( 'clinic_name' => 'Rosewater Clinic', 'clinic_phone' => '020 7946 0018', 'clinic_email' => '', 'accent' => '' ) ); return 1;`,
    );
    const page = await logIn('author', { width: 1400 });
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(
      () =>
        window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
        window.wp.blocks.getBlockType('aftercare-guide/guide'),
      { timeout: 60_000 },
    );
    pages.block = await page.evaluate(async (procedureDate) => {
      const { blocks, data } = window.wp;
      data
        .dispatch('core/block-editor')
        .insertBlocks([blocks.createBlock('aftercare-guide/guide', { procedureDate })]);
      data.dispatch('core/editor').editPost({ title: 'Block', status: 'publish' });
      await new Promise((next) => setTimeout(next, 1000));
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getCurrentPost().link;
    }, threeDaysAgo);
    pages.shortcode = await publish(
      'author',
      '[aftercare_guide]Call us on 020 7946 0018 if you see pus.[/aftercare_guide]',
    );
    pages.div = await publish(
      'author',
      '<!-- wp:html --><div data-aftercare-guide="1">Call us on 020 7946 0018 if you see pus.</div><!-- /wp:html -->',
    );
    php(
      `wp_schedule_single_event( time() + 3600, 'aftercare_guide_join', array( array( 'en', 'es' ) ) ); return 1;`,
    );
    const admin = await logIn('admin');
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    await Promise.all([admin.waitForNavigation(), admin.click('#deactivate-aftercare-guide')]);
    assert.equal(
      php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return is_plugin_active( 'aftercare-guide/aftercare-guide.php' );`,
      ),
      false,
    );
  });

  for (const form of ['block', 'shortcode', 'div'])
    it(`leaves readable text with the phone instead of a ${form}`, async () => {
      const page = await newPage();
      await page.goto(pages[form]);
      const text = await readable(page);
      assert.match(text, /020 7946 0018/);
      assert.match(text, /pus/);
      assert.deepEqual(await scriptsOn(page), []);
    });

  it('leaves when to call, and a link to call, of the block', async () => {
    const page = await newPage();
    await page.goto(pages.block);
    assert.match(
      await readable(page),
      /Microneedling aftercare Call Rosewater Clinic at once if: Your skin gets more puffy/,
    );
    assert.equal(
      await page.$eval('.aftercare-guide-kept a', (link) => link.getAttribute('href')),
      'tel:02079460018',
    );
  });
});

it('A plugin that was deactivated leaves no job for the scheduler', () => {
  const next = `return wp_next_scheduled( 'aftercare_guide_join', array( array( 'en', 'es' ) ) );`;
  assert.equal(php(next), false);
});

describe('Deleting the plugin', () => {
  it('deletes its options, and the scripts that it has made', () => {
    const uploads = join(site.root, 'wp-content/uploads');
    mkdirSync(join(uploads, 'aftercare-guide'), { recursive: true });
    for (const name of ['en.es.js', 'en.es.js.Xa8dPq2z'])
      writeFileSync(join(uploads, `aftercare-guide/aftercare-guide.${name}`), '');
    php(
      `update_option( 'aftercare_guide_scripts', array( 'aftercare-guide.en.es.js' => '1' ) ); return 1;`,
    );
    const count = `global $wpdb; return (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%aftercare%'" );`;
    assert.ok(php(count) > 0);
    php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
      return delete_plugins( array( 'aftercare-guide/aftercare-guide.php' ) );`);
    assert.equal(php(count), 0);
    assert.equal(existsSync(join(uploads, 'aftercare-guide')), false);
    assert.equal(php(`return is_dir( WP_PLUGIN_DIR . '/aftercare-guide' );`), false);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
