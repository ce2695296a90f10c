import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { LOAD, expectGuide, openHost } from './support/host.js';

// As recorded by the scripts beside the fixtures.
const read = async (name: string) => (await readFile({ path: `fixtures/${name}.html` })) ?? '';

const TEXT_BEFORE = 'Your ';
const TEXT_AFTER = 'See you ';

describe('The output of a CMS', () => {
  for (const name of [
    'as-written',
    'wordpress-7.1-author',
    'wordpress-6.1-author',
    'wordpress-7.1-administrator',
    'joomla',
  ]) {
    const isFiltered = /author|joomla/.test(name);

    it(`${name}: the placeholder is upgraded, with its attributes and all of its fallback`, async () => {
      const host = await openHost(LOAD, await read(name));
      const place = host.document.querySelector('[data-aftercare-guide]');
      const guide = await expectGuide(host, '[data-aftercare-guide] > aftercare-guide', [
        'procedure-date wins over from-link',
      ]);
      expect(place?.childNodes).to.have.lengthOf(1);
      expect(guide.text).to.include('Call Rose & Water’s at once if:'.replace('’', "'"));
      expect(guide.callLinks[0]?.href).to.equal('tel:02079460018');
      expect(guide.element.remember).to.equal(true);
      expect(guide.element.textContent).to.include('Or write to us.').and.to.include('Any time.');
      for (const text of [TEXT_BEFORE, TEXT_AFTER])
        expect(
          [...host.document.querySelectorAll('body > p')].some((each) =>
            each.textContent.startsWith(text),
          ),
          text,
        ).to.equal(true);
    });

    it(`${name}: the tag is ${isFiltered ? 'removed, and its fallback stays' : 'upgraded'}`, async () => {
      const host = await openHost(LOAD, await read(name));
      const tag = host.document.querySelector('aftercare-guide:not(div > *)');
      const fallback = host.document.querySelector('#fallback:not([data-aftercare-guide] *)');
      expect(tag === null).to.equal(isFiltered);
      if (isFiltered) expect(fallback?.checkVisibility()).to.equal(true);
      else
        expect((await host.guide('aftercare-guide:not(div > *)')).title).to.equal(
          'First 24 to 48 hours',
        );
    });
  }

  it('a flag without a value is dropped by Joomla, so flags are written with one', async () => {
    expect(await read('as-written')).to.include('data-from-link>');
    const joomla = await read('joomla');
    expect(joomla).not.to.include('data-from-link');
    expect(joomla).to.include('data-remember="1"');
  });

  it('paragraphs added by WordPress move the fallback out of the tag, but not out of a placeholder', async () => {
    const host = await openHost('', await read('wordpress-7.1-administrator'));
    expect(host.document.querySelector('aftercare-guide #fallback')).to.equal(null);
    expect(host.document.querySelector('[data-aftercare-guide] > #fallback')).not.to.equal(null);
  });
});
