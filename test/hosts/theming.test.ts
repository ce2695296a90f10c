import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import type { AftercareGuide } from '../../src/index.js';
import { backgroundOf, contrast } from '../support/colours.js';
import { LOAD, TAG, expectGuide, openHost } from './support/host.js';
import { looksOf } from './support/styles.js';

const text = (await readFile({ path: '../../docs/theming.md' })) ?? '';
const examples = [...text.matchAll(/### (.+)\n[^]*?```css\n([^]*?)```/g)].map(
  ([, title = '', css = '']) => ({ title, css }),
);

const own = () =>
  String((customElements.get('aftercare-guide') as typeof AftercareGuide).styles.join('\n'));

describe('The theming page', () => {
  it('names each custom property that the guide reads, and no other', () => {
    const read = new Set(own().match(/--aftercare-[\w-]+/g));
    const named = [...text.matchAll(/^\| `(--aftercare-[\w-]+)`/gm)].map(([, name]) => name);
    expect(named).to.have.members([...read]);
    for (const [used] of text.matchAll(/--aftercare-[\w-]+/g)) expect(named).to.include(used);
  });

  it('names their default colours', () => {
    for (const [, name, light, dark] of text.matchAll(
      /^\| `(--[\w-]+)` +\|[^|]*\| `(#\w+)` +\| `(#\w+)`/gm,
    ))
      expect(own().replace(/\s+/g, ' ')).to.include(`var(${name}, light-dark(${light}, ${dark}))`);
  });

  it('names each part that a guide has', async () => {
    const guide = await expectGuide(await openHost(LOAD, TAG));
    await guide.openAll();
    for (const element of guide.all('[part]'))
      for (const part of element.getAttribute('part')?.split(' ') ?? [])
        expect(text).to.include(`\`${part}\``);
  });

  it('the theming page has three examples', () => {
    expect(examples).to.have.lengthOf(3);
  });

  for (const { title, css } of examples)
    it(`"${title}" changes the guide, and all of its text is readable`, async () => {
      const plain = looksOf(await expectGuide(await openHost(LOAD, TAG)));
      const guide = await expectGuide(await openHost(`${LOAD}<style>${css}</style>`, TAG));
      expect(looksOf(guide)).not.to.deep.equal(plain);
      await guide.openAll();
      for (const { text: words, element } of guide.blocks) {
        const { color } = getComputedStyle(element);
        expect(contrast(color, backgroundOf(element)), words).to.be.at.least(4.5);
      }
    });
});
