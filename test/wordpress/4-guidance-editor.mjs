import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  complaints,
  guidesOn,
  logIn,
  newPage,
  php,
  publish,
  readable,
  site,
  threeDaysAgo,
} from './support/site.mjs';

const PAGE = `${site.url}/wp-admin/options-general.php?page=aftercare-guide`;
const NOTHING = `update_option( 'aftercare_guide_protocol', '' ); update_option( 'aftercare_guide_printed', '' ); delete_metadata( 'user', 0, 'aftercare_guide_rejected', '', true ); return 1;`;

const stored = () => php(`return get_option( 'aftercare_guide_protocol' );`);
const makeup = () => JSON.parse(stored()).items.find(({ id }) => id === 'makeup').until;

/** Opens the settings page and waits for the editor. */
async function open(user) {
  const page = await logIn(user, { width: 1400 });
  await page.goto(PAGE);
  await page.waitForFunction(() => document.querySelector('guidance-editor')?.shadowRoot);
  return page;
}

/** A part of the editor, once it is there. */
const part = (page, selector) =>
  page.waitForFunction(
    (css) => document.querySelector('guidance-editor').shadowRoot.querySelector(css),
    { timeout: 10_000 },
    selector,
  );

async function press(page, selector) {
  await (await part(page, selector)).evaluate((button) => button.click());
}

async function write(page, selector, value) {
  await (
    await part(page, selector)
  ).evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, value);
}

/** Waits for a message above the editor. */
const hears = (page, words) =>
  page.waitForFunction(
    (text) => document.getElementById('aftercare-guide-saved').innerText.match(text),
    { timeout: 20_000 },
    words,
  );

async function saves(page) {
  await page.$eval('#aftercare-guide-saved', (place) => place.replaceChildren());
  await press(page, '#save');
  await hears(page, 'Settings saved');
}

describe('The guidance editor on the settings page', () => {
  let admin;
  before(async () => {
    php(NOTHING);
    admin = await open('admin');
  });
  after(() => php(NOTHING));

  it('starts from the built-in guidance, and saves what an administrator changes, without leaving the page', async () => {
    await press(admin, '#begin');
    await write(admin, '#items-makeup-until', '98');
    await saves(admin);
    assert.equal(makeup(), 98);
    const state = await (await part(admin, '.state')).evaluate((each) => each.innerText);
    assert.match(state, /Saved/);
    await write(admin, '#items-makeup-until', '100');
    await saves(admin);
    assert.equal(makeup(), 100);
    assert.deepEqual(admin.errors, []);
  });

  it('is what visitors then read, with and without scripts', async () => {
    const link = await publish('author', `[aftercare_guide procedure_date="${threeDaysAgo}"]`);
    const page = await newPage();
    await page.goto(link);
    await guidesOn(page);
    const ids = await page.$eval('aftercare-guide', ({ restrictions }) =>
      restrictions.map(({ id }) => id),
    );
    assert.ok(ids.includes('makeup'), ids.join());
    const plain = await newPage({ scripts: false });
    await plain.goto(link);
    assert.match(
      await readable(plain),
      /wear makeup yet\.[^:]* Not in the first 100 hours\. After that: You can wear makeup again/,
    );
  });

  it('opens the saved file again, with its other languages', async () => {
    await admin.goto(PAGE);
    const field = await part(admin, '#items-makeup-until');
    assert.equal(await field.evaluate((each) => each.value), '100');
    await press(admin, '#add-language-built-in');
    await saves(admin);
    const { texts } = JSON.parse(stored());
    assert.equal(Object.keys(texts).length, 2);
    assert.equal(makeup(), 100);
  });

  it('saves no file with a mistake, names its line, and keeps it for this administrator', async () => {
    const was = stored();
    await admin.evaluate(() => {
      const editor = document.querySelector('guidance-editor');
      editor.text = editor.text.replace('"until": 100', '"until": "two days"');
    });
    await press(admin, '#save');
    await hears(admin, /line \d+, column \d+: items\[0\]\.until/.source);
    assert.equal(stored(), was);
    await admin.goto(PAGE);
    assert.match(await readable(admin), /This is what you wrote last. It is not saved/);
    const text = await admin.$eval('guidance-editor', (editor) => editor.text);
    assert.match(text, /"until": "two days"/);
    assert.equal(await admin.$eval('guidance-editor', ({ isSaved }) => isSaved), false);
    await Promise.all([admin.waitForNavigation(), admin.click('[name=aftercare_guide_discard]')]);
    assert.equal(await admin.$eval('guidance-editor', (editor) => editor.text), was);
  });

  it('does not overwrite in silence what another administrator has saved meanwhile', async () => {
    const other = await open('admin');
    await write(other, '#items-makeup-until', '70');
    await saves(other);
    await write(admin, '#items-makeup-until', '110');
    await press(admin, '#save');
    await hears(admin, 'Someone else has saved other guidance');
    assert.equal(makeup(), 70);
    await saves(admin);
    assert.equal(makeup(), 110);
    await other.close();
  });

  it('loses nothing if the session has ended', async () => {
    await write(admin, '#items-makeup-until', '130');
    const cookies = await admin.cookies();
    await admin.deleteCookie(...cookies);
    await press(admin, '#save');
    await hears(admin, 'Log in again in another tab');
    assert.equal(makeup(), 110);
    const text = await admin.$eval('guidance-editor', (editor) => editor.text);
    assert.match(text, /"until": 130/);
    await admin.setCookie(...cookies);
    await saves(admin);
    assert.equal(makeup(), 130);
  });

  it('saves a file from the disk, with its byte order mark and line ends, only once the button is pressed', async () => {
    const file = stored().replace('"until": 130', '"until": 132').replaceAll('\n', '\r\n');
    await press(admin, '#open');
    await (
      await part(admin, '#file')
    ).evaluate((input, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'own.json', { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, `\ufeff${file}`);
    await admin.waitForFunction(() =>
      document.getElementById('aftercare-guide-protocol').value.includes('"until": 132'),
    );
    assert.equal(await admin.$eval('guidance-editor', ({ isSaved }) => isSaved), false);
    assert.equal(makeup(), 130);
    await saves(admin);
    assert.equal(makeup(), 132);
    assert.equal(await admin.$eval('guidance-editor', ({ isSaved }) => isSaved), true);
  });

  it('does not take for saved what is typed while the site answers, and sends nothing twice', async () => {
    await write(admin, '#items-makeup-until', '134');
    await admin.evaluate(() => {
      const send = window.fetch;
      window.sent = 0;
      window.fetch = async (...request) => {
        window.sent++;
        await new Promise((resolve) => (window.goOn = resolve));
        window.fetch = send;
        return send(...request);
      };
    });
    await admin.$eval('#aftercare-guide-saved', (place) => place.replaceChildren());
    await press(admin, '#save');
    await write(admin, '#items-makeup-until', '136');
    await press(admin, '#save');
    await admin.evaluate(() => window.goOn());
    await hears(admin, 'Settings saved');
    assert.equal(makeup(), 134);
    const [sent, isSaved, text] = await admin.evaluate(() => {
      const { isSaved: saved, text: now } = document.querySelector('guidance-editor');
      return [window.sent, saved, now];
    });
    assert.deepEqual([sent, isSaved], [1, false]);
    assert.match(text, /"until": 136/);
    await saves(admin);
    assert.equal(makeup(), 136);
  });

  it('takes JSON that is typed by hand as an edit', async () => {
    await admin.evaluate(() => {
      const field = document.getElementById('aftercare-guide-protocol');
      field.value = field.value.replace('"until": 136', '"until": 130');
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    assert.equal(await admin.$eval('guidance-editor', ({ isSaved }) => isSaved), false);
    await press(admin, '#undo');
    assert.match(
      await admin.$eval('#aftercare-guide-protocol', ({ value }) => value),
      /"until": 136/,
    );
    assert.equal(await admin.$eval('guidance-editor', ({ isSaved }) => isSaved), true);
    await write(admin, '#items-makeup-until', '130');
    await saves(admin);
    assert.equal(makeup(), 130);
  });

  it('asks no other site for anything', () => {
    const others = admin.requests.filter(
      (address) => !address.startsWith(site.url) && !/^(data|blob):/.test(address),
    );
    // WordPress shows a picture of the user.
    assert.deepEqual(
      others.filter((address) => !/gravatar\.com/.test(address)),
      [],
    );
  });

  it('is not for authors, neither the page nor what it sends', async () => {
    const was = stored();
    const author = await logIn('author');
    const answer = await author.goto(PAGE);
    assert.equal(answer.status(), 403);
    assert.equal(await author.$('guidance-editor'), null);
    const body = await admin.evaluate(() =>
      new URLSearchParams(
        new FormData(document.getElementById('aftercare-guide-file-form')),
      ).toString(),
    );
    const status = await author.evaluate(
      async (address, form) => {
        const sent = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
        return sent.status;
      },
      `${site.url}/wp-admin/options.php`,
      body.replace('130', '24'),
    );
    assert.equal(status, 403);
    assert.equal(stored(), was);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
