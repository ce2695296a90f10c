import { expect } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import { wait } from '../support/clock.js';
import {
  FALLBACK,
  LOAD,
  PLACEHOLDER,
  expectFallback,
  expectGuide,
  openHost,
  type Host,
} from './support/host.js';

const TREATED = 'data-procedure-date="2026-11-20T15:30" data-now="2026-11-21T10:00"';

const placeOf = ({ document }: Host, selector = '[data-aftercare-guide]') => {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) throw new Error(`There is no ${selector}.`);
  return place;
};

const guidesOf = ({ document }: Host) => [...document.querySelectorAll('aftercare-guide')];

describe('A placeholder is upgraded', () => {
  it('to a guide, with its content as the fallback', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    await expectGuide(host, '[data-aftercare-guide] > aftercare-guide');
    expect([...placeOf(host).childNodes]).to.deep.equal(guidesOf(host));
  });

  it('wherever the script stands', async () => {
    await expectGuide(await openHost('', PLACEHOLDER + LOAD));
    await expectGuide(await openHost('', LOAD + PLACEHOLDER));
    await expectGuide(await openHost(LOAD.replace('></', ' defer></'), PLACEHOLDER));
  });

  it('in the order of the page, each with its own attributes', async () => {
    const host = await openHost(
      LOAD,
      `<script>
        window.order = [];
        addEventListener('aftercare-ready', ({ target }) => order.push(target.parentNode.id));
      </script>
      <div id="one" data-aftercare-guide="1" data-layout="compact" ${TREATED}></div>
      <section><div id="two" data-aftercare-guide="1" ${TREATED}></div></section>
      <div id="three" data-aftercare-guide="1" data-clinic-name="Rosewater" ${TREATED}></div>`,
    );
    expect(Reflect.get(host.window, 'order')).to.deep.equal(['one', 'two', 'three']);
    expect((await host.guide('#one > *')).element.layout).to.equal('compact');
    expect((await host.guide('#two > *')).element.hasAttribute('clinic-name')).to.equal(false);
    expect((await host.guide('#three > *')).element.clinicName).to.equal('Rosewater');
  });

  it('with each attribute that the tag has', async () => {
    const { observedAttributes } = customElements.get('aftercare-guide') as typeof AftercareGuide;
    expect(observedAttributes).to.include('procedure-date').and.to.include('lang');
    const written = observedAttributes.map((name) => `data-${name}="1"`).join(' ');
    const host = await openHost(LOAD, `<div data-aftercare-guide="1" ${written}></div>`);
    const { element } = await host.guide();
    expect(element.getAttributeNames()).to.have.members(observedAttributes);
  });

  it('with boolean attributes given by a value: 1, true or empty for yes, 0 or false for no', async () => {
    for (const [value, wanted] of Object.entries({
      1: true,
      true: true,
      '': true,
      0: false,
      false: false,
      No: false,
    })) {
      const host = await openHost(
        LOAD,
        `<div data-aftercare-guide="1" data-remember="${value}"></div>`,
      );
      expect((await host.guide()).element.hasAttribute('remember'), value).to.equal(wanted);
    }
  });

  it('if it is added after the script: alone, in other elements, by its attribute', async () => {
    const host = await openHost(LOAD, '<main></main><div id="late"></div>');
    const main = placeOf(host, 'main');
    main.innerHTML = `<ul><li>${PLACEHOLDER}</li></ul>`;
    await wait(0);
    await expectGuide(host, 'li > div > aftercare-guide');
    main.innerHTML = PLACEHOLDER;
    await wait(0);
    await expectGuide(host, 'main > div > aftercare-guide');
    main.replaceChildren();
    const late = placeOf(host, '#late');
    late.dataset['procedureDate'] = '2026-11-20T15:30';
    late.dataset['now'] = '2026-11-21T10:00';
    late.dataset['aftercareGuide'] = '1';
    await wait(0);
    await expectGuide(host, '#late > aftercare-guide');
  });

  it('when it comes from the document of a frame', async () => {
    const host = await openHost(LOAD, '<iframe></iframe>');
    const inner = placeOf(host, 'iframe') as unknown as HTMLIFrameElement;
    inner.contentDocument?.body.insertAdjacentHTML('beforeend', PLACEHOLDER);
    host.document.body.append(...(inner.contentDocument?.body.children ?? []));
    await wait(0);
    await expectGuide(host);
  });

  it('once, even if the script is loaded twice, and the div is moved, taken out and put back', async () => {
    const host = await openHost(LOAD + LOAD, `${PLACEHOLDER}<main></main>`);
    const place = placeOf(host);
    const { element } = await expectGuide(host);
    for (let round = 0; round < 3; round++) {
      placeOf(host, 'main').append(place);
      await wait(0);
      place.remove();
      await wait(0);
      host.document.body.prepend(place);
      await wait(0);
    }
    await expectGuide(host);
    expect(guidesOf(host)).to.deep.equal([element]);
    expect(host.document.querySelectorAll('#fallback')).to.have.lengthOf(1);
  });

  it('with all of its content, even if that is parsed later or written again by the page', async () => {
    const host = await openHost(LOAD, `<div data-aftercare-guide="1" ${TREATED}></div>`);
    await host.guide();
    const place = placeOf(host);
    place.insertAdjacentHTML('beforeend', FALLBACK);
    await expectGuide(host, '[data-aftercare-guide] > aftercare-guide');
    place.innerHTML = '<p>Another text</p>';
    await wait(0);
    expect(guidesOf(host)).to.have.lengthOf(1);
    expect((await expectGuide(host)).element.textContent).to.equal('Another text');
  });

  it('but not if a page has emptied it', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    await expectGuide(host);
    placeOf(host).replaceChildren();
    await wait(0);
    expect(guidesOf(host)).to.deep.equal([]);
  });

  it('but not inside another one or the fallback of a guide', async () => {
    const host = await openHost(
      LOAD,
      `<div data-aftercare-guide="1" ${TREATED}>${PLACEHOLDER}</div>
      <aftercare-guide now="2026-11-21">${PLACEHOLDER}</aftercare-guide>`,
    );
    await wait(0);
    expect(guidesOf(host)).to.have.lengthOf(2);
  });

  it('but not in a shadow root, which is private to its component', async () => {
    const host = await openHost(LOAD, '<section></section>');
    const root = placeOf(host, 'section').attachShadow({ mode: 'open' });
    root.innerHTML = PLACEHOLDER;
    await wait(0);
    expect(root.querySelector('aftercare-guide')).to.equal(null);
    expect(root.querySelector('#fallback')?.checkVisibility()).to.equal(true);
  });
});

describe('A placeholder that is upgraded', () => {
  it('is followed when the page changes an attribute', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    const guide = await expectGuide(host);
    const { dataset } = placeOf(host);
    dataset['procedureDate'] = '2026-11-18T15:30';
    dataset['clinicName'] = 'Rosewater Clinic';
    await wait(0);
    await guide.settled();
    expect(guide.title).to.equal('First week');
    expect(guide.text).to.include('Call Rosewater Clinic at once');
    delete dataset['procedureDate'];
    dataset['remember'] = '1';
    await wait(0);
    await guide.settled();
    expect(guide.asksForDate).to.equal(true);
    expect(guide.element.remember).to.equal(true);
    dataset['remember'] = '0';
    await wait(0);
    expect(guide.element.remember).to.equal(false);
  });

  it('keeps what the page sets on the element itself', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    const guide = await expectGuide(host);
    await guide.set({ layout: 'compact', 'procedure-date': '2026-11-18' });
    placeOf(host).append('more');
    placeOf(host).dataset['clinicName'] = 'Rosewater Clinic';
    await wait(0);
    expect(guide.element.getAttribute('layout')).to.equal('compact');
    expect(guide.element.getAttribute('procedure-date')).to.equal('2026-11-18');
  });

  it('can be cloned, and the clone has its own attributes', async () => {
    const host = await openHost(LOAD, PLACEHOLDER);
    await expectGuide(host);
    const clone = placeOf(host).cloneNode(true) as HTMLElement;
    clone.id = 'clone';
    clone.dataset['procedureDate'] = '2026-11-18T15:30';
    host.document.body.append(clone);
    await wait(0);
    expect((await host.guide('#clone > aftercare-guide')).title).to.equal('First week');
    expect(clone.querySelectorAll('aftercare-guide')).to.have.lengthOf(1);
    expect(clone.querySelectorAll('#fallback')).to.have.lengthOf(1);
    expect(clone.querySelector('#fallback')?.checkVisibility()).to.equal(false);
    await expectGuide(host);
  });
});

describe('A placeholder’s content stays in place', () => {
  it('until the guide has rendered: the script is not there yet', async () => {
    const host = await openHost('', PLACEHOLDER);
    expect(
      host.document.querySelector('[data-aftercare-guide] > #fallback')?.checkVisibility(),
    ).to.equal(true);
  });

  it('if the guide cannot render', async () => {
    const host = await openHost(
      `<script>Document.prototype.importNode = () => { throw new Error('No import today'); };</script>${LOAD}`,
      PLACEHOLDER,
    );
    await expectFallback(host);
    expect(host.document.querySelector('[data-aftercare-guide] > #fallback')).not.to.equal(null);
  });

  it('if the script cannot start', async () => {
    const host = await openHost(
      `<script>customElements.define = () => { throw new Error('No tags today'); };</script>${LOAD}`,
      PLACEHOLDER,
    );
    await expectFallback(host);
    expect(placeOf(host).innerHTML).to.equal(FALLBACK);
  });
});
