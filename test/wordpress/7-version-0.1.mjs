// What version 0.1 has left in a site: `support/version-0.1.json` is what its packed plugin saved in WordPress 6.1.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { complaints, guidesOn, logIn, newPage, php, site, threeDaysAgo } from './support/site.mjs';

const { options, blocks } = JSON.parse(
  readFileSync(new URL('./support/version-0.1.json', import.meta.url), 'utf8'),
);
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const php01 = quoted(JSON.stringify(options.aftercare_guide));
const ids = {};
const contentOf = (name) => php(`return get_post( ${ids[name]} )->post_content;`);

before(() => {
  php(`delete_option( 'aftercare_guide_printed' );
    update_option( 'aftercare_guide', json_decode( ${php01}, true ) );
    update_option( 'aftercare_guide_protocol', ${quoted(options.aftercare_guide_protocol)} ); return 1;`);
  for (const [name, content] of Object.entries(blocks))
    ids[name] = php(`kses_remove_filters();
      return wp_insert_post( wp_slash( array( 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_title' => 'From 0.1', 'post_status' => 'publish',
        'post_content' => ${quoted(content.replace('2026-11-20T15:30', threeDaysAgo))} ) ) );`);
});

describe('A site of version 0.1', () => {
  it('keeps its settings', () => {
    const settings = php('return Aftercare_Guide\\settings();');
    const added = Object.entries(settings).filter(([name]) => !(name in options.aftercare_guide));
    assert.deepEqual(settings, { ...settings, ...options.aftercare_guide });
    for (const [name, value] of added) assert.equal(value, '', name);
  });

  it('shows its blocks', async () => {
    const page = await newPage();
    const shown = {};
    for (const [name, id] of Object.entries(ids)) {
      await page.goto(`${site.url}/?p=${id}`);
      [shown[name]] = await guidesOn(page);
    }
    assert.equal(shown.plain.day, 3);
    assert.equal(shown.plain.phone, 'tel:02079460018');
    assert.equal(shown['own phone'].phone, 'tel:+442079460018');
    assert.equal(shown.german.lang, 'de');
    assert.match(shown.german.text, /Wann war Ihre Behandlung/);
  });

  it('opens its blocks in the editor as valid and unchanged', async () => {
    for (const id of Object.values(ids)) {
      const page = await logIn('author', { width: 1400 });
      await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForFunction(
        () => window.wp?.data?.select('core/block-editor')?.getBlocks().length,
        { timeout: 60_000 },
      );
      const seen = await page.evaluate(() => {
        const { select } = window.wp.data;
        const [{ name, isValid }] = select('core/block-editor').getBlocks();
        return { name, isValid, isDirty: select('core/editor').isEditedPostDirty() };
      });
      assert.deepEqual(seen, { name: 'aftercare-guide/guide', isValid: true, isDirty: false });
    }
  });
});

describe('The text that a block keeps in its page', () => {
  it('is the same whether the editor or the server writes it', async () => {
    const page = await logIn('author', { width: 1400 });
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.aftercareGuideEditor?.keptText, { timeout: 60_000 });
    const table = [
      {},
      { language: 'de' },
      { language: 'ar', clinicPhone: '٠٢٠ ٧٩٤٦ ٠٠١٨' },
      { clinicName: 'Ann’s “A&B” <C> $& {phone}', clinicPhone: '020 7946 0018 / 030 90182000' },
      { clinicPhone: '0044 (0)20 7946 0018 ext 5' },
      { clinicPhone: '020 7946 0018 / 0019' },
      { language: 'fr', clinicPhone: '*#06#' },
      { language: 'xx' },
    ];
    const editor = await page.evaluate(
      (all) => all.map((each) => window.aftercareGuideEditor.keptText(each)),
      table,
    );
    const server = php(
      `return array_map( 'Aftercare_Guide\\kept_text', json_decode( ${quoted(JSON.stringify(table))}, true ) );`,
    );
    assert.deepEqual(server, editor);
    assert.match(server[3], /tel:02079460018".*tel:03090182000"/);
    assert.match(server[4], /tel:\+442079460018;ext=5"/);
    assert.match(server[2], /tel:02079460018"/);
    assert.match(server[5], /tel:02079460018"/);
    assert.doesNotMatch(server[6], /href/);
  });

  it('has the markup of version 0.1 with the words of today, as long as nothing else has changed', () => {
    const markupOf = (html) => html.replace(/>[^<]*</g, '><');
    const renewed = (html) => php(`return Aftercare_Guide\\with_kept_text( ${quoted(html)} );`);
    for (const content of Object.values(blocks)) {
      const today = renewed(content);
      assert.equal(markupOf(today), markupOf(content));
      assert.equal(renewed(today), today);
    }
  });

  it('follows the phone and the name in the settings, in posts of every kind and in widgets', async () => {
    const before = contentOf('own phone');
    php(`kses_remove_filters(); $block = ${quoted(blocks.plain)};
      update_option( 'widget_block', array( 7 => array( 'content' => $block ), '_multiwidget' => 1 ) );
      update_option( 'aftercare_test_pattern', wp_insert_post( wp_slash( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'Pattern', 'post_content' => $block ) ) ) );
      update_option( 'aftercare_test_draft', wp_insert_post( wp_slash( array( 'post_status' => 'draft', 'post_title' => 'Draft', 'post_content' => '<p>Two</p>' . $block . '<p>of</p>' . $block . '<p>them</p>' ) ) ) );
      return 1;`);
    const admin = await logIn('admin');
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=aftercare-guide`);
    await admin.evaluate(() => {
      document.getElementById('aftercare-guide-clinic_phone').value = '+49 30 901820';
    });
    await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    const stored = php(`return array( get_option( 'widget_block' )[7]['content'],
      get_post( get_option( 'aftercare_test_pattern' ) )->post_content, get_post( get_option( 'aftercare_test_draft' ) )->post_content );`);
    for (const content of [contentOf('plain'), contentOf('german'), ...stored]) {
      assert.match(content, /href="tel:\+4930901820">[^<]*\+49 30 901820</);
      assert.doesNotMatch(content, /7946/);
    }
    assert.equal(stored[2].match(/\+49 30 901820/g).length, 2);
    assert.match(stored[2], /^<p>Two<\/p><!-- wp:.*<p>of<\/p><!-- wp:.*<p>them<\/p>$/s);
    assert.equal(contentOf('own phone'), before);
    php(
      `delete_option( 'aftercare_test_pattern' ); delete_option( 'aftercare_test_draft' ); return 1;`,
    );
  });

  it('is never taken from another block', () => {
    const alone = '<!-- wp:aftercare-guide/guide {"language":"de"} /-->';
    const paragraph = '<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->';
    const foreign = '<div class="aftercare-guide-kept">mine</div>';
    const mixed = alone + paragraph + foreign;
    assert.equal(php(`return Aftercare_Guide\\with_kept_text( ${quoted(mixed)} );`), mixed);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
