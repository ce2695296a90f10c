import { expect } from '@open-wc/testing';
import { clinicFile } from '../protocol-files/clinic-file.js';
import { aftercareGuide, check, describeOnce } from '../support/command.js';

const FILE = { 'my-protocol.json': JSON.stringify(clinicFile().data) };

async function offered(languages: string, files = FILE): Promise<string> {
  const { stdout, status } = await aftercareGuide(
    ['check', 'my-protocol.json', '--language', languages],
    files,
  );
  expect(status).to.equal(0);
  return stdout;
}

describeOnce('The check of a protocol file names its languages', () => {
  it('and those in which patients may read another one', async () => {
    const { stdout } = await check(FILE['my-protocol.json']);
    expect(stdout)
      .to.contain('Languages of microneedling: en\n')
      .and.to.contain(
        '  not in ar, de, es, fr, it, pl, pt, zh: if your page offers one of them, patients read "en" instead\n',
      );
  });

  it('and each that the page offers and the file lacks', async () => {
    const stdout = await offered('en,es pt-BR');
    expect(stdout)
      .to.contain('  not in es, which your page offers: patients read "en" instead\n')
      .and.to.contain('  not in pt-BR, which your page offers: patients read "en" instead\n');
  });

  it('and no more if it lacks none that is offered', async () => {
    const { stdout, files } = await aftercareGuide(
      ['init', 'my-protocol.json', '--language', 'en,es'],
      {},
    );
    expect(stdout).to.contain('my-protocol.json: written in en, es.\n');
    const found = await offered('en,es-MX', {
      'my-protocol.json': files['my-protocol.json'] ?? '',
    });
    expect(found)
      .to.contain('Languages of microneedling: en, es\n')
      .and.not.to.contain('your page offers:');
  });

  it('for other programs too', async () => {
    const { stdout } = await aftercareGuide(
      ['check', 'my-protocol.json', '--json', '--language', 'es'],
      FILE,
    );
    const { languages } = JSON.parse(stdout) as { languages: unknown };
    expect(languages).to.deep.equal([
      {
        procedure: 'microneedling',
        written: ['en'],
        offered: ['es'],
        others: ['ar', 'de', 'fr', 'it', 'pl', 'pt', 'zh'],
        instead: 'en',
      },
    ]);
  });
});
