import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { clinicFile } from './support/corpus.mjs';
import {
  complaints,
  guidesOn,
  isOld,
  logIn,
  newPage,
  php,
  publish,
  readable,
  rest,
  site,
  threeDaysAgo,
} from './support/site.mjs';

const phones = JSON.parse(readFileSync(new URL('../support/phones.json', import.meta.url), 'utf8'));

/** The frame that the content is edited in: the page itself in older versions. */
async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

async function openEditor(user, address = 'post-new.php') {
  const page = await logIn(user, { width: 1400 });
  await page.goto(`${site.url}/wp-admin/${address}`);
  await page.waitForFunction(
    () =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
      window.wp.blocks.getBlockType('aftercare-guide/guide'),
    { timeout: 60_000 },
  );
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences')?.set('core', 'enableChoosePatternModal', false);
  });
  return page;
}

/** Inserts the block and selects it. */
async function insert(page, attributes = {}) {
  await page.evaluate((given) => {
    const { blocks, data } = window.wp;
    const block = blocks.createBlock('aftercare-guide/guide', given);
    data.dispatch('core/block-editor').insertBlocks([block]);
    data.dispatch('core/block-editor').selectBlock(block.clientId);
    const edit = data.dispatch(
      data.dispatch('core/edit-post').openGeneralSidebar ? 'core/edit-post' : 'core/editor',
    );
    edit.openGeneralSidebar?.('edit-post/block');
  }, attributes);
}

/** @returns The address of the published post. */
function publishAs(page, title) {
  return page.evaluate(async (text) => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ title: text, status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPost().link;
  }, title);
}

/** Writes in a field of the sidebar as a person would. */
async function fill(page, label, value) {
  const field = await page.waitForFunction(
    (text) => {
      const found = [...document.querySelectorAll('label')].find(
        (each) => each.textContent.trim() === text,
      );
      return found && document.getElementById(found.htmlFor);
    },
    { timeout: 20_000 },
    label,
  );
  if (await field.evaluate((input) => input.localName === 'select')) {
    await field.select(value);
    return;
  }
  await field.evaluate((input, text) => {
    const { prototype } = input.constructor;
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function waitForPreview(page, pattern) {
  const canvas = await canvasOf(page);
  await canvas.waitForFunction(
    (source) =>
      new RegExp(source).test(
        document.querySelector('aftercare-guide')?.shadowRoot?.querySelector('article')
          ?.innerText ?? '',
      ),
    { timeout: 30_000 },
    pattern,
  );
}

describe('The block editor', () => {
  for (const user of ['admin', 'author']) {
    it(`shows the guide live and publishes it as ${user}`, async () => {
      const page = await openEditor(user);
      await insert(page);
      await waitForPreview(page, 'When was your treatment');
      await fill(page, 'Date of the treatment', threeDaysAgo);
      await waitForPreview(page, '3 days since your treatment');
      await fill(page, 'Layout', 'compact');
      await fill(page, 'Language', 'es');
      await page.waitForFunction(
        () =>
          window.wp.data.select('core/block-editor').getBlocks()[0]?.attributes.language === 'es',
      );
      const link = await publishAs(page, `By ${user}`);
      assert.deepEqual(page.errors, []);

      const visitor = await newPage();
      await visitor.goto(link);
      const [guide] = await guidesOn(visitor);
      assert.equal(guide.day, 3);
      assert.equal(guide.lang, 'es');
    });
  }

  it('inserts a block that takes the date from the link, until it gets a date of its own', async () => {
    const page = await openEditor('author');
    const given = await page.evaluate(() => {
      const items = window.wp.data.select('core/block-editor').getInserterItems();
      return items.filter(({ name }) => name === 'aftercare-guide/guide');
    });
    assert.equal(given.length, 1);
    assert.equal(given[0].title, 'Aftercare guide');
    assert.deepEqual(given[0].initialAttributes, { fromLink: true });
    await insert(page, given[0].initialAttributes);
    const fromLink = () =>
      page.evaluate(
        () => window.wp.data.select('core/block-editor').getSelectedBlock().attributes.fromLink,
      );
    await fill(page, 'Date of the treatment', threeDaysAgo);
    await waitForPreview(page, '3 days since');
    assert.equal(await fromLink(), false);
    await fill(page, 'Date of the treatment', '');
    await waitForPreview(page, 'When was your treatment');
    assert.equal(await fromLink(), true);
  });

  it('keeps the date from the link switched off when a date of its own is cleared, if it was off before', async () => {
    const page = await openEditor('author');
    await insert(page, { fromLink: false });
    await fill(page, 'Date of the treatment', threeDaysAgo);
    await waitForPreview(page, '3 days since');
    await fill(page, 'Date of the treatment', '');
    await waitForPreview(page, 'When was your treatment');
    const { fromLink } = await page.evaluate(
      () => window.wp.data.select('core/block-editor').getSelectedBlock().attributes,
    );
    assert.equal(fromLink, false);
  });

  it('has a field for every restriction that ends, and extends it', async () => {
    const page = await openEditor('author');
    await insert(page, { procedureDate: threeDaysAgo });
    await page.waitForSelector('.components-panel__body');
    await page.evaluate(() => {
      const toggle = [...document.querySelectorAll('.components-panel__body-toggle')].find(
        ({ textContent }) => textContent.trim() === 'Longer restrictions',
      );
      toggle.click();
    });
    await fill(page, 'Do not do things that make you sweat a lot.', '120');
    // Without the extension, it would be over.
    await waitForPreview(page, 'hot yoga[\\s.]+Not until');
    const attributes = await page.evaluate(
      () => window.wp.data.select('core/block-editor').getSelectedBlock().attributes,
    );
    assert.equal(attributes.extend, 'sweating:120');
  });

  it('has a field for every restriction of the clinic’s own guidance, with its hours and words', async () => {
    const file = clinicFile();
    file.set('items[0].until', 96);
    const { text } = file.data.texts.en.items.makeup;
    php(
      `update_option( 'aftercare_guide_protocol', ${JSON.stringify(JSON.stringify(file.data)).replaceAll('$', '\\$')} ); return 1;`,
    );
    const found = php(`return Aftercare_Guide\\restrictions( 'en' );`);
    php(`update_option( 'aftercare_guide_protocol', '' ); return 1;`);
    const ends = file.data.items.filter(({ kind, until }) => kind === 'avoid' && until !== null);
    assert.deepEqual(
      found.map(({ id, hours }) => [id, hours]),
      ends.map(({ id, until }) => [id, until]),
    );
    assert.deepEqual(found[0], { id: 'makeup', text, hours: 96 });
    const builtIn = php(`return Aftercare_Guide\\restrictions( 'de' );`);
    assert.equal(builtIn.length, ends.length);
    assert.equal(builtIn[0].hours, 24);
  });

  it('reopens its saved block as valid and unchanged, also for an author', async () => {
    const page = await openEditor('author');
    await insert(page, {
      procedureDate: threeDaysAgo,
      clinicName: "Ann's & <Bea>",
      clinicPhone: '+44 (0)20 7946 0018',
    });
    await waitForPreview(page, '3 days since');
    await publishAs(page, 'Kept');
    const id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
    const again = await openEditor('author', `post.php?post=${id}&action=edit`);
    await waitForPreview(again, '3 days since');
    const seen = await again.evaluate(() => {
      const { select } = window.wp.data;
      const [block] = select('core/block-editor').getBlocks();
      return {
        name: block.name,
        isValid: block.isValid,
        isDirty: select('core/editor').isEditedPostDirty(),
      };
    });
    assert.deepEqual(seen, { name: 'aftercare-guide/guide', isValid: true, isDirty: false });
    const { json } = await rest('author', 'GET', `/wp/v2/posts/${id}`);
    assert.match(json.content.rendered, /data-aftercare-guide="1"/);
    assert.doesNotMatch(json.content.rendered, /aftercare-guide-kept/);
  });

  it('saves no heading for emergencies if the clinic’s own guidance has none', async () => {
    const file = clinicFile();
    file.data.signs = file.data.signs.filter(({ level }) => level !== 'emergency');
    const text = JSON.stringify(file.data);
    php(
      `update_option( 'aftercare_guide_protocol', ${JSON.stringify(text).replaceAll('$', '\\$')} ); return 1;`,
    );
    const page = await openEditor('author');
    const keptText = await page.evaluate(() => window.aftercareGuideEditor.keptText({}));
    php(`update_option( 'aftercare_guide_protocol', '' ); return 1;`);
    assert.match(keptText, /at once if:/);
    assert.doesNotMatch(keptText, /emergency number/);
  });

  it('saves a link for every number that the guide dials, and for no other', async () => {
    const page = await openEditor('author');
    const kept = await page.evaluate(
      (texts) =>
        texts.map((clinicPhone) => {
          const root = document.createElement('div');
          root.innerHTML = window.aftercareGuideEditor.keptText({ clinicPhone });
          return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        }),
      phones.map(({ text }) => text),
    );
    phones.forEach(({ text, dials }, index) =>
      assert.deepEqual(
        kept[index],
        dials.map(([, href]) => href).filter((href) => href !== null),
        text,
      ),
    );
  });

  it('offers visitors the languages that are ticked, in the zone of the site or its own', async () => {
    php(`update_option( 'timezone_string', 'America/Chicago' );`);
    const page = await openEditor('author');
    await insert(page);
    for (const label of ['English', 'Español']) {
      const box = await page.waitForFunction(
        (text) =>
          [...document.querySelectorAll('.components-checkbox-control')].find(
            (each) => each.textContent.trim() === text,
          ),
        { timeout: 20_000 },
        label,
      );
      await box.evaluate((each) => each.querySelector('input').click());
    }
    const link = await publishAs(page, 'Languages');
    const visitor = await newPage();
    await visitor.goto(link);
    const seen = (name) => visitor.$eval('aftercare-guide', (guide, key) => guide[key], name);
    assert.equal(await seen('languages'), 'en es');
    assert.equal(await seen('timeZone'), 'America/Chicago');
    const other = await publish(
      'author',
      '[aftercare_guide time_zone="Europe/Paris" languages="de fr"]',
    );
    await visitor.goto(other);
    assert.equal(await seen('timeZone'), 'Europe/Paris');
    assert.equal(await seen('languages'), 'de fr');
    php(`update_option( 'timezone_string', '' );`);
    await visitor.goto(link);
    assert.ok(!(await seen('timeZone')));
  });

  it('shows the unchanged shortcode in the classic editor', async () => {
    const { json } = await rest('author', 'POST', '/wp/v2/posts', {
      content: '[aftercare_guide layout="compact"]',
      status: 'publish',
      title: 'Classic',
    });
    const page = await newPage();
    await page.goto(json.link);
    await guidesOn(page);
    assert.doesNotMatch(await readable(page), /\[aftercare_guide/);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});

// Version 6.1 edits in the page itself, newer ones in a frame: the preview has to work in both.
it('previews the guide where this version edits', async () => {
  const page = await openEditor('admin');
  await page.waitForSelector(isOld ? '.edit-post-visual-editor' : 'iframe[name="editor-canvas"]', {
    timeout: 30_000,
  });
});
