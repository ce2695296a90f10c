import { expect } from '@open-wc/testing';
import { Guide } from '../support/guide.js';
import { LOAD, PLACEHOLDER, SCRIPT, TAG, openHost, type Host } from './support/host.js';

/** Every property that the built script reads by its name, and every name that it may look up. */
async function namesInScript(): Promise<readonly string[]> {
  const code = await (await fetch(SCRIPT)).text();
  return [...new Set(code.match(/(?<=\.)[a-z_$][\w$]*|[a-z]\w{3,}/gi))].filter(
    (name) => name.length < 40,
  );
}

let names: readonly string[] = [];
before(async () => {
  names = await namesInScript();
  expect(names).to.include.members(['createElement', 'host', 'parentNode', 'trustedTypes']);
});

const all = (write: (name: string) => string) => names.map(write).join('');

/** Found past the page's named elements. */
async function guideIn({ window, document }: Host): Promise<Guide> {
  const element = window.Document.prototype.querySelector.call(document, 'aftercare-guide');
  const guide = new Guide(element as HTMLElementTagNameMap['aftercare-guide']);
  await guide.settled();
  return guide;
}

const PAGES: Readonly<Record<string, (place: string) => string>> = {
  'forms with these names': (place) => all((name) => `<form name="${name}"></form>`) + place,
  'pictures with these names': (place) => all((name) => `<img name="${name}" alt="">`) + place,
  'several elements with each name': (place) =>
    place + all((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`),
  'links with these ids, which are on the window': (place) =>
    all((name) => `<a id="${name}"></a>`) + place,
  'a form around it, with fields of these names': (place) =>
    `<form>${all((name) => `<input name="${name}">`)}<p>${place}</p></form>`,
};

describe('Elements of the page with the names of what the script reads', () => {
  for (const [what, markup] of Object.entries(PAGES))
    for (const [kind, place] of Object.entries({ tag: TAG, placeholder: PLACEHOLDER }))
      for (const order of ['before', 'after'])
        it(`${what}, ${order} the script: the guide of a ${kind} is as on any page`, async () => {
          const plain = await guideIn(await openHost(LOAD, place));
          const host =
            order === 'before'
              ? await openHost('', markup(place) + LOAD)
              : await openHost(LOAD, markup(place));
          const guide = await guideIn(host);
          expect(guide.text).to.equal(plain.text);
          expect(host.log).to.deep.equal([]);
          host.window.dispatchEvent(new Event('beforeprint'));
          expect(guide.all('.sheet')).to.have.lengthOf(1);
          host.window.dispatchEvent(new Event('afterprint'));
          guide.element.parentElement?.setAttribute('lang', 'de');
          await Promise.resolve();
          await guide.settled();
          expect(guide.one('article').lang).to.equal('de');
          host.window.dispatchEvent(new Event('focus'));
          await guide.settled();
          expect(host.log).to.deep.equal([]);
        });
});
