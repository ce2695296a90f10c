import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  complaints,
  guidesOn,
  newPage,
  php,
  publish,
  readable,
  rest,
  scriptsOn,
  site,
  threeDaysAgo,
} from './support/site.mjs';

const block = (attributes, inner = '') =>
  `<!-- wp:aftercare-guide/guide ${JSON.stringify(attributes)} ${inner ? `-->${inner}<!-- /wp:aftercare-guide/guide -->` : '/-->'}`;
const html = (content) => `<!-- wp:html -->${content}<!-- /wp:html -->`;

const forms = {
  'a block': block({ procedureDate: threeDaysAgo }),
  'a shortcode': `[aftercare_guide procedure_date="${threeDaysAgo}"]`,
  'a shortcode in its block': `<!-- wp:shortcode -->[aftercare_guide procedure_date="${threeDaysAgo}"]<!-- /wp:shortcode -->`,
  'a pasted div': html(
    `<div data-aftercare-guide="1" data-procedure-date="${threeDaysAgo}" data-clinic-phone="020 7946 0018">Call us on <a href="tel:02079460018">020 7946 0018</a>.</div>`,
  ),
  'a div pasted into the classic editor': `<p>Welcome.</p>\n\n<div data-aftercare-guide="1" data-procedure-date="${threeDaysAgo}" data-clinic-phone="020 7946 0018">Call us.</div>`,
};

before(() => {
  php(`update_option( 'aftercare_guide', array( 'clinic_name' => 'Rosewater Clinic', 'clinic_phone' => '020 7946 0018', 'clinic_email' => '', 'accent' => '#7a3b8f' ) );
    update_option( 'timezone_string', 'Europe/London' );
    return 1;`);
});

describe('A page with the plugin', () => {
  for (const user of ['admin', 'author']) {
    for (const [name, content] of Object.entries(forms)) {
      it(`shows the day by ${name} of ${user === 'admin' ? 'an administrator' : 'an author'}`, async () => {
        const page = await newPage();
        await page.goto(await publish(user, content));
        const [guide, ...others] = await guidesOn(page);
        assert.equal(others.length, 0);
        assert.equal(guide.day, 3);
        assert.match(guide.text, /3 days since your treatment/);
        assert.equal(guide.phone, 'tel:02079460018');
        assert.deepEqual(page.errors, []);
        assert.equal((await scriptsOn(page)).length, 1);
      });
    }
  }

  it('shows the tag itself where an administrator pastes it', async () => {
    const page = await newPage();
    const tag = `<aftercare-guide procedure-date="${threeDaysAgo}">Call us.</aftercare-guide>`;
    await page.goto(await publish('admin', html(tag)));
    assert.equal((await guidesOn(page))[0].day, 3);
  });

  it('loads one script for two guides, from the plugin’s own folder, with its version and the marks for optimisers', async () => {
    const page = await newPage();
    await page.goto(
      await publish(
        'author',
        block({ procedureDate: threeDaysAgo }) + '[aftercare_guide layout="compact"]',
      ),
    );
    const guides = await guidesOn(page);
    assert.deepEqual(
      guides.map(({ day }) => day),
      [3, null],
    );
    const scripts = await scriptsOn(page);
    assert.equal(scripts.length, 1);
    assert.match(
      scripts[0],
      new RegExp(
        `^${site.url}/wp-content/plugins/aftercare-guide/aftercare-guide\\.en\\.js\\?ver=\\d+\\.\\d+\\.\\d+$`,
      ),
    );
    const tag = await page.$eval('script[src*="/aftercare-guide."]', (script) => script.outerHTML);
    for (const mark of [
      'data-cfasync="false"',
      'data-no-optimize="1"',
      'data-no-defer="1"',
      'data-noptimize="1"',
      'nowprocket',
      'defer',
    ])
      assert.ok(tag.includes(mark), `${mark} in ${tag}`);
    assert.ok(tag.indexOf('data-cfasync') < tag.indexOf(' src='));
    assert.deepEqual(
      page.requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url)),
      [],
    );
  });

  it('loads no script without a guide', async () => {
    const page = await newPage();
    await page.goto(await publish('author', '<p>Our opening hours.</p>'));
    assert.deepEqual(await scriptsOn(page), []);
  });

  it('works under a policy that allows the site’s own files only', async () => {
    const page = await newPage();
    await page.goto(`${await publish('author', forms['a block'])}?strict`);
    assert.equal((await guidesOn(page))[0].day, 3);
    // WordPress's own modules need their inline import map.
    assert.deepEqual(
      page.errors.filter((message) => !message.includes('@wordpress/')),
      [],
    );
  });

  it('uses the colour of the settings', async () => {
    const page = await newPage();
    await page.goto(await publish('author', forms['a block']));
    await guidesOn(page);
    const colour = await page.$eval('aftercare-guide', (guide) =>
      getComputedStyle(guide).getPropertyValue('--aftercare-accent'),
    );
    assert.equal(colour, '#7a3b8f');
  });

  it('lets a block name another clinic, phone, layout and language', async () => {
    const page = await newPage();
    await page.goto(
      await publish(
        'author',
        block({
          procedureDate: threeDaysAgo,
          clinicName: 'Klinik am Park',
          clinicPhone: '+49 30 901820',
          language: 'de',
        }),
      ),
    );
    const [guide] = await guidesOn(page);
    assert.equal(guide.lang, 'de');
    assert.equal(guide.phone, 'tel:+4930901820');
    assert.match(guide.text, /Klinik am Park/);
  });

  it('accepts flags and every attribute of the shortcode, and no other', async () => {
    const url = await publish(
      'author',
      `[aftercare_guide procedure_date="${threeDaysAgo}" extend="sweating:120" from_link remember="no" heading_level="3" next_visit="2199-01-01" onclick="alert(1)" src="https://evil.example/x.json" now="2026-01-01"]`,
    );
    const text = await (await fetch(url)).text();
    const [tag] = /<div[^>]*data-aftercare-guide="1"[^>]*>/.exec(text);
    assert.match(tag, /data-extend="sweating:120"/);
    assert.match(tag, /data-from-link="1"/);
    assert.match(tag, /data-heading-level="3"/);
    assert.doesNotMatch(tag, /remember|onclick|src|now=/);
    const page = await newPage();
    await page.goto(url);
    await guidesOn(page);
    await page.$eval('aftercare-guide', async (guide) => {
      const row = guide.shadowRoot.querySelector('#row-sweating');
      const toggled = new Promise((done) => row.addEventListener('toggle', done));
      row.open = true;
      await toggled;
    });
    assert.match((await guidesOn(page))[0].text, /Held longer for you by your clinic/);
  });

  it('escapes every attribute', async () => {
    const evil = `"'><script>window.broken = true</script><b onmouseover=alert(1)>[gallery]`;
    const attributes = Object.fromEntries(
      ['procedureDate', 'clinicName', 'clinicPhone', 'nextVisit', 'extend', 'language'].map(
        (name) => [name, evil],
      ),
    );
    const encoded = JSON.stringify(attributes).replace(
      /[<>&]/g,
      (each) => `\\u00${each.charCodeAt(0).toString(16)}`,
    );
    const page = await newPage();
    for (const content of [
      `<!-- wp:aftercare-guide/guide ${encoded} /-->`,
      `[aftercare_guide clinic_name='${evil.replaceAll("'", '').replaceAll('[', '').replaceAll(']', '')}']`,
    ]) {
      await page.goto(await publish('admin', content));
      await page.waitForSelector('aftercare-guide, .aftercare-guide');
      assert.equal(await page.evaluate(() => window.broken), undefined);
      assert.equal(await page.$('b[onmouseover]'), null);
    }
  });

  it('works in a text widget and in a block widget', async () => {
    // Block themes have no widget areas: the widgets are printed as a theme would.
    const printed = php(`ob_start();
      the_widget( 'WP_Widget_Text', array( 'text' => '[aftercare_guide layout="counter" procedure_date="${threeDaysAgo}"]', 'filter' => true, 'visual' => true ) );
      the_widget( 'WP_Widget_Block', array( 'content' => '<!-- wp:aftercare-guide/guide {"layout":"compact"} /-->' ) );
      the_widget( 'WP_Widget_Custom_HTML', array( 'content' => '<div data-aftercare-guide="1">Call us.</div>' ) );
      return array( ob_get_clean(), wp_script_is( 'aftercare-guide', 'enqueued' ) );`);
    assert.equal(printed[0].match(/data-aftercare-guide="1"/g).length, 3);
    assert.match(printed[0], /data-layout="counter"/);
    assert.equal(printed[1], true);
  });

  it('works if a page builder runs the shortcode itself, as Elementor’s widget does', () => {
    const [markup, enqueued] = php(
      `return array( do_shortcode( shortcode_unautop( '[aftercare_guide]' ) ), wp_script_is( 'aftercare-guide', 'enqueued' ) );`,
    );
    assert.match(markup, /^<div class="aftercare-guide" data-aftercare-guide="1"/);
    assert.equal(enqueued, true);
  });

  it('keeps the placeholder that an author pastes, and drops the tag', async () => {
    const { json } = await rest('author', 'POST', '/wp/v2/posts', {
      content: html(`${forms['a pasted div']}<aftercare-guide>text</aftercare-guide>`),
      status: 'draft',
    });
    assert.match(json.content.raw ?? json.content.rendered, /<div data-aftercare-guide="1"/);
    assert.doesNotMatch(json.content.raw ?? json.content.rendered, /<aftercare-guide/);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});

describe('The text without a script', () => {
  const day = new RegExp(`${threeDaysAgo}|days? since|${new Date().getFullYear()}`);

  it('shows the whole guide, warnings and phone first, and no date', async () => {
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', forms['a block'], 'No script'));
    const text = await page.$eval('.aftercare-guide-fallback', (guide) =>
      guide.innerText.replace(/\s+/g, ' '),
    );
    assert.match(text, /^Microneedling aftercare Call Rosewater Clinic at once if:/);
    assert.match(text, /Call Rosewater Clinic: 020 7946 0018/);
    assert.match(text, /Do not wear makeup yet. It can carry [^N]+ Not in the first 24 hours/);
    assert.match(text, /scrub your face. Not in the first 7 days, then ask your clinic first\./);
    assert.match(text, /Do not pick at skin/);
    assert.match(text, /Call the emergency number if: Your lips, tongue or throat swell/);
    assert.ok(text.indexOf('emergency') < text.indexOf('Do not wear'));
    assert.doesNotMatch(text, day);
    // What is allowed is said together with the window that it follows, and nowhere else.
    const rest = text.replace(/Not in the first \d+ \w+\. After that: You can [^.]+\./g, '');
    assert.ok(rest.length < text.length);
    assert.doesNotMatch(rest, /You can (?!eat fruit)/);
    const links = await page.$$eval('.aftercare-guide-fallback a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(links, ['tel:02079460018']);
  });

  it('has the opening hours in words, but not those that are over, nor those of another phone', async () => {
    php(`update_option( 'aftercare_guide', array_merge( get_option( 'aftercare_guide' ), array(
      'clinic_hours' => 'Mo-Fr 09:00-17:30; Sa 10:00-14:00; 2020-12-25 off; 2094-12-24/2094-12-26 off',
      'after_hours_phone' => '020 7946 0999', 'after_hours_name' => 'Night line' ) ) ); return 1;`);
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', forms['a block']));
    assert.match(
      await readable(page),
      /Open Monday to Friday, 9:00 AM to 5:30 PM\. Open Saturday, 10:00 AM to 2:00 PM\. Closed Friday, December 24, 2094 to Sunday, December 26, 2094\. When the clinic is closed: Call Night line: 020 7946 0999/,
    );
    await page.goto(await publish('author', block({ clinicPhone: '030 901820' })));
    assert.doesNotMatch(await readable(page), /Open Monday|When the clinic is closed/);
    php(`$all = get_option( 'aftercare_guide' ); unset( $all['clinic_hours'], $all['after_hours_phone'], $all['after_hours_name'] );
      update_option( 'aftercare_guide', $all ); return 1;`);
  });

  it('stays if the script cannot be loaded', async () => {
    const page = await newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('/aftercare-guide.') ? request.abort() : request.continue(),
    );
    await page.goto(await publish('author', forms['a shortcode']));
    assert.match(
      await readable(page),
      /Do not wear makeup yet. It can carry [^N]+ Not in the first 24 hours/,
    );
  });

  it('does not state a window that the clinic has extended', async () => {
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', block({ extend: 'sweating:120' })));
    const text = await readable(page);
    assert.match(text, /make you sweat a lot. Held longer for you by your clinic/);
    assert.match(text, /makeup yet. It can carry [^N]+ Not in the first 24 hours/);
  });

  for (const extend of [
    'makeup=48',
    'makeup 48',
    'Makeup:48',
    'sweating:120,makeup-48',
    'makeup：48',
  ])
    it(`does not state a window that the clinic may have extended with ${extend}`, async () => {
      const page = await newPage({ scripts: false });
      await page.goto(await publish('author', block({ extend })));
      assert.match(await readable(page), /makeup yet. Held longer for you by your clinic/);
    });

  for (const extend of ['mascara:48', 'sweating:72 مكياج:٤٨', 'sweating 4 days'])
    it(`states no window if it is not clear what the clinic has extended with ${extend}`, async () => {
      const page = await newPage({ scripts: false });
      await page.goto(await publish('author', block({ extend })));
      const text = await readable(page);
      assert.match(text, /makeup yet. Ask your clinic first/);
      assert.doesNotMatch(text, /Not in the first/);
    });

  it('is short in a sidebar, with the phone visible', async () => {
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', block({ layout: 'compact' })));
    const { shown, height } = await page.$eval('.aftercare-guide-fallback', (guide) => ({
      shown: guide.innerText,
      height: guide.clientHeight,
    }));
    assert.match(shown, /020 7946 0018/);
    assert.ok(height < 400, `${height} px`);
  });

  it('is in the page’s language', async () => {
    php(`update_option( 'WPLANG', '' ); return 1;`);
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', block({ language: 'ar' })));
    const guide = await page.$eval('.aftercare-guide-fallback', ({ lang, dir, innerText }) => ({
      lang,
      dir,
      innerText,
    }));
    assert.equal(guide.lang, 'ar');
    assert.equal(guide.dir, 'rtl');
    assert.match(guide.innerText, /[\u0600-\u06ff]{3}/);
  });

  it('is no more than when to call if the procedure is unknown', async () => {
    const page = await newPage({ scripts: false });
    await page.goto(await publish('author', '[aftercare_guide procedure="peel"]'));
    const text = await page.$eval('.aftercare-guide-fallback', (guide) =>
      guide.innerText.replace(/\s+/g, ' '),
    );
    assert.match(
      text,
      /^Ask your clinic We cannot show the guide for your treatment now. Call Rosewater Clinic at once if:/,
    );
    assert.match(text, /020 7946 0018.*Call the emergency number if:.*Ask your clinic first/);
    assert.doesNotMatch(text, /makeup|Microneedling|in the first/i);
  });

  it('includes the content of a shortcode above the guide', async () => {
    const page = await newPage({ scripts: false });
    await page.goto(
      await publish('author', '[aftercare_guide]Ask for <strong>Ann</strong>.[/aftercare_guide]'),
    );
    assert.match(await readable(page), /Ask for Ann\. Microneedling aftercare/);
  });
});
