import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { builtInFile } from '../../dist/command/built-in-file.js';
import { printedText } from '../../integrations/wordpress/admin/printed-guide.js';
import { clinicFile, germanPeel } from './support/corpus.mjs';
import {
  complaints,
  guidesOn,
  logIn,
  newPage,
  php,
  publish,
  readable,
  rest,
  site,
  threeDaysAgo,
} from './support/site.mjs';

const PAGE = `${site.url}/wp-admin/options-general.php?page=aftercare-guide`;
const GOOD = {
  clinic_name: 'Rosewater Clinic',
  clinic_phone: '020 7946 0018',
  clinic_hours: 'Mo-Fr 09:00-12:30,13:30-17:30; 2026-12-25 off',
  after_hours_phone: '020 7946 0199',
  after_hours_name: 'Nurse line',
  emergency_phone: '999',
  clinic_email: 'hello@rosewater.example',
  accent: '#7a3b8f',
  date_order: 'dmy',
};

const hours = JSON.parse(
  readFileSync(new URL('../support/wrong-hours.json', import.meta.url), 'utf8'),
);

/** The phone is the first number at any hour. */
const ALWAYS_OPEN = {
  ...GOOD,
  clinic_hours: '',
  after_hours_phone: '',
  after_hours_name: '',
  emergency_phone: '',
};

// The files after this one share the site.
after(() => {
  php(
    `update_option( 'aftercare_guide', json_decode( '${JSON.stringify(ALWAYS_OPEN)}', true ) ); return 1;`,
  );
});

/** The clinic's own file: makeup is restricted for 96 hours. */
function ownFile() {
  const file = clinicFile();
  file.set('id', 'rosewater');
  file.set('items[0].until', 96);
  file.set(
    'texts.en.items.makeup.text',
    'Do not wear any makeup [gallery] </script><b>at all</b>.',
  );
  return file;
}

const kept = () =>
  php(`return array( get_option( 'aftercare_guide' ), get_option( 'aftercare_guide_protocol' ) );`);

const messagesOn = (page) =>
  page.$$eval('.settings-error', (messages) => messages.map((message) => message.innerText.trim()));

/**
 * Fills in the clinic's fields, or the file as JSON, as a person would and saves it.
 *
 * @param protocol - The file; `null` to save it once more as it is.
 * @returns The messages of the page that follows.
 */
async function save(page, fields, protocol) {
  const [message] = Object.keys(fields).length ? [await saveFields(page, fields)] : [];
  return protocol === undefined ? (message ?? saveFields(page, {})) : saveFile(page, protocol);
}

async function saveFields(page, fields) {
  await page.goto(PAGE);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((values) => {
      // Only the server is tested here.
      document.getElementById('submit').form.noValidate = true;
      for (const [name, value] of Object.entries(values))
        document.getElementById(`aftercare-guide-${name}`).value = value;
      document.getElementById('submit').click();
    }, fields),
  ]);
  return messagesOn(page);
}

async function saveFile(page, text) {
  await page.goto(PAGE);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((value) => {
      if (value !== null) document.getElementById('aftercare-guide-protocol').value = value;
      document.getElementById('aftercare-guide-save').click();
      // A file with mistakes is sent as a draft, which the server rejects.
      document.querySelector('#aftercare-guide-held [type=submit]')?.click();
    }, text),
  ]);
  return messagesOn(page);
}

describe('A stored file with a mistake, as an earlier version may have taken it', () => {
  for (const [what, stored] of Object.entries({
    'a mistake': JSON.stringify({ ...clinicFile().data, items: 'none' }),
    'no JSON in it': '{ "id": </script>',
  }))
    it(`is not replaced by the built-in guidance: ${what}`, async () => {
      php(
        `update_option( 'aftercare_guide', json_decode( '${JSON.stringify(ALWAYS_OPEN)}', true ) ); remove_all_filters( 'sanitize_option_aftercare_guide_protocol' ); update_option( 'aftercare_guide_protocol', '${stored.replace(/[\\']/g, '\\$&')}' ); return 1;`,
      );
      const address = await publish(
        'author',
        `<!-- wp:aftercare-guide/guide {"procedureDate":"${threeDaysAgo}"} /-->`,
      );
      const page = await newPage({ scripts: false });
      await page.goto(address);
      const text = await readable(page);
      assert.match(
        text,
        /Ask your clinic We cannot show the guide for your treatment now. Call Rosewater Clinic at once if:.*020 7946 0018/,
      );
      assert.match(text, /Ask your clinic first/);
      assert.doesNotMatch(text, /makeup|in the first/);
      // The guide finds the mistake itself.
      const live = await newPage();
      await live.goto(address);
      const [guide] = await guidesOn(live);
      assert.match(guide.text, /We cannot show the guide for your treatment now/);
      assert.doesNotMatch(guide.text, /You can /);
      assert.equal(guide.phone, 'tel:02079460018');
      php(`update_option( 'aftercare_guide_protocol', '' ); return 1;`);
    });
});

describe('The settings', () => {
  let admin;
  before(async () => {
    admin = await logIn('admin');
  });
  beforeEach(() => {
    php(
      `update_option( 'aftercare_guide', json_decode( '${JSON.stringify(GOOD)}', true ) ); update_option( 'aftercare_guide_protocol', '' ); update_option( 'aftercare_guide_printed', '' ); delete_metadata( 'user', 0, 'aftercare_guide_rejected', '', true ); return 1;`,
    );
  });

  it('are stored, and used in every guide', async () => {
    const fields = {
      ...GOOD,
      clinic_name: "Ann's <b>Clinic</b>",
      clinic_phone: '+44 (0)20 7946 0018',
      clinic_email: 'ann@clinic.example',
      accent: '#0B5FA5',
      date_order: 'mdy',
    };
    const messages = await save(admin, fields);
    assert.deepEqual(messages.length, 1);
    assert.match(messages[0], /Settings saved/);
    assert.deepEqual(kept()[0], { ...fields, clinic_name: "Ann's Clinic" });
    const page = await newPage();
    await page.goto(await publish('author', '[aftercare_guide]'));
    const [guide] = await guidesOn(page);
    assert.match(guide.text, /Call Ann's Clinic at once if/);
    assert.match(guide.text, /Call Ann's Clinic: \+44 \(0\)20 7946 0018/);
  });

  for (const [field, value, message] of [
    [
      'clinic_phone',
      'ask Ann',
      /The phone number "ask Ann" cannot be dialled\. Write 3 to 15 digits/,
    ],
    ['clinic_phone', '12', /cannot be dialled/],
    ['after_hours_phone', '12', /cannot be dialled/],
    ['emergency_phone', 'ask', /cannot be dialled/],
    ['clinic_hours', 'Mo-Fr 9am-5pm', /cannot be read from "Mo-Fr 9am-5pm" on/],
    ['clinic_phone', '02079460018;ext=<script>', /cannot be dialled/],
    ['clinic_email', 'ann@clinic.example, eve@evil.example', /is not one e-mail address/],
    ['accent', 'purple', /"purple" is not a colour/],
    ['accent', '#7a3b8f;background:url(//evil.example)', /is not a colour/],
    ['accent', '#ffcc00', /#ffcc00 is too light: .*contrast 1\.5/],
  ]) {
    it(`reject ${field} "${value}" with a message, keep the old value, and accept the rest`, async () => {
      const messages = await save(admin, { clinic_name: 'Park Clinic', [field]: value });
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0], message);
      assert.match(messages[0], /The previous value is kept/);
      assert.deepEqual(kept()[0], { ...GOOD, clinic_name: 'Park Clinic' });
    });
  }

  it('can be emptied', async () => {
    await save(admin, {
      clinic_name: '',
      clinic_phone: ' ',
      clinic_hours: '',
      after_hours_phone: '',
      after_hours_name: '',
      emergency_phone: '',
      clinic_email: '',
      accent: '',
      date_order: '',
    });
    assert.deepEqual(kept()[0], {
      clinic_name: '',
      clinic_phone: '',
      clinic_hours: '',
      after_hours_phone: '',
      after_hours_name: '',
      emergency_phone: '',
      clinic_email: '',
      accent: '',
      date_order: '',
    });
  });

  it('read opening hours as the guide does, and name the part that is wrong', () => {
    const right = [
      GOOD.clinic_hours,
      'Su-Th 9:00 – 17:00;\nSa 22:00-06:00, 2026-12-24/2027-01-01 off',
    ];
    const texts = [...hours.wrong.map(([text]) => text), ...right];
    const found = php(
      `return array_map( 'Aftercare_Guide\\wrong_hours', json_decode( '${JSON.stringify(texts)}' ) );`,
    );
    assert.deepEqual(found, [...hours.wrong.map(([, part]) => part), null, null]);
  });

  it('give every guide the hours and numbers, unless it has another phone', async () => {
    php(`update_option( 'timezone_string', 'Europe/London' ); return 1;`);
    const attributesOf = async (shortcode, scripts = true) => {
      const page = await newPage({ scripts });
      await page.goto(await publish('author', shortcode));
      if (!scripts) return readable(page);
      await guidesOn(page);
      return page.$eval('aftercare-guide', (guide) =>
        [
          'clinic-hours',
          'after-hours-phone',
          'after-hours-name',
          'emergency-phone',
          'time-zone',
        ].map((name) => guide.getAttribute(name)),
      );
    };
    assert.deepEqual(await attributesOf('[aftercare_guide]'), [
      GOOD.clinic_hours,
      GOOD.after_hours_phone,
      GOOD.after_hours_name,
      '999',
      'Europe/London',
    ]);
    assert.deepEqual(await attributesOf('[aftercare_guide clinic_phone="0900 123456"]'), [
      null,
      null,
      null,
      '999',
      'Europe/London',
    ]);
    const text = await attributesOf('[aftercare_guide]', false);
    assert.match(text, /When the clinic is closed:\s+Call Nurse line: 020 7946 0199/);
    assert.match(text, /Call the emergency number if:\s+Call 999/);
    php(`update_option( 'timezone_string', '' ); return 1;`);
  });

  it('set the order of day and month for every guide, unless the guide sets another', async () => {
    const page = await newPage();
    const orderOf = async (shortcode) => {
      await page.goto(await publish('author', shortcode));
      await guidesOn(page);
      return page.$eval('aftercare-guide', (guide) => guide.getAttribute('date-order'));
    };
    assert.equal(await orderOf('[aftercare_guide]'), 'dmy');
    assert.equal(await orderOf('[aftercare_guide date_order="mdy"]'), 'mdy');
    await save(admin, { date_order: '' });
    assert.equal(await orderOf('[aftercare_guide]'), null);
  });

  it('reject an invalid order of day and month', () => {
    const isRefused = (order) =>
      php(`return is_wp_error( Aftercare_Guide\\read_date_order( '${order}' ) );`);
    assert.deepEqual(['dmy', 'mdy', 'ymd', 'ydm', 'DMY'].map(isRefused), [
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('reject a protocol file with mistakes, name each with its place, and keep the old file', async () => {
    const good = JSON.stringify(ownFile().data, null, 2);
    assert.match((await save(admin, {}, good))[0], /Settings saved/);
    assert.equal(kept()[1], good);

    const bad = ownFile();
    bad.set('items[3].until', 'two days <img src=x onerror=alert(1)>');
    bad.remove('texts.en.signs.pus');
    const [message, ...others] = await save(
      admin,
      { clinic_name: 'Park Clinic' },
      JSON.stringify(bad.data),
    );
    assert.deepEqual(others, []);
    assert.match(
      message,
      /Your own guidance has mistakes. The previous one is kept. What you wrote is still there./,
    );
    assert.match(
      message,
      /items\[3\]\.until: expected a number of hours, got "two days <img src=x onerror=alert\(1\)>"/,
    );
    assert.match(message, /texts\.en\.signs\.pus: is missing/);
    assert.equal(await admin.$('.settings-error img'), null);
    assert.equal(kept()[1], good);
    assert.equal(kept()[0].clinic_name, 'Park Clinic');

    for (const text of ['{ "id": ', 'null', '[]', `${' '.repeat(10)}"${'x'.repeat(300_000)}"`]) {
      assert.match((await save(admin, {}, text))[0], /has mistakes/);
      assert.equal(kept()[1], good);
    }
    assert.match((await save(admin, {}, ''))[0], /Settings saved/);
    assert.equal(kept()[1], '');
  });

  const box = (page) =>
    page.$eval('#aftercare-guide-protocol', (field) => [
      field.value,
      document.querySelector('#aftercare-guide-report').textContent,
    ]);
  const broken = () =>
    JSON.stringify(ownFile().data, null, 2).replace('"until": 96', '"until": 96 hours');

  it('keep in the field what was rejected, name its line, and say nowhere that it has no mistakes', async () => {
    const text = broken();
    const line = text.slice(0, text.indexOf('96 hours')).split('\n').length;
    const [message] = await save(admin, { clinic_name: 'Park Clinic' }, text);
    assert.match(message, new RegExp(`line ${line}, column \\d+: The file is not JSON`));
    assert.equal(kept()[0].clinic_name, 'Park Clinic');
    for (const again of [false, true]) {
      if (again) await admin.goto(PAGE);
      const [written, report] = await box(admin);
      assert.equal(written, text);
      assert.match(report, new RegExp(`^Line ${line}, column \\d+: `));
      assert.doesNotMatch(report, /no mistakes/);
    }
    assert.match(await admin.$eval('.wrap', (wrap) => wrap.innerText), /It is not saved/);
    assert.equal(kept()[1], '');
    // Another administrator sees what is saved.
    php(
      `wp_insert_user( array( 'user_login' => 'second', 'user_pass' => 'second-password', 'role' => 'administrator' ) ); return 1;`,
    );
    const second = await logIn('second');
    await second.goto(PAGE);
    assert.equal((await box(second))[0], '');
    await second.close();
    php(
      `require_once ABSPATH . 'wp-admin/includes/user.php'; wp_delete_user( get_user_by( 'login', 'second' )->ID ); return 1;`,
    );
    await Promise.all([admin.waitForNavigation(), admin.click('[name=aftercare_guide_discard]')]);
    assert.equal((await box(admin))[0], '');
    assert.doesNotMatch(await admin.$eval('.wrap', (wrap) => wrap.innerText), /It is not saved/);
  });

  it('name the line of an entry, and of what lacks one', async () => {
    const file = ownFile();
    file.set('items[3].until', 'two');
    file.remove('texts.en.signs.pus');
    const text = JSON.stringify(file.data, null, 2);
    const [message] = await save(admin, {}, text);
    const lineOf = (part) => text.slice(0, text.indexOf(part)).split('\n').length;
    assert.match(message, new RegExp(`line ${lineOf('"two"')}, column \\d+: items\\[3\\]\\.until`));
    const signs = text.indexOf('"signs"', text.indexOf('"texts"'));
    const line = text.slice(0, signs).split('\n').length;
    assert.match(message, new RegExp(`line ${line}, column \\d+: texts\\.en\\.signs\\.pus`));
    await save(admin, {}, '');
  });

  it('keep what could not be prepared, and do not call it free of mistakes', async () => {
    const text = JSON.stringify(ownFile().data);
    const unscripted = await logIn('admin', { scripts: false });
    assert.match((await save(unscripted, {}, text))[0], /Allow scripts on this page/);
    await unscripted.browserContext().close();
    await admin.goto(PAGE);
    const [written, report] = await box(admin);
    assert.equal(written, text);
    assert.doesNotMatch(report, /no mistakes/);
    assert.match(report, /compared with the built-in/);
    assert.match((await saveFile(admin, null))[0], /Settings saved/);
    assert.equal(kept()[1], text);
  });

  it('do not send a file with mistakes, lead to the first of them, and keep a draft on request', async () => {
    await admin.goto(PAGE);
    const text = broken();
    await admin.$eval(
      '#aftercare-guide-protocol',
      (field, value) => {
        field.closest('details').open = true;
        field.value = value;
      },
      text,
    );
    await admin.click('#aftercare-guide-save');
    assert.match(
      await admin.$eval('#aftercare-guide-held', (e) => e.innerText),
      /Nothing is saved/,
    );
    assert.equal(kept()[1], '');
    const [go] = await admin.$$('#aftercare-guide-held button');
    await go.click();
    const place = await admin.$eval('#aftercare-guide-protocol', (field) => [
      document.activeElement === field,
      field.value.slice(field.selectionStart).split('\n')[0],
    ]);
    assert.deepEqual(place, [true, 'hours,']);
    await Promise.all([
      admin.waitForNavigation(),
      admin.click('#aftercare-guide-held [type=submit]'),
    ]);
    assert.equal(kept()[1], '');
    assert.equal((await box(admin))[0], text);
    assert.deepEqual(admin.errors, []);
  });

  it('name what is lost before the built-in guidance is used again', async () => {
    const text = builtInFile('', ['en'])
      .replace(/("until": )24/, '$148')
      .replace('carry germs', 'carry dirt');
    assert.match((await save(admin, {}, text))[0], /Settings saved/);
    await admin.goto(PAGE);
    const ask = (answer, written) =>
      admin.evaluate(
        (isSure, value) => {
          let asked = '';
          window.confirm = (question) => ((asked = question), isSure);
          if (value) document.getElementById('aftercare-guide-protocol').value = value;
          document.getElementById('aftercare-guide-built-in').click();
          return asked;
        },
        answer,
        written,
      );
    assert.match(
      await ask(false),
      /This is lost:\n• makeup: 48 hours \(24 hours\)\n• your words of \d+ texts in "en"$/,
    );
    assert.match(await ask(false, 'no JSON'), /All of it\./);
    assert.equal(kept()[1], text.trim());
    await Promise.all([admin.waitForNavigation(), ask(true)]);
    assert.equal(kept()[1], '');
  });

  it('show the clinic’s own guidance in the guide, and in the text beneath it', async () => {
    await save(admin, {}, JSON.stringify(ownFile().data));
    const link = await publish(
      'author',
      `<!-- wp:aftercare-guide/guide {"procedureDate":"${threeDaysAgo}"} /-->`,
    );
    for (const address of [link, `${link}?strict`]) {
      const page = await newPage();
      await page.goto(address);
      const [guide] = await guidesOn(page);
      // 96 hours after a day three days ago have not passed; the built-in 24 would have.
      assert.match(guide.text, /Do not wear any makeup \[gallery\] <\/script><b>at all<\/b>\./);
      assert.deepEqual(
        page.errors.filter((message) => !message.includes('@wordpress/')),
        [],
      );
    }
    const page = await newPage({ scripts: false });
    await page.goto(link);
    assert.match(
      await readable(page),
      /Do not wear any makeup \[gallery\] <\/script><b>at all<\/b>\. It can [^.]+\. That [^.]+\. Not in the first 4 days/,
    );
  });

  it('list who has signed the own guidance, and show a signature in the guide only while it fits', async () => {
    const peel = germanPeel().set('texts.de.reviewed.next', '2126-11-02');
    await save(admin, {}, JSON.stringify(peel.data));
    const listed = () => admin.$eval('#aftercare-guide-signed ul', (list) => list.innerText);
    assert.match(
      await listed(),
      /^de: signed by Dr\. Anna Ames on 2026-11-02\. The next check is due on 2126/,
    );
    const address = await publish('author', '[aftercare_guide lang="de"]');
    const checks = async () => {
      const page = await newPage();
      await page.goto(address);
      const [guide] = await guidesOn(page);
      return guide.text.includes('Dr. Anna Ames');
    };
    assert.equal(await checks(), true);
    const changed = peel.set('texts.de.tips.water', 'Trinken Sie, viel.');
    await save(admin, {}, JSON.stringify(changed.data));
    assert.match(
      await listed(),
      /^de: words or hours were changed since Dr\. Anna Ames signed them/,
    );
    assert.equal(await checks(), false);
    await save(admin, {}, JSON.stringify(ownFile().data));
  });

  it('have every window of the clinic’s own file in words without scripts', async () => {
    const file = ownFile();
    file.set('items[0].until', 100);
    file.set('items[1].until', 8784);
    assert.match((await save(admin, {}, JSON.stringify(file.data)))[0], /Settings saved/);
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', '[aftercare_guide]'));
    const text = await readable(page);
    assert.match(text, /at all<\/b>\. It can [^.]+\. That [^.]+\. Not in the first 100 hours/);
    assert.match(text, /Not in the first 366 days/);
  });

  it('reject an own file without its printed text, and keep the old file', async () => {
    const good = JSON.stringify(ownFile().data);
    await save(admin, {}, good);
    const other = ownFile();
    other.set('items[0].until', 120);
    const text = JSON.stringify(other.data);
    const unscripted = await logIn('admin', { scripts: false });
    const messages = await save(unscripted, { clinic_name: 'Park Clinic' }, text);
    assert.equal(messages.length, 1);
    assert.match(
      messages[0],
      /Allow scripts on this page and save again\. The previous value is kept/,
    );
    assert.equal(kept()[1], good);
    assert.equal(kept()[0].clinic_name, 'Park Clinic');
    // Without a change of the file there is no message.
    await Promise.all([
      unscripted.waitForNavigation(),
      unscripted.click('[name=aftercare_guide_discard]'),
    ]);
    assert.match((await save(unscripted, { clinic_name: 'Ann' }))[0], /Settings saved/);
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', '[aftercare_guide]'));
    assert.match(await readable(page), /Not in the first 4 days/);
    await unscripted.browserContext().close();
  });

  it('print only the warnings of an own file saved by an older version, and all of it once it is saved again', async () => {
    const text = JSON.stringify(ownFile().data);
    php(`update_option( 'aftercare_guide_protocol', ${JSON.stringify(text).replaceAll('$', '\\$')} );
      delete_option( 'aftercare_guide_printed' ); return 1;`);
    const link = await publish('author', '[aftercare_guide]');
    const page = await newPage({ scripts: false });
    await page.goto(link);
    const before = await readable(page);
    assert.match(before, /Call Rosewater Clinic at once if: .*020 7946 0018/);
    assert.match(before, /When can I…\? Ask your clinic first/);
    assert.doesNotMatch(before, /makeup|in the first|What to avoid/);
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    const notice = await admin.$eval('.wrap', (wrap) => wrap.innerText);
    assert.match(notice, /see only the warnings of your own guidance\. Save it once more/);
    await admin.goto(PAGE);
    assert.match(await admin.$eval('.wrap', (wrap) => wrap.innerText), /see only the warnings/);
    assert.match((await save(admin, {}, null))[0], /Settings saved/);
    assert.doesNotMatch(
      await admin.$eval('.wrap', (wrap) => wrap.innerText),
      /see only the warnings/,
    );
    await page.goto(link);
    assert.match(
      await readable(page),
      /at all<\/b>\. It can [^.]+\. That [^.]+\. Not in the first 4 days/,
    );
    const autoload = php(
      `global $wpdb; return $wpdb->get_var( "SELECT autoload FROM $wpdb->options WHERE option_name = 'aftercare_guide_printed'" );`,
    );
    assert.match(autoload, /^(no|off)$/);
    assert.ok(kept()[1]);
  });

  it('fall back to the built-in guidance if the stored file is broken', async () => {
    php(
      `global $wpdb; $wpdb->update( $wpdb->options, array( 'option_value' => '{"id":1}' ), array( 'option_name' => 'aftercare_guide_protocol' ) ); wp_cache_flush(); return 1;`,
    );
    const page = await newPage();
    await page.goto(await publish('author', `[aftercare_guide procedure_date="${threeDaysAgo}"]`));
    assert.equal((await guidesOn(page))[0].day, 3);
  });

  it('report the same mistakes as the command while typing, with lines', async () => {
    await admin.goto(PAGE);
    const report = () => admin.$eval('#aftercare-guide-report', (box) => box.textContent);
    const write = async (text) => {
      await admin.$eval(
        '#aftercare-guide-protocol',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('input'));
        },
        text,
      );
    };
    await write('{\n  "id": 7\n}');
    await admin.waitForFunction(() =>
      /Line 2, column 9: id: expected an id, got 7/.test(
        document.querySelector('#aftercare-guide-report').textContent,
      ),
    );
    await write(JSON.stringify(ownFile().data));
    await admin.waitForFunction(() =>
      /no mistakes/.test(document.querySelector('#aftercare-guide-report').textContent),
    );
    assert.match(await report(), /makeup.*24.*96/);
    await write('');
    await admin.waitForFunction(
      () => document.querySelector('#aftercare-guide-report').textContent === '',
    );
    assert.deepEqual(admin.errors, []);
  });
});

describe('The settings cannot be changed', () => {
  const before = () =>
    JSON.stringify([kept(), php(`return get_option( 'aftercare_guide_printed' );`)]);
  /** A file and its printed text, as the settings page would send them. */
  const file = JSON.stringify(clinicFile().data);
  const whole = {
    aftercare_guide_protocol: file,
    aftercare_guide_printed: printedText(file),
  };
  /** Sends the form of the settings page from a page that a user has open. */
  const send = (page, values) =>
    page.evaluate(
      async (address, fields) => {
        const response = await fetch(address, {
          method: 'POST',
          body: new URLSearchParams(fields),
          redirect: 'manual',
        });
        return response.status;
      },
      `${site.url}/wp-admin/options.php`,
      {
        option_page: 'aftercare_guide',
        action: 'update',
        'aftercare_guide[clinic_phone]': '0900 123456',
        ...whole,
        ...values,
      },
    );
  const nonceFor = (id) =>
    php(`wp_set_current_user( ${id} ); return wp_create_nonce( 'aftercare_guide-options' );`);

  it('without a nonce, or with a wrong one, even as an administrator', async () => {
    const was = before();
    const admin = await logIn('admin');
    assert.equal(await send(admin, {}), 403);
    assert.equal(await send(admin, { _wpnonce: '0123456789' }), 403);
    assert.equal(await send(admin, { _wpnonce: nonceFor(2) }), 403);
    assert.equal(before(), was);
  });

  it('without the capability, even with a nonce', async () => {
    const was = before();
    const author = await logIn('author');
    assert.equal(await send(author, { _wpnonce: nonceFor(2) }), 403);
    const page = await author.goto(PAGE);
    assert.equal(page.status(), 403);
    assert.equal(before(), was);
  });

  it('without logging in', async () => {
    const was = before();
    const page = await newPage();
    await page.goto(site.url);
    await send(page, { _wpnonce: nonceFor(0) });
    assert.equal(before(), was);
  });

  it('through the REST interface, neither as an author nor as an administrator', async () => {
    const was = before();
    for (const user of [null, 'author', 'admin']) {
      for (const [path, body] of [
        ['/wp/v2/settings', { aftercare_guide: { clinic_phone: '0900 123456' }, ...whole }],
        ['/wp/v2/settings', { aftercare_guide_protocol: '{}' }],
      ])
        await rest(user, 'POST', path, body);
    }
    const { json } = await rest('admin', 'GET', '/wp/v2/settings');
    assert.ok(json.title);
    assert.deepEqual(
      Object.keys(json).filter((name) => name.includes('aftercare')),
      [],
    );
    assert.equal(before(), was);
  });

  it('except by an administrator with both', async () => {
    const admin = await logIn('admin');
    await admin.goto(PAGE);
    const _wpnonce = await admin.$eval('[name="_wpnonce"]', ({ value }) => value);
    await send(admin, { _wpnonce });
    assert.equal(kept()[0].clinic_phone, '0900 123456');
    assert.equal(kept()[1], file);
    // Even then, not with the text of another file.
    const was = before();
    const other = clinicFile();
    other.set('items[0].until', 120);
    const text = JSON.stringify(other.data);
    await send(admin, { _wpnonce, aftercare_guide_protocol: text });
    await send(admin, { _wpnonce, aftercare_guide_printed: printedText(text) });
    await send(admin, { _wpnonce, aftercare_guide_printed: '{"form":1,"guides":[]}' });
    assert.equal(before(), was);
    php(
      `update_option( 'aftercare_guide', json_decode( '${JSON.stringify(GOOD)}', true ) ); update_option( 'aftercare_guide_protocol', '' ); update_option( 'aftercare_guide_printed', '' ); return 1;`,
    );
  });

  it('and nothing is logged', () => assert.deepEqual(complaints(), []));
});
