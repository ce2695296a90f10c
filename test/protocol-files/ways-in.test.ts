import type { ProtocolFile } from '../../src/guidance/protocol.js';
import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { Guide } from '../support/guide.js';
import { clinicFile } from './clinic-file.js';
import { publish, unpublished, type PublishedFile } from './clinic-site.js';
import {
  errorsOf,
  eventually,
  expectBuiltInGuide,
  expectInDoubt,
  expectLoading,
  expectWarningsOnly,
  expectTold,
  ROSEWATER,
  scriptTag,
  showRosewater,
  showsVersion,
  showWithProperty,
  showWithScript,
  windowsOf,
} from './rosewater.js';

/** A file in which makeup is off limits until the second day, with the version that the guide shows. */
function fileOf(version: string): Record<string, unknown> {
  return clinicFile().set('version', version).set('items[0].until', 48).data;
}

const jsonOf = (version: string) => JSON.stringify(fileOf(version));

function expectClinicsGuide(guide: Guide, version: string): void {
  expect(guide.textOf('.imprint')).to.include(`Guide version ${version}.`);
  expect(windowsOf(guide)['makeup']).to.equal('2026-11-22T15:30:00.000Z');
  expect(guide.element.protocol.version).to.equal(version);
}

/** Long enough for a local server to answer. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150));

async function abandonedOnce(file: PublishedFile): Promise<void> {
  await eventually(async () => (await file.abandoned()) === 1, 'It was not given up.');
}

function backOnline(): void {
  window.dispatchEvent(new Event('online'));
}

describe('A protocol as JSON in an attribute, as a server renders it,', () => {
  it('is shown from the first render on, before a file by src', async () => {
    const { address } = await publish({ body: fileOf('A0') });
    const guide = await showRosewater({ protocol: jsonOf('A1'), src: address });
    expectClinicsGuide(guide, 'A1');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('changes with the attribute, and ends with it', async () => {
    const guide = await showRosewater({ protocol: jsonOf('A2') });
    await guide.set({ protocol: jsonOf('A3') });
    expectClinicsGuide(guide, 'A3');
    await guide.set({ protocol: null });
    expectBuiltInGuide(guide);
  });

  it('may be assigned as a property too', async () => {
    const guide = await showWithProperty(jsonOf('A4'));
    expectClinicsGuide(guide, 'A4');
  });

  const WRONG = {
    'what a framework writes for an object': '[object Object]',
    'an empty text': '',
    'a part of a file': jsonOf('A5').slice(0, 900),
    nothing: 'null',
  };
  for (const [what, text] of Object.entries(WRONG))
    it(`never falls back to the built-in guidance if it is ${what}`, async () => {
      const guide = await showRosewater({ procedure: null, protocol: text });
      expect(errorsOf(guide)).to.have.lengthOf(1);
      expect(errorsOf(guide)[0]).to.include({ code: 'invalid-protocol', attribute: 'protocol' });
      expectWarningsOnly(guide);
    });
});

describe('A file by src', () => {
  it('is shown instead of the built-in guidance', async () => {
    const { address } = await publish({ body: fileOf('S1') });
    const guide = await showRosewater({ src: address });
    expectLoading(guide);
    await showsVersion(guide, 'S1');
    expectClinicsGuide(guide, 'S1');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('may be given by an address with spaces around it', async () => {
    const { address } = await publish({ body: fileOf('S2') });
    await showsVersion(await showRosewater({ src: `  ${address}\n` }), 'S2');
  });

  it('has its address resolved against the base of the document', async () => {
    const file = await publish({ body: fileOf('S3') });
    const base = document.createElement('base');
    base.href = file.address;
    document.head.prepend(base);
    try {
      await showsVersion(await showRosewater({ src: 'clinic.json' }), 'S3');
    } finally {
      base.remove();
    }
    expect(await file.requests()).to.equal(1);
  });

  it('a protocol may be set as a property', async () => {
    const { address } = await publish({ body: fileOf('S4') });
    const guide = await showRosewater();
    guide.element.src = address;
    await showsVersion(guide, 'S4');
  });

  it('is followed when the attribute changes, with nothing of the old file in between', async () => {
    const one = await publish({ body: fileOf('S5a') });
    const other = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: one.address });
    await showsVersion(guide, 'S5a');
    await guide.set({ src: other.address });
    expectLoading(guide);
    await other.answer({ body: fileOf('S5b') });
    await showsVersion(guide, 'S5b');
  });

  it('is replaced by the built-in guidance when the attribute is removed, or emptied', async () => {
    const { address } = await publish({ body: fileOf('S6') });
    const guide = await showRosewater({ src: address });
    for (const none of [null, '', ' ']) {
      await guide.set({ src: address });
      await showsVersion(guide, 'S6');
      await guide.set({ src: none });
      expectBuiltInGuide(guide);
    }
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('that comes after the attribute has changed is not shown', async () => {
    const late = await publish({ manner: 'waits' });
    const other = await publish({ body: fileOf('S7b') });
    const guide = await showRosewater({ src: late.address });
    await guide.set({ src: other.address });
    await late.answer({ body: fileOf('S7a') });
    await showsVersion(guide, 'S7b');
    await aWhile();
    expectClinicsGuide(guide, 'S7b');
  });

  it('has its request aborted when the attribute changes', async () => {
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address });
    await eventually(() => file.requests(), 'It was not asked for.');
    await guide.set({ src: null });
    await abandonedOnce(file);
  });

  it('is requested once for all guides of a page that name it', async () => {
    const file = await publish({ manner: 'waits' });
    const guides = [];
    for (let count = 0; count < 3; count++) guides.push(await showRosewater({ src: file.address }));
    await file.answer({ body: fileOf('S8') });
    for (const guide of guides) await showsVersion(guide, 'S8');
    const later = await showRosewater({ src: file.address });
    expectClinicsGuide(later, 'S8');
    expect(await file.requests()).to.equal(1);
  });

  it('is requested once if its address is written in two ways', async () => {
    const file = await publish({ body: fileOf('S9') });
    const one = await showRosewater({ src: file.address });
    const other = await showRosewater({ src: location.origin + file.address });
    await showsVersion(one, 'S9');
    await showsVersion(other, 'S9');
    expect(await file.requests()).to.equal(1);
  });

  it('is different for each guide that names a different one', async () => {
    const files = [
      await publish({ body: fileOf('S10a') }),
      await publish({ body: fileOf('S10b') }),
    ];
    const one = await showRosewater({ src: files[0]!.address });
    const other = await showRosewater({ src: files[1]!.address });
    await showsVersion(one, 'S10a');
    await showsVersion(other, 'S10b');
    expect([await files[0]!.requests(), await files[1]!.requests()]).to.deep.equal([1, 1]);
  });

  it('goes on loading for the others when one guide leaves the page', async () => {
    const file = await publish({ manner: 'waits' });
    const leaves = await showRosewater({ src: file.address });
    const stays = await showRosewater({ src: file.address });
    leaves.remove();
    await aWhile();
    expect(await file.abandoned()).to.equal(0);
    await file.answer({ body: fileOf('S11') });
    await showsVersion(stays, 'S11');
    expect(await file.requests()).to.equal(1);
  });

  it('has its request aborted when the last guide leaves the page', async () => {
    const lines = listenToConsole();
    const file = await publish({ manner: 'waits' });
    const guides = [
      await showRosewater({ src: file.address }),
      await showRosewater({ src: file.address }),
    ];
    await eventually(() => file.requests(), 'It was not asked for.');
    for (const guide of guides) guide.remove();
    await abandonedOnce(file);
    await aWhile();
    for (const guide of guides) expect(errorsOf(guide)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('is loaded again when a guide comes back to the page', async () => {
    const file = await publish({ body: fileOf('S12') });
    const guide = await showRosewater({ src: file.address });
    await showsVersion(guide, 'S12');
    guide.remove();
    await file.answer({ body: fileOf('S12 again') });
    document.body.append(guide.element);
    await showsVersion(guide, 'S12 again');
  });

  it('stays when the guide is moved on the page', async () => {
    const file = await publish({ body: fileOf('S13') });
    const guide = await showRosewater({ src: file.address });
    await showsVersion(guide, 'S13');
    document.body.prepend(guide.element);
    await guide.settled();
    expectClinicsGuide(guide, 'S13');
    await aWhile();
    expect(await file.requests()).to.equal(1);
  });

  it('with mistakes is reported once, even after the guide was moved on the page', async () => {
    listenToConsole();
    const file = await publish({ body: clinicFile().set('version', 7).data });
    const guide = await showRosewater({ src: file.address });
    await eventually(() => errorsOf(guide).length, 'No mistake was reported.');
    document.body.prepend(guide.element);
    await aWhile();
    expect(errorsOf(guide)).to.have.lengthOf(1);
  });

  it('is loaded for a tag that is inserted with innerHTML', async () => {
    const { address } = await publish({ body: fileOf('S14') });
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = `<aftercare-guide src="${address}"></aftercare-guide>`;
    const guide = new Guide(place.querySelector('aftercare-guide')!);
    await showsVersion(guide, 'S14');
    place.remove();
  });
});

describe('A file that could not be loaded', () => {
  it('is requested again when the device is back online, and then shown', async () => {
    listenToConsole();
    const file = unpublished();
    const guide = await showRosewater({ src: file.address });
    await eventually(() => errorsOf(guide).length, 'No error was reported.');
    await file.answer({ body: fileOf('O1') });
    await aWhile();
    expectWarningsOnly(guide);
    backOnline();
    await showsVersion(guide, 'O1');
    expectClinicsGuide(guide, 'O1');
    expect(await file.requests()).to.equal(2);
  });

  it('is reported once, however often it fails', async () => {
    const lines = listenToConsole();
    const file = unpublished();
    const guide = await showRosewater({ src: file.address });
    await eventually(() => errorsOf(guide).length, 'No error was reported.');
    for (let count = 2; count <= 4; count++) {
      backOnline();
      await eventually(async () => (await file.requests()) === count, 'It was not asked for.');
      await aWhile();
    }
    expect(errorsOf(guide)).to.have.lengthOf(1);
    expect(lines).to.have.lengthOf(1);
  });

  it('is requested once when the device is back online, however often that event fires', async () => {
    listenToConsole();
    const file = unpublished();
    const guide = await showRosewater({ src: file.address });
    await eventually(() => errorsOf(guide).length, 'No error was reported.');
    await file.answer({ manner: 'waits' });
    for (let count = 0; count < 3; count++) backOnline();
    await file.answer({ body: fileOf('O2') });
    await showsVersion(guide, 'O2');
    await aWhile();
    expect(await file.requests()).to.equal(2);
  });

  it('is shown by all guides that name it once it has loaded', async () => {
    listenToConsole();
    const file = unpublished();
    const guides = [];
    for (let count = 0; count < 3; count++) guides.push(await showRosewater({ src: file.address }));
    for (const guide of guides)
      await eventually(() => errorsOf(guide).length, 'No error was reported.');
    await file.answer({ body: fileOf('O3') });
    backOnline();
    for (const guide of guides) await showsVersion(guide, 'O3');
    expect(await file.requests()).to.equal(2);
  });

  it('is not requested again by a page that no longer names it', async () => {
    listenToConsole();
    const file = unpublished();
    const guide = await showRosewater({ src: file.address });
    await eventually(() => errorsOf(guide).length, 'No error was reported.');
    guide.remove();
    await aWhile();
    backOnline();
    await aWhile();
    expect(await file.requests()).to.equal(1);
  });
});

describe('A file that was loaded', () => {
  it('is not requested again when the device is back online', async () => {
    const file = await publish({ body: fileOf('O4') });
    const guide = await showRosewater({ src: file.address });
    await showsVersion(guide, 'O4');
    backOnline();
    await aWhile();
    expect(await file.requests()).to.equal(1);
  });
});

describe('A file in a script inside the tag', () => {
  it('is shown from the first moment', async () => {
    const guide = await showWithScript(jsonOf('C1'));
    expectClinicsGuide(guide, 'C1');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('the script with the protocol may be added later', async () => {
    const guide = await showRosewater();
    expectBuiltInGuide(guide);
    guide.element.innerHTML = scriptTag(jsonOf('C2'));
    await showsVersion(guide, 'C2');
  });

  it('is followed when its text is changed in any way', async () => {
    const guide = await showWithScript(jsonOf('C3a'));
    const script = guide.element.querySelector('script')!;
    script.textContent = jsonOf('C3b');
    await showsVersion(guide, 'C3b');
    (script.firstChild as Text).data = jsonOf('C3c');
    await showsVersion(guide, 'C3c');
    script.outerHTML = scriptTag(jsonOf('C3d'));
    await showsVersion(guide, 'C3d');
  });

  it('is replaced by the built-in guidance when it is removed', async () => {
    const guide = await showWithScript(jsonOf('C4'));
    guide.element.replaceChildren();
    await eventually(() => !guide.text.includes('C4'), 'It is still shown.');
    expectBuiltInGuide(guide);
  });

  it('is read again when the tag is added again with another', async () => {
    const guide = await showWithScript(jsonOf('C5a'));
    guide.remove();
    guide.element.innerHTML = scriptTag(jsonOf('C5b'));
    document.body.append(guide.element);
    await guide.settled();
    expectClinicsGuide(guide, 'C5b');
  });

  it('may be in a tag that was parsed before the element was defined', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    elsewhere.body.innerHTML = `<aftercare-guide>${scriptTag(jsonOf('C6'))}</aftercare-guide>`;
    const element = elsewhere.body.firstElementChild as Guide['element'];
    expect(element.shadowRoot).to.equal(null);
    document.body.append(element);
    const guide = new Guide(element);
    await guide.settled();
    expect(element.protocol.version).to.equal('C6');
    guide.remove();
  });

  it('does not affect the fallback, the logo and the note', async () => {
    const inside = `<p>Call us.</p>${scriptTag(jsonOf('C7'))}<p slot="note">See you soon.</p>`;
    const guide = await showRosewater({}, inside);
    expectClinicsGuide(guide, 'C7');
    expect(guide.text).to.include('See you soon.');
    expect(guide.text).not.to.include('"version"');
  });

  it('of another type, or nested deeper, is ignored', async () => {
    const lines = listenToConsole();
    const inside = `<script type="application/ld+json">{"@type": "Clinic"}</script>
      <div>${scriptTag(jsonOf('C8'))}</div>`;
    expectBuiltInGuide(await showRosewater({}, inside));
    expect(lines).to.deep.equal([]);
  });

  it('is ignored if it is empty', async () => {
    const lines = listenToConsole();
    expectBuiltInGuide(await showWithScript(' \n '));
    expect(lines).to.deep.equal([]);
  });

  const NOT_JSON: readonly [what: string, text: string][] = [
    ['ends too soon', jsonOf('C9').slice(0, 3000)],
    ['has a comma too many', jsonOf('C9').replace('}', ',}')],
    ['has single quotes', jsonOf('C9').replaceAll('"', "'")],
    ['is a comment', '<!-- the protocol goes here -->'],
    ['was not filled in', '{{ protocol }}'],
    ['is 100,000 brackets', '['.repeat(100_000)],
  ];
  for (const [what, text] of NOT_JSON)
    it(`that ${what} is reported, and patients see when to call`, async () => {
      const lines = listenToConsole();
      const guide = await showWithScript(text);
      const [error] = errorsOf(guide) as [{ code: string; attribute: string; message: string }];
      expect(errorsOf(guide)).to.have.lengthOf(1);
      expect([error.code, error.attribute]).to.deep.equal(['invalid-protocol', 'protocol']);
      expect(error.message).to.match(
        /in the script inside the tag: it is not JSON \([^]+\)\. Meanwhile patients are asked to call the clinic\.$/,
      );
      expectTold(lines, [error.message]);
      expectWarningsOnly(guide);

      guide.element.querySelector('script')!.textContent = jsonOf('fixed');
      await showsVersion(guide, 'fixed');
      expect(errorsOf(guide)).to.have.lengthOf(1);
    });

  /** Engines start parsing once they have received enough of a page. */
  const FIRST_BYTES = 65_536;

  it('that the browser is still parsing is waited for, not reported', async () => {
    const text = jsonOf('C10');
    const half = text.indexOf('"questions"'); // between two keys, where spaces are harmless
    const slow = { type: 'text/html; charset=utf-8', manner: 'stalls' } as const;
    const head = '<!doctype html><script type="module" async src="/src/define.ts"></script>';
    const page = await publish({ ...slow, body: head + ' '.repeat(FIRST_BYTES) });
    const frame = document.createElement('iframe');
    frame.src = page.address;
    document.body.append(frame);
    try {
      await eventually(
        () => frame.contentWindow?.customElements.get('aftercare-guide'),
        'The element is not known.',
      );
      const { contentDocument } = frame;
      const errors: Event[] = [];
      contentDocument!.addEventListener('aftercare-error', (event) => errors.push(event));
      const begun = `<aftercare-guide><script type="application/json">${text.slice(0, half)}`;
      await page.answer({ ...slow, body: begun });
      await eventually(async () => {
        // Chromium may buffer its input until there is more.
        await page.answer({ ...slow, body: ' ' });
        return contentDocument!.querySelector<HTMLScriptElement>('aftercare-guide script')?.text;
      }, 'The browser waits.');
      const element = contentDocument!.querySelector('aftercare-guide')!;
      await aWhile();
      expect(element.shadowRoot?.textContent).to.include('Your guide is loading');
      await page.answer({ body: `${text.slice(half)}</script></aftercare-guide>` });
      await eventually(() => element.protocol.version === 'C10', 'It is not shown.');
      expect(errors.map((event) => (event as CustomEvent).detail as unknown)).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});

describe('A protocol by the property', () => {
  it('the protocol of the property is shown', async () => {
    const guide = await showWithProperty(fileOf('P1'));
    expectClinicsGuide(guide, 'P1');
    expect(errorsOf(guide)).to.deep.equal([]);
  });

  it('may be set before the element is defined', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const element = elsewhere.createElement('aftercare-guide');
    Object.assign(element, { protocol: fileOf('P2') });
    expect(element.shadowRoot).to.equal(null);
    document.body.append(element);
    const guide = new Guide(element);
    await guide.settled();
    expect(element.protocol.version).to.equal('P2');
    expect(guide.textOf('.imprint')).to.include('Guide version P2.');
    guide.remove();
  });

  it('may be set before the element is on the page', async () => {
    const element = document.createElement('aftercare-guide');
    element.protocol = fileOf('P3') as unknown as ProtocolFile;
    expect(element.protocol.version).to.equal('P3');
    const guide = new Guide(element);
    guide.write({ ...ROSEWATER, lang: 'en-GB' });
    document.body.append(element);
    await guide.settled();
    expectClinicsGuide(guide, 'P3');
    guide.remove();
  });

  it('one protocol is replaced by another', async () => {
    const guide = await showWithProperty(fileOf('P4a'));
    guide.element.protocol = fileOf('P4b') as unknown as ProtocolFile;
    await guide.settled();
    expectClinicsGuide(guide, 'P4b');
  });

  for (const none of [null, undefined])
    it(`is unset by ${none}`, async () => {
      const guide = await showWithProperty(fileOf('P5'));
      guide.element.protocol = none;
      await guide.settled();
      expectBuiltInGuide(guide);
      expect(errorsOf(guide)).to.deep.equal([]);
    });

  it('is copied: a later change of the object has no effect', async () => {
    const data = fileOf('P6') as { version: string; items: { until: number }[]; signs: unknown[] };
    const guide = await showWithProperty(data);
    const before = guide.text;
    data.version = 'changed';
    data.items[0]!.until = 0;
    data.signs.length = 0;
    await guide.set({ 'clinic-email': 'hello@clinic.example' });
    await guide.set({ 'clinic-email': null });
    expect(guide.text).to.equal(before);
    expectClinicsGuide(guide, 'P6');
  });

  it('the property may be set to the built-in protocol', async () => {
    expectBuiltInGuide(await showWithProperty(microneedling));
  });

  it('reads back as it was set, without unused values', async () => {
    const { element } = await showWithProperty(fileOf('P7'));
    expect(JSON.parse(JSON.stringify(element.protocol))).to.deep.equal(fileOf('P7'));
  });

  const ODD: readonly [what: string, value: unknown][] = [
    ['a symbol', Symbol('protocol')],
    ['a function', () => fileOf('P8')],
    ['a big number', 10n],
    ['a protocol with a big number in it', { ...fileOf('P8'), version: 10n }],
    ['a promise', Promise.resolve(fileOf('P8'))],
    ['a map', new Map(Object.entries(fileOf('P8')))],
    ['a date', new Date(0)],
    ['a part of the page', document.body],
    ['a protocol that has itself in it', selfContained()],
    ['NaN', NaN],
  ];
  for (const [what, value] of ODD)
    it(`that is ${what} is rejected and breaks nothing`, async () => {
      const lines = listenToConsole();
      const guide = await showWithProperty(value);
      const messages = errorsOf(guide).map((error) => (error as { message: string }).message);
      expect(messages[0]).to.match(/^protocol="…" has a mistake\./);
      expectTold(lines, messages);
      expectInDoubt(guide);
    });

  it('reports NaN by name', async () => {
    listenToConsole();
    const data = fileOf('P9') as { items: { until: number }[] };
    data.items[0]!.until = NaN;
    const guide = await showWithProperty(data);
    expect(JSON.stringify(errorsOf(guide))).to.include('expected a number of hours, got NaN');
  });
});

function selfContained(): unknown {
  const data = fileOf('P8');
  data['items'] = data;
  return data;
}

describe('If several protocols are given', () => {
  it('the property comes before src, and src before the script', async () => {
    const { address } = await publish({ body: fileOf('by src') });
    const guide = await showRosewater({ src: address }, scriptTag(jsonOf('by script')));
    await showsVersion(guide, 'by src');
    guide.element.protocol = fileOf('by property') as unknown as ProtocolFile;
    await guide.settled();
    expectClinicsGuide(guide, 'by property');

    guide.element.protocol = null;
    await guide.settled();
    expectClinicsGuide(guide, 'by src');

    await guide.set({ src: null });
    expectClinicsGuide(guide, 'by script');

    guide.element.replaceChildren();
    await eventually(() => !guide.text.includes('by script'), 'It is still shown.');
    expectBuiltInGuide(guide);
  });

  it('a rejected one is not replaced by the next', async () => {
    listenToConsole();
    const { address } = await publish({ body: fileOf('W1') });
    const guide = await showRosewater({ src: address }, scriptTag(jsonOf('W2')));
    guide.element.protocol = { version: 1 } as unknown as ProtocolFile;
    await aWhile();
    expectWarningsOnly(guide);
  });

  it('only the signs to call for are shown while src is loading, whatever the script contains', async () => {
    const file = await publish({ manner: 'waits' });
    const guide = await showRosewater({ src: file.address }, scriptTag(jsonOf('W3')));
    expectLoading(guide);
    await file.answer({ body: fileOf('W4') });
    await showsVersion(guide, 'W4');
  });
});
