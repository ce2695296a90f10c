import { expect } from '@open-wc/testing';
import { aftercareGuide } from '../support/command.js';
import { readFile, sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate } from '../support/browser-commands.js';
import { wait } from '../support/clock.js';
import { painted } from '../support/colours.js';
import { forceTestFont } from '../support/font.js';
import { openAllIn } from '../support/languages.js';
import { openPage, type HostPage } from '../support/page.js';

const markup = (await readFile({ path: '../../demo/index.html' })) ?? '';
const shortcodeReader = /\[aftercare_guide\s([^[\]]*)\]/;

/** The page as a clinic's web person uses it. */
class Configurator {
  readonly host: HostPage;

  constructor(host: HostPage) {
    this.host = host;
  }

  static async open({ width = 1200, height = 900 } = {}): Promise<Configurator> {
    const host = await openPage(markup, { address: '/demo/', width, height });
    await forceTestFont(host.document);
    const page = new Configurator(host);
    for (let tries = 0; !page.guide?.shadowRoot && tries < 100; tries++) await wait(20);
    await page.settled();
    return page;
  }

  get document(): Document {
    return this.host.document;
  }

  get guide(): HTMLElement {
    return this.document.querySelector('#stage aftercare-guide') as HTMLElement;
  }

  /** The guide's content. */
  get guideText(): string {
    return (guideIn(this.guide).textContent ?? '').replace(/\s+/g, ' ');
  }

  /** The field with this label. Opens the part that it is in. */
  field<Found extends HTMLElement = HTMLInputElement>(label: string): Found {
    const found = [...this.document.querySelectorAll('label')].find(
      (each) => each.textContent?.replace(/\s+/g, ' ').trim() === label,
    );
    if (!found) throw new Error(`No field is called "${label}".`);
    const details = found.closest('details');
    if (details) details.open = true;
    const field = found.htmlFor
      ? this.document.getElementById(found.htmlFor)
      : found.querySelector('input');
    return field as unknown as Found;
  }

  /** Writes into a field and leaves it. */
  async write(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.value = value;
    this.notify(field);
    await this.settled();
  }

  async choose(label: string): Promise<void> {
    this.field(label).click();
    await this.settled();
  }

  notify(field: HTMLElement): void {
    for (const type of ['input', 'change'])
      field.dispatchEvent(new this.host.window.Event(type, { bubbles: true }));
  }

  async press(name: string): Promise<void> {
    const button = [...this.document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
    );
    if (!button) throw new Error(`No button is called "${name}".`);
    button.click();
    await this.settled();
  }

  /** The hint and the error message of a field. */
  saidOf(label: string): string {
    return (this.field(label).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => this.document.getElementById(id)?.textContent?.trim() ?? '')
      .join(' ');
  }

  lines(id: 'snippet' | 'policy' | 'accent-rule'): string {
    return this.document.getElementById(id)?.textContent ?? '';
  }

  async settled(): Promise<void> {
    const { guide } = this;
    while (!(await (guide as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete))
      await wait(1);
  }
}

/** By WCAG 2.2, of two colours such as #d4af37. */
function contrastOf(one: string, other: string): number {
  const light = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function guideIn(guide: HTMLElement): Element {
  const inner = guide.shadowRoot?.querySelector('[part=guide]');
  if (!inner) throw new Error('The guide has not rendered.');
  return inner;
}

/**
 * All of it: texts, links, languages, order. Without Lit's comments, which have a number of their own on each page, the
 * room that a guide off screen reserves, and what was announced on the way there.
 */
function markupOf(guide: HTMLElement): string {
  return guideIn(guide)
    .outerHTML.replace(/<!--.*?-->| style="[^"]*"/g, '')
    .replace(/(role="status">)[^<]*/, '$1');
}

/** What the plugin makes of a shortcode: the placeholder, with names in kebab case. */
function asPlaceholder(text: string): string {
  const [, attributes = ''] = shortcodeReader.exec(text) ?? [];
  const data = attributes.replace(/([\w]+)="([^"]*)"/g, (_, name: string, value: string) =>
    name === 'lang' ? `lang="${value}"` : `data-${name.replaceAll('_', '-')}="${value}"`,
  );
  return `<div data-aftercare-guide="1" ${data}></div>`;
}

/** Puts what was copied on a page under the policy that goes with it, and reads the guide there. */
async function paste(
  text: string,
  policy: string,
  now: string | null,
): Promise<{ readonly read: string; readonly log: readonly string[] }> {
  const isShortcode = text.startsWith('[');
  const body = isShortcode
    ? `<script src="/dist/aftercare-guide.js" defer></script>${asPlaceholder(text)}`
    : // The script of some languages is tested in script-file.test.ts.
      text.replace(/src="aftercare-guide[.a-z]*\.js"/, 'src="/dist/aftercare-guide.js"');
  const host = await openPage(
    `<!doctype html><html lang="en"><head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
    </head><body>${body}</body></html>`,
  );
  const guide = host.document.querySelector('aftercare-guide') as HTMLElement;
  if (now !== null) guide.setAttribute('now', now);
  await (guide as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
  await wait(50);
  return { read: markupOf(guide), log: host.log };
}

describe('The configurator', () => {
  it('shows a guide from the start, under its strict policy, with an empty console', async () => {
    const page = await Configurator.open();
    expect(page.guideText).to.include('First 24 to 48 hours');
    expect(page.host.log).to.deep.equal([]);
    expect(markup).not.to.match(/<script>|<style|\son\w+=|style="/);
  });

  it('links to the other pages', async () => {
    const page = await Configurator.open();
    const links = [...page.document.querySelectorAll('nav a')].map((each) =>
      each.getAttribute('href'),
    );
    expect(links).to.deep.equal(['editor.html', 'link.html', 'landing.html', 'gallery.html']);
  });

  it('sets every attribute of the guide', async () => {
    const page = await Configurator.open();
    const { observedAttributes } = page.guide.constructor as typeof HTMLElement & {
      readonly observedAttributes: readonly string[];
    };
    const fields: Record<string, string> = {
      Date: '2026-11-20',
      'Time, if known': '15:30',
      'Time zone of your clinic': 'Europe/London',
      Name: 'Linden Clinic',
      Phone: '+44 20 7946 0018',
      'Opening hours': 'Mo-Fr 09:00-17:30',
      'Phone when you are closed': '+44 20 7946 0199',
      'Who answers it': 'Nurse line',
      'Emergency number of your country': '999',
      'E-mail': 'care@linden.example',
      Website: 'https://linden.example/',
      'Next visit': '2026-12-18',
      'Its time': '10:00',
      'Restrictions that last longer': 'makeup:48',
      'Language of the guide': 'en-GB',
      Layout: 'compact',
      'Level of its heading': '3',
      'Name of the procedure': 'microneedling',
      'Address of the protocol file': '/dist/custom-protocol.json',
    };
    for (const [label, value] of Object.entries(fields)) await page.write(label, value);
    for (const label of [
      'English',
      'Español',
      'My page is for one patient: write the dates into it',
      'Offer to keep an entered date on the device',
    ])
      await page.choose(label);
    await page.write('Your systems write 3 April 2026 as', 'dmy');
    const written = Object.fromEntries(
      [...page.guide.attributes].map(({ name, value }) => [name, value]),
    );
    expect(written).to.include({
      'procedure-date': '2026-11-20T15:30',
      'time-zone': 'Europe/London',
      'next-visit': '2026-12-18T10:00',
      'clinic-name': 'Linden Clinic',
      'heading-level': '3',
      languages: 'en es',
      'date-order': 'dmy',
      'from-link': '',
      remember: '',
    });
    // A whole file as JSON, which only apps write.
    const all = observedAttributes.filter((name) => name !== 'protocol');
    expect(all.filter((name) => !(name in written))).to.deep.equal([]);
    for (const name of all.filter((each) => each !== 'now'))
      expect(page.lines('snippet'), name).to.include(name);
    expect(page.lines('snippet')).not.to.match(/\snow=/);
  });

  it('writes a time zone even if the field is empty', async () => {
    await emulate({ timeZone: 'America/New_York' });
    const page = await Configurator.open();
    expect(page.field('Time zone of your clinic').value).to.equal('America/New_York');
    await page.write('Time zone of your clinic', ' ');
    expect(page.lines('snippet')).to.include('time-zone="America/New_York"');
  });

  it('offers every zone of the browser and every language of the guide', async () => {
    const page = await Configurator.open();
    const zones = [...page.document.querySelectorAll<HTMLOptionElement>('#zones option')].map(
      ({ value }) => value,
    );
    expect(zones).to.include.members(['Europe/London', 'Pacific/Auckland']);
    const languages = [...page.document.querySelectorAll<HTMLInputElement>('#languages input')].map(
      ({ value }) => value,
    );
    for (const tag of languages) {
      page.guide.setAttribute('languages', languages.join(' '));
      expect(page.host.log, tag).to.deep.equal([]);
    }
    await page.settled();
    await openAllIn(page.guide.shadowRoot as ShadowRoot);
    const { length } = (page.guide.shadowRoot as ShadowRoot).querySelectorAll('.languages button');
    expect([length, languages.length]).to.deep.equal([9, 9]);
  });

  it('offers emergency numbers by country, and fills in none unasked', async () => {
    const page = await Configurator.open();
    const offered = [
      ...page.document.querySelectorAll<HTMLOptionElement>('#emergency-numbers option'),
    ].map(({ label }) => label);
    expect(offered).to.include.members([
      'United Kingdom: 999',
      'United States: 911',
      'Germany: 112',
      'Australia: 000',
      'New Zealand: 111',
    ]);
    expect(page.lines('snippet')).not.to.include('emergency-phone');
  });

  it('names hours that cannot be read', async () => {
    const page = await Configurator.open();
    await page.write('Opening hours', 'Mo-Fr 9am-5pm');
    expect(page.document.body.innerText).to.include('cannot be read');
  });

  it('asks for the date if there is none', async () => {
    const page = await Configurator.open();
    await page.write('Date', '');
    expect(page.guideText).to.include('When was your treatment?');
    expect(page.lines('snippet')).not.to.include('procedure-date');
  });
});

describe('Beside a field, the configurator says', () => {
  const WRONG: Readonly<Record<string, readonly [string, RegExp]>> = {
    'Time zone of your clinic': ['Atlantis', /time-zone="Atlantis" is /],
    Phone: ['call me', /clinic-phone="call me" cannot be dialled/],
    'E-mail': ['care at home', /clinic-email="care at home" is not one e-mail address/],
    Website: ['javascript:1', /clinic-url="javascript:1" is not a web address/],
    'Restrictions that last longer': ['makeup:2', /would end before the 24 hours/],
    'Name of the procedure': ['tattoo', /procedure="tattoo" is not a procedure known here/],
    'Address of the protocol file': ['/nowhere.json', /src="\/nowhere.json" /],
    Date: ['1999-01-01', /procedure-date="1999-01-01T15:30" is /],
    'Next visit': ['1999-01-01', /next-visit="1999-01-01" is /],
  };
  for (const [label, [value, message]] of Object.entries(WRONG))
    it(`what is wrong with ${label}, until it is fixed`, async () => {
      const page = await Configurator.open();
      const before = page.field(label).value;
      await page.write(label, value);
      for (let tries = 0; !message.test(page.saidOf(label)) && tries < 50; tries++) await wait(20);
      expect(page.saidOf(label)).to.match(message);
      expect(page.field(label).getAttribute('aria-invalid')).to.equal('true');
      await page.write('Name', 'Another Clinic');
      expect(page.saidOf(label)).to.match(message);
      await page.write(label, before);
      expect(page.saidOf(label)).not.to.match(message);
      expect(page.field(label).hasAttribute('aria-invalid')).to.equal(false);
    });

  it('the nearest colour that can be read, which is the one that is shown and written', async () => {
    const page = await Configurator.open();
    await page.choose('A colour of your own');
    const said = () => page.document.getElementById('accent-problem')?.textContent ?? '';
    const button = page.document.getElementById('use-readable') as HTMLButtonElement;
    expect(said()).to.equal('');
    expect(button.hidden).to.equal(true);
    await page.write('On light pages', '#d4af37');
    const [, light = ''] =
      /is hard to read on light pages: 2\.1 to 1.* is (#\w{6}):/.exec(said()) ?? [];
    expect(contrastOf(light, '#ffffff')).to.be.within(4.5, 4.7);
    await page.write('On dark pages', '#222222');
    const [, dark = ''] = /on dark pages.* is (#\w{6}):/.exec(said()) ?? [];
    expect(contrastOf(dark, '#131918')).to.be.within(4.5, 4.8);
    const rule = page.lines('accent-rule');
    expect(rule).to.include(light).and.to.include(dark);
    expect(rule).not.to.match(/#d4af37|#222222/);
    await page.press('Use the readable colours');
    expect(page.field('On light pages').value).to.equal(light);
    expect(page.field('On dark pages').value).to.equal(dark);
    expect(said()).to.equal('');
    expect(button.hidden).to.equal(true);
  });

  it('which restriction is meant by a clinic’s own word', async () => {
    const page = await Configurator.open();
    await page.write('Restrictions that last longer', 'exercise:72 Retinol:96 makeup:48');
    expect(page.guide.getAttribute('extend')).to.equal('sweating:72 actives:96 makeup:48');
    expect(page.lines('snippet')).to.include('extend="sweating:72 actives:96 makeup:48"');
    const meaning = () => page.document.getElementById('extend-meaning')?.textContent ?? '';
    expect(meaning()).to.match(/^Written as sweating:72 actives:96 makeup:48: sweating \(Workouts/);
    await page.write('Restrictions that last longer', 'sweating:72');
    expect(meaning()).to.equal('');
    await page.write('Restrictions that last longer', 'knitting:72');
    expect(page.saidOf('Restrictions that last longer')).to.match(/names no restriction/);
  });
});

describe('The configurator says what a date means', () => {
  const meaning = (page: Configurator, id: string) =>
    page.document.getElementById(`${id}-meaning`)?.textContent?.trim();

  it('under the date of the treatment, in words', async () => {
    const page = await Configurator.open();
    await page.write('Date', '2026-11-20');
    expect(meaning(page, 'procedure-date')).to.match(
      /^Read as Friday,? 20 November 2026 at 15:30\.$/,
    );
    await page.write('Time, if known', '');
    expect(meaning(page, 'procedure-date')).to.match(/^Read as Friday,? 20 November 2026\.$/);
    await page.write('Date', '');
    expect(meaning(page, 'procedure-date')).to.equal('');
  });

  it('as the clinic’s system writes it, once dates come by link', async () => {
    const page = await Configurator.open();
    const dates = page.document.getElementById('link-dates');
    await page.choose('Take the date from the patient’s link');
    expect(dates?.hidden).to.equal(true);
    await page.choose('Take the date from the patient’s link');
    expect(dates?.hidden).to.equal(false);
    const tried: Readonly<Record<string, RegExp>> = {
      '20 Nov 2026 3:30pm': /^Read as Friday,? 20 November 2026 at 15:30\.$/,
      '03/04/2026': /^The guide asks the patient: .*3 April 2026.*4 March 2026.*\?$/,
      '2001-01-01': /^The guide asks the patient/,
      tomorrow: /^“tomorrow” .* The guide asks the patient for the date\.$/,
    };
    for (const [text, message] of Object.entries(tried)) {
      await page.write('Try a date as your system writes it', text);
      expect(meaning(page, 'tried-date'), text).to.match(message);
    }
    await page.write('Try a date as your system writes it', '03/04/2026');
    await page.write('Your systems write 3 April 2026 as', 'dmy');
    expect(meaning(page, 'tried-date')).to.match(/^Read as .*3 April 2026\.$/);
    expect(page.lines('snippet')).to.include('date-order="dmy"');
    await page.choose('Take the date from the patient’s link');
    expect(page.lines('snippet')).not.to.include('date-order');
  });
});

describe('The time in the configurator', () => {
  it('can be set by day, slider and clock', async () => {
    const page = await Configurator.open();
    await page.write('Date', '2026-11-20');
    await page.write('Days after treatment', '4');
    expect(page.guideText).to.include('First week');
    const slider = page.document.getElementById('days-range') as HTMLInputElement;
    expect(slider.value).to.equal('4');
    slider.value = '10';
    page.notify(slider);
    await page.settled();
    expect(page.field('Days after treatment').value).to.equal('10');
    expect(page.guide.getAttribute('now')).to.equal('2026-11-30T10:00');
    expect(page.guideText).to.include('Long term');
    await page.write('at', '23:59');
    expect(page.guide.getAttribute('now')).to.equal('2026-11-30T23:59');
    expect(page.document.getElementById('in-words')?.textContent).to.match(
      /^It is Monday,? 30 November 2026, 23:59: 248 h 29 min after the treatment\.$/,
    );
  });

  for (const hours of [24, 48, 168])
    it(`jumps to the minute before and after ${hours} hours`, async () => {
      const page = await Configurator.open();
      await page.write('Date', '2026-11-20');
      const ends = { 24: 'makeup', 48: 'sweat', 168: 'sun' }[hours] as string;
      await page.press(`One minute before ${hours} hours are over`);
      const before = page.guideText;
      await page.press(`One minute after ${hours} hours are over`);
      expect(before, ends).not.to.equal(page.guideText);
      expect(page.guide.getAttribute('now')).to.match(/T15:31$/);
    });

  it('counts from the end of the day if no time is known', async () => {
    const page = await Configurator.open();
    await page.write('Date', '2026-11-20');
    await page.write('Time, if known', '');
    await page.press('One minute before 24 hours are over');
    expect(page.guide.getAttribute('now')).to.equal('2026-11-21T23:59');
  });

  it('is the device’s own after one press, until the time is changed again', async () => {
    const page = await Configurator.open();
    await page.press('Back to now');
    expect(page.guide.hasAttribute('now')).to.equal(false);
    await page.write('Days after treatment', '3');
    expect(page.guide.hasAttribute('now')).to.equal(true);
  });
});

describe('What the configurator gives to copy', () => {
  const WORDPRESS = 'WordPress, with the plugin';
  const WAYS = ['HTML', 'An editor that drops unknown tags', WORDPRESS];

  for (const way of WAYS)
    it(`shows the same guide as the preview: ${way}`, async () => {
      const page = await Configurator.open();
      const fields = {
        Date: '2026-11-20',
        'Time zone of your clinic': 'America/New_York',
        Name: `"Rose" & <b>Thorn</b>'s [clinic]`,
        Phone: '+1 (212) 555-0100',
        'E-mail': 'care@rose.example',
        Website: 'https://rose.example/?a=1&b=2',
        'Next visit': '2026-12-18',
        'Restrictions that last longer': 'makeup:48 sweating:96',
        'Language of the guide': 'en-GB',
        'Level of its heading': '3',
        'Days after treatment': '1',
      };
      for (const [label, value] of Object.entries(fields)) await page.write(label, value);
      for (const label of [
        'Español',
        'Offer to keep an entered date on the device',
        'Take the date from the patient’s link',
        'My page is for one patient: write the dates into it',
        way,
        ...(way === WORDPRESS
          ? ['This page is for another clinic than the plugin’s settings']
          : []),
      ])
        await page.choose(label);
      const { read, log } = await paste(
        page.lines('snippet'),
        page.lines('policy'),
        page.guide.getAttribute('now'),
      );
      expect(read).to.equal(markupOf(page.guide));
      expect(page.guideText).to.include(fields.Name);
      expect(log).to.deep.equal([]);
    });

  for (const way of WAYS)
    it(`shows the same guide without a date, in each layout: ${way}`, async () => {
      const page = await Configurator.open();
      await page.write('Date', '');
      await page.choose(way);
      for (const layout of ['', 'compact', 'counter']) {
        await page.write('Layout', layout);
        const { read, log } = await paste(
          page.lines('snippet'),
          page.lines('policy'),
          page.guide.getAttribute('now'),
        );
        expect(read, layout).to.equal(markupOf(page.guide));
        expect(log, layout).to.deep.equal([]);
      }
    });

  it('names in the policy where script and guidance come from', async () => {
    const page = await Configurator.open();
    expect(page.lines('policy')).to.equal("script-src 'self'");
    await page.write('Address of the script on your site', 'https://cdn.example/a.js');
    expect(page.lines('snippet')).to.include('src="https://cdn.example/a.js"');
    expect(page.lines('policy')).to.equal('script-src https://cdn.example');
    await page.write('Address of the script on your site', 'http://');
    await page.write('Address of the protocol file', 'ours.json');
    expect(page.lines('policy')).to.equal("script-src 'self'; connect-src 'self'");
    await page.choose('WordPress, with the plugin');
    expect(page.lines('snippet')).not.to.include('ours.json');
    expect(page.lines('policy')).to.equal("script-src 'self'");
  });

  it('has a link for each phone number in its fallback', async () => {
    const page = await Configurator.open();
    await page.write('Phone', '0044 (0)20 7946 0018 / 07700 900123');
    expect(page.lines('snippet')).to.include(
      '<a href="tel:+442079460018">Call <bdi dir="ltr">0044 (0)20 7946 0018</bdi></a><br><a href="tel:07700900123">Call <bdi dir="ltr">07700 900123</bdi></a>',
    );
  });

  it('has no link in its fallback if the phone cannot be dialled', async () => {
    const page = await Configurator.open();
    await page.write('Phone', '+1 (212) 555-0100"><b>');
    expect(page.lines('snippet'))
      .to.include('Call')
      .and.not.to.match(/tel:|<b>/);
  });

  it('writes the whole guide between the tags if that is ticked, as the command does', async () => {
    const page = await Configurator.open();
    await page.write('Phone', '020 7946 0018');
    await page.choose('With the whole guide as text, for browsers that run no scripts');
    const between = () => {
      const code = new DOMParser().parseFromString(page.lines('snippet'), 'text/html');
      return code.querySelector('aftercare-guide, [data-aftercare-guide]')?.innerHTML ?? '';
    };
    const spaceless = (html: string) => html.replace(/\s+/g, '');
    const { stdout } = await aftercareGuide([
      'html',
      '--language',
      'en',
      '--clinic-phone',
      '020 7946 0018',
    ]);
    const command = new DOMParser().parseFromString(stdout, 'text/html');
    const written = command.querySelector('aftercare-guide')?.innerHTML ?? '';
    expect(spaceless(between())).to.equal(spaceless(written));
    expect(between()).to.include(
      'Not in the first 24 hours. After that: You can wear makeup again.',
    );
    await page.choose('An editor that drops unknown tags');
    expect(spaceless(between())).to.equal(spaceless(written));
    // A line in a sidebar must not become a page, and the guidance of a file is not known here.
    await page.write('Address of the protocol file', 'ours.json');
    expect(between()).to.include('You see pus.').and.not.to.include('makeup');
  });

  it('says in each ticked language when to call, before the script has run', async () => {
    const page = await Configurator.open();
    await page.write('Name', 'Linden <Clinic>');
    await page.write('Phone', '+1 212 555 0100');
    for (const label of ['English', 'Español', 'العربية']) await page.choose(label);
    const between = new DOMParser()
      .parseFromString(page.lines('snippet'), 'text/html')
      .querySelectorAll<HTMLElement>('aftercare-guide > p');
    expect([...between].map(({ lang, dir }) => [lang, dir])).to.have.deep.members([
      ['ar', 'rtl'],
      ['en', ''],
      ['es', ''],
    ]);
    const textIn = (lang: string) =>
      [...between].find((each) => each.lang === lang)?.textContent ?? '';
    expect(textIn('en')).to.match(/^Call Linden <Clinic> at once if:.*You see pus\./);
    expect(textIn('es')).to.match(/^Llame de inmediato a su clínica \(Linden <Clinic>\) si:/);
    expect(textIn('ar')).to.include('صديد');
    for (const each of between) {
      expect(each.querySelector('a')?.getAttribute('href')).to.equal('tel:+12125550100');
      expect(each.querySelector('bdi')?.textContent).to.equal('+1 212 555 0100');
    }
  });

  it('says when to call in the language of the guide if none is ticked', async () => {
    const page = await Configurator.open();
    await page.write('Language of the guide', 'de');
    expect(page.lines('snippet')).to.include('<p lang="de">Rufen Sie');
  });

  it('has the colours for the style sheet, and shows them', async () => {
    const page = await Configurator.open();
    expect(page.lines('accent-rule')).to.equal('');
    await page.choose('A colour of your own');
    await page.write('On light pages', '#224488');
    await page.choose('Light');
    const eyebrow = page.guide.shadowRoot?.querySelector('.eyebrow') as Element;
    expect(painted(page.host.window.getComputedStyle(eyebrow).color)).to.equal('rgb(34, 68, 136)');
    const sheet = new page.host.window.CSSStyleSheet();
    sheet.replaceSync(page.lines('accent-rule'));
    page.document.adoptedStyleSheets = [sheet];
    (page.document.querySelector('.frame') as HTMLElement).removeAttribute('style');
    expect(painted(page.host.window.getComputedStyle(eyebrow).color)).to.equal('rgb(34, 68, 136)');
  });

  it('can be copied with a button if the browser can', async () => {
    const page = await Configurator.open();
    const copied: string[] = [];
    Object.defineProperty(page.host.window.navigator.clipboard, 'writeText', {
      value: (text: string) => Promise.resolve(copied.push(text)),
    });
    await page.press('Copy: The guide');
    await wait(20);
    await page.press('Copy: Content-Security-Policy');
    await wait(20);
    expect(copied).to.deep.equal([page.lines('snippet'), page.lines('policy')]);
    expect(page.document.getElementById('copied')?.textContent).to.equal(
      'Copied: Content-Security-Policy.',
    );
  });

  it('reports it if the browser refuses to copy', async () => {
    const page = await Configurator.open();
    Object.defineProperty(page.host.window.navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('no')),
    });
    await page.press('Copy: The guide');
    await wait(20);
    expect(page.document.getElementById('copied')?.textContent).to.match(/did not copy/);
  });

  it('has no copy button if there is no clipboard', async () => {
    const page = new Configurator(
      await openPage(
        markup.replace(
          '<meta charset="utf-8" />',
          '<script src="/test/demo/no-clipboard.js"></script>',
        ),
        { address: '/demo/', width: 1200 },
      ),
    );
    for (let tries = 0; !page.lines('snippet') && tries < 100; tries++) await wait(20);
    expect(page.lines('snippet')).to.include('<aftercare-guide');
    expect(page.document.querySelectorAll('#snippets button')).to.have.lengthOf(0);
  });
});

describe('A configurator in which a single field was filled in', () => {
  const WAYS = ['HTML', 'An editor that drops unknown tags', 'WordPress, with the plugin'];
  /** What the page shows as an example, and any date. */
  const SAMPLE_OR_DATE = /rosewater|7946|procedure.date|next.visit|20\d\d-\d\d/i;
  const FIELDS: Readonly<Record<string, string>> = {
    Name: 'Linden Clinic',
    Phone: '+1 212 555 0100',
    Website: 'https://linden.example/',
    Date: '2026-11-20',
    'Next visit': '2026-12-18',
    'Restrictions that last longer': 'makeup:48',
    'Language of the guide': 'es',
    'On light pages': '#224488',
  };
  for (const [label, value] of Object.entries(FIELDS))
    it(`gives no sample clinic and no date to copy: ${label}`, async () => {
      const page = await Configurator.open();
      if (label === 'On light pages') await page.choose('A colour of your own');
      await page.write(label, value);
      for (const way of WAYS) {
        await page.choose(way);
        expect(page.lines('snippet'), way).not.to.match(SAMPLE_OR_DATE);
        expect(page.lines('snippet'), way).to.match(/from[-_]link/);
      }
      expect(page.document.getElementById('snippets')?.textContent).not.to.match(SAMPLE_OR_DATE);
    });

  it('would be noticed if it gave its placeholders away', async () => {
    const page = await Configurator.open();
    for (const label of ['Name', 'Phone']) await page.write(label, page.field(label).placeholder);
    expect(page.lines('snippet')).to.match(SAMPLE_OR_DATE);
  });

  it('says so if the example’s name or phone is written, where it is in the code', async () => {
    const page = await Configurator.open();
    const said = () => page.document.getElementById('missing')?.textContent ?? '';
    await page.write('Phone', '+1 212 555 0100');
    await page.write('Name', 'rosewater clinic');
    expect(said()).to.equal('This is the example’s, not your clinic’s: rosewater clinic.');
    await page.write('Name', 'Linden Clinic');
    await page.write('Phone', '+44 (0)20 7946 0018 / +1 212 555 0100');
    expect(said()).to.match(/^This is the example’s, not your clinic’s: \+44/);
    await page.choose('WordPress, with the plugin');
    expect(said()).to.equal('');
  });

  it('says that patients have no number to call, if there is none', async () => {
    const page = await Configurator.open();
    const said = () => page.document.getElementById('missing')?.textContent ?? '';
    expect(said()).to.match(/no phone yet/);
    await page.choose('WordPress, with the plugin');
    expect(said()).to.equal('');
    await page.choose('This page is for another clinic than the plugin’s settings');
    expect(said()).to.match(/no phone yet/);
    await page.write('Phone', '+1 212 555 0100');
    expect(said()).to.equal('');
  });
});

describe('An invalid value in the configurator', () => {
  const said = (page: Configurator) => page.document.getElementById('missing')?.textContent ?? '';
  const until = async (isTrue: () => boolean) => {
    for (let tries = 0; !isTrue() && tries < 50; tries++) await wait(20);
  };
  const fill = async (label: string, value: string) => {
    const page = await Configurator.open();
    await page.write('Phone', '+1 212 555 0100');
    expect(said(page)).to.equal('');
    await page.write(label, value);
    await until(() => said(page) !== '');
    return page;
  };
  // Left out, these would let the guide allow more.
  const NEEDED: Readonly<Record<string, string>> = {
    'Time zone of your clinic': 'UTAmerica/Denver',
    'Restrictions that last longer': 'makeup:2',
    'Name of the procedure': 'tattoo',
    'Address of the protocol file': '/package.json',
  };
  for (const [label, value] of Object.entries(NEEDED))
    it(`is named beside the code, and there is none until it is fixed: ${label}`, async () => {
      const page = await fill(label, value);
      expect(said(page)).to.include(`${label}: `).and.to.include(value);
      expect(said(page)).to.match(/There is no code to copy until this is fixed\.$/);
      expect(page.document.getElementById('snippets')?.textContent).to.equal('');
      await page.write(label, '');
      await until(() => said(page) === '');
      expect(said(page)).to.equal('');
      expect(page.lines('snippet')).to.include('<aftercare-guide').and.to.include('time-zone=');
    });

  const LEFT_OUT: Readonly<Record<string, readonly [string, string]>> = {
    'Emergency number of your country': ['help', 'emergency-phone'],
    'Opening hours': ['Mo-Fr 9am-5pm', 'clinic-hours'],
    'E-mail': ['care at home', 'clinic-email'],
    Website: ['javascript:1', 'clinic-url'],
    Phone: ['call me', 'clinic-phone'],
  };
  for (const [label, [value, attribute]] of Object.entries(LEFT_OUT))
    it(`is named beside the code, and left out of it: ${label}`, async () => {
      const page = await fill(label, value);
      expect(said(page)).to.include(`${label}: ${attribute}=`);
      expect(said(page)).to.match(/What is wrong is left out of the code\.$/);
      expect(page.lines('snippet')).to.include('<aftercare-guide');
      expect(page.lines('snippet')).not.to.include(value).and.not.to.include(attribute);
    });

  it('is not a file that only the clinic’s own site has', async () => {
    const page = await Configurator.open();
    await page.write('Phone', '+1 212 555 0100');
    await page.write('Address of the protocol file', '/nowhere.json');
    await until(() => page.saidOf('Address of the protocol file').includes('/nowhere.json'));
    expect(page.saidOf('Address of the protocol file')).to.include('/nowhere.json');
    expect(said(page)).to.equal('');
    expect(page.lines('snippet')).to.include('src="/nowhere.json"');
  });

  it('is not named if the plugin’s settings have it', async () => {
    const page = await fill('E-mail', 'care at home');
    await page.choose('WordPress, with the plugin');
    expect(said(page)).to.equal('');
    await page.choose('This page is for another clinic than the plugin’s settings');
    expect(said(page)).to.include('E-mail: ');
  });
});

describe('A date in the page from the configurator', () => {
  const ONE_PATIENT = 'My page is for one patient: write the dates into it';
  const said = (page: Configurator) =>
    page.document.getElementById('one-patient-notice')?.textContent ?? '';

  it('is written once it was asked for, with the day that every visitor will see', async () => {
    const page = await Configurator.open();
    await page.write('Date', '2026-11-20');
    await page.write('Next visit', '2026-12-18');
    expect(said(page)).to.equal('');
    await page.choose(ONE_PATIENT);
    expect(page.lines('snippet'))
      .to.include('procedure-date="2026-11-20T15:30"')
      .and.to.include('next-visit="2026-12-18"');
    expect(said(page)).to.match(
      /^Every visitor of your page will see the guide for Friday,? 20 November 2026, 15:30\./,
    );
  });

  it('comes with a warning while links are followed too', async () => {
    const page = await Configurator.open();
    await page.write('Date', '2026-11-20');
    await page.choose(ONE_PATIENT);
    expect(said(page)).to.match(/dates of links are ignored/);
    await page.choose('Take the date from the patient’s link');
    expect(said(page)).not.to.match(/links/);
    await page.choose(ONE_PATIENT);
    expect(said(page)).to.equal('');
  });
});

describe('The shortcode from the configurator', () => {
  it('repeats nothing that the plugin’s settings have, unless it is another clinic’s', async () => {
    const page = await Configurator.open();
    await page.choose('WordPress, with the plugin');
    for (const [label, value] of Object.entries({
      Name: 'Linden Clinic',
      Phone: '+1 212 555 0100',
      'E-mail': 'care@linden.example',
      Website: 'https://linden.example/',
    }))
      await page.write(label, value);
    await page.write('Your systems write 3 April 2026 as', 'dmy');
    expect(page.lines('snippet')).not.to.match(/clinic_(name|phone|email)|date_order/);
    expect(page.lines('snippet')).to.include('clinic_url="https://linden.example/"');
    await page.choose('This page is for another clinic than the plugin’s settings');
    for (const name of ['clinic_name', 'clinic_phone', 'clinic_email', 'date_order'])
      expect(page.lines('snippet')).to.include(name);
  });
});

describe('The preview of the configurator', () => {
  const SIZES = [
    [1024, 768],
    [1100, 800],
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ] as const;
  for (const [width, height] of SIZES)
    it(`covers nothing of the code to copy at ${width} × ${height}`, async () => {
      const page = await Configurator.open({ width, height });
      const { document, window } = page.host;
      const copy = document.getElementById('copy') as HTMLElement;
      const parts = [...copy.querySelectorAll('h2, h3, label, input, pre, button')].filter((each) =>
        each.checkVisibility(),
      );
      expect(parts.length).to.be.above(8);
      for (const part of parts) {
        part.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const y = Math.min(Math.max((top + bottom) / 2, 0), window.innerHeight - 1);
        for (const x of [left + 2, (left + right) / 2, right - 2]) {
          const hit = document.elementFromPoint(x, y);
          expect(copy.contains(hit), `${part.outerHTML} is under ${hit?.outerHTML}`).to.equal(true);
        }
      }
    });

  for (const [width, height] of [...SIZES, [390, 800]] as const)
    it(`leaves “Get the code” in reach at ${width} × ${height}, wherever the page is scrolled`, async () => {
      const page = await Configurator.open({ width, height });
      const { document, window } = page.host;
      const link = document.querySelector('.to-code a') as HTMLAnchorElement;
      const end = (document.getElementById('copy') as HTMLElement).getBoundingClientRect().top;
      for (let y = 0; y < end - height; y += height / 2) {
        window.scrollTo({ top: y, behavior: 'instant' });
        const { left, top, width: wide, height: high } = link.getBoundingClientRect();
        expect(document.elementFromPoint(left + wide / 2, top + high / 2), `at ${y}`).to.equal(
          link,
        );
      }
      expect(link.getAttribute('href')).to.equal('#copy');
    });
});

describe('The configurator is accessible', () => {
  it('by keyboard: Tab reaches every control in visual order', async () => {
    const page = await Configurator.open();
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    const controls = [
      ...page.document.querySelectorAll<HTMLElement>(
        'main :is(input, select, button, summary, a[href], [tabindex="0"]):not(:disabled)',
      ),
    ].filter((each) => each.getClientRects().length && (each as HTMLInputElement).type !== 'radio');
    page.field('Date').focus();
    const reached = new Set<Element | null>();
    // A date field has a stop for each of its parts.
    for (let presses = 0; presses < 120; presses++) {
      reached.add(page.document.activeElement);
      await sendKeys({ press: 'Tab' });
    }
    const missed = controls
      .filter((each) => !reached.has(each))
      .map(({ id, outerHTML }) => id || outerHTML);
    expect(missed).to.deep.equal([]);
    const order = [...reached].filter((each) => controls.includes(each as HTMLElement));
    expect(order).to.deep.equal(controls.filter((each) => reached.has(each)));
  });

  for (const width of [320, 720, 1200])
    it(`without axe violations and with nothing cut off at ${width} px, light and dark`, async function () {
      this.timeout(60_000);
      const page = await Configurator.open({ width });
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      await page.choose('A colour of your own');
      await page.write('Restrictions that last longer', 'makeup:2');
      const { document, window } = page.host;
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      document.head.append(script);
      await loaded;
      const { axe } = window as unknown as {
        axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
      };
      for (const colorScheme of ['light', 'dark'] as const) {
        await emulate({ colorScheme });
        await wait(50);
        const { violations, passes } = await axe.run(document.body, {
          resultTypes: ['violations', 'passes'],
        });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          colorScheme,
        ).to.deep.equal([]);
        expect(passes.length).to.be.above(25);
      }
    });

  it('at phone and at desktop width', async () => {
    const page = await Configurator.open();
    const width = () => page.guide.getBoundingClientRect().width;
    expect(width()).to.equal(720);
    await page.choose('Phone, 375 px');
    expect(width()).to.equal(375);
    const narrow = await Configurator.open({ width: 320 });
    expect(narrow.field('Phone, 375 px').checked).to.equal(true);
    expect(narrow.guide.getBoundingClientRect().width).to.be.below(320).and.above(240);
  });
});
