import { expect } from '@open-wc/testing';
import { describeWith } from '../support/engine.js';
import { openFile } from '../support/front-desk.js';

describeWith('the DevTools protocol', 'The folders of a release work from a disk', () => {
  it('the configurator: it shows the guide and writes the lines for a page', async () => {
    const { text, requests, log } = await openFile('dist/pages/configurator/configurator.html', {
      'clinic-name': 'Linden Clinic',
    });
    expect(text).to.include('clinic-name="Linden Clinic"');
    expect([...requests].sort()).to.deep.equal(
      [
        'aftercare-guide.js',
        'configurator.html',
        'configurator.js',
        'demo.css',
        'icon.svg',
        'index.css',
      ].map((name) => `dist/pages/configurator/${name}`),
    );
    expect(log).to.deep.equal([]);
  });

  it('the guidance editor: it offers the built-in guidance, and loads its own files', async () => {
    const { text, requests, log } = await openFile('dist/pages/editor/editor.html');
    expect(text).to.include('Your clinic’s guidance');
    expect([...new Set(requests)].sort()).to.deep.equal(
      ['aftercare-guide.js', 'demo.css', 'editor.css', 'editor.html', 'editor.js', 'icon.svg'].map(
        (name) => `dist/pages/editor/${name}`,
      ),
    );
    expect(log).to.deep.equal([]);
  });

  it('the front desk: it makes a message', async () => {
    const { text, requests, log } = await openFile('dist/pages/front-desk/front-desk.html', {
      'clinic-phone': '020 7946 0042',
      address: 'https://linden.example/aftercare',
    });
    expect(text).to.include('Worried about your skin? Call 020 7946 0042.');
    expect([...new Set(requests)].sort()).to.deep.equal(
      [
        'aftercare-guide.js',
        'demo.css',
        'front-desk-settings.js',
        'front-desk.html',
        'front-desk.js',
        'icon.svg',
        'link.css',
      ].map((name) => `dist/pages/front-desk/${name}`),
    );
    expect(log).to.deep.equal([]);
  });

  it('the landing page: it loads its own files, and has no complaint', async () => {
    const { requests, log } = await openFile('dist/pages/front-desk/landing.html');
    expect(requests).to.include('dist/pages/front-desk/aftercare-guide.js');
    expect(requests.filter((each) => !each.startsWith('dist/pages/front-desk/'))).to.deep.equal([]);
    expect(log).to.deep.equal([]);
  });
});
