import { expect } from '@open-wc/testing';
import { microneedling } from '../../src/index.js';
import { withProvenance } from '../../src/provenance/with-provenance.js';
import { aftercareGuide, describeOnce } from '../support/command.js';
import { RESTRICTIONS } from '../support/guidance.js';

const name = 'my-protocol.json';
const init = (...options: string[]) => aftercareGuide(['init', name, ...options]);

async function written(): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await init()).files[name]!) as Readonly<Record<string, unknown>>;
}

describeOnce('The command `init` writes the built-in guidance to a file', () => {
  it('word for word, and prints the next steps', async () => {
    const { stdout, stderr, status } = await init();
    const { $schema, ...protocol } = await written();
    expect($schema).to.be.a('string');
    // But for the signature under our words: the clinic signs the file, which is its own.
    const { reviewed: _, ...en } = microneedling.texts['en']!;
    const expected = { ...withProvenance(microneedling), texts: { en } };
    expect(protocol).to.deep.equal(JSON.parse(JSON.stringify(expected)));
    expect(stdout)
      .to.contain(`${name}: written in en. For others too, as in --language en,es, write it again.`)
      .and.to.contain('npx aftercare-guide check');
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
  });

  it('in which `check` finds no mistake, no warning and no difference', async () => {
    const { files } = await init();
    const { stdout, status } = await aftercareGuide(['check', name], files);
    expect(stdout).to.match(/^my-protocol\.json: no mistakes\n/);
    expect(stdout).to.contain('the same entries, hours, days and answers');
    expect(stdout).to.contain('the same words in "en"');
    expect(stdout).to.not.contain('warning');
    expect(status).to.equal(0);
  });

  it('with the facts of each entry, and a note if the source leaves a gap', async () => {
    const { files } = await init();
    expect(files[name]).to.contain('"facts": ["F15", "F16"]');
    const { items, signs } = (await written()) as unknown as typeof microneedling;
    const noteOf = (id: string) => [...items, ...signs].find((entry) => entry.id === id)?.note;
    for (const id of [
      ...RESTRICTIONS,
      'sunscreen',
      'special-serum',
      'collagen',
      'redness-and-swelling',
      'not-eased',
      'breathing',
    ])
      expect(noteOf(id), id).to.match(/^[A-Z].*\.$/);
    expect(noteOf('sunscreen')).to.contain('"from": 24');
  });

  it('that names the published schema of this version, if the package is not installed', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect((await written())['$schema']).to.equal(
      `https://unpkg.com/aftercare-guide@${version}/dist/protocol.schema.json`,
    );
  });

  it('that names the schema of the package installed beside it or above it', async () => {
    const installed = { 'node_modules/aftercare-guide/dist/protocol.schema.json': '{}' };
    const beside = await aftercareGuide(['init', name], installed);
    expect(beside.files[name]).to.contain(
      '"$schema": "./node_modules/aftercare-guide/dist/protocol.schema.json"',
    );
    const below = await aftercareGuide(['init', 'guides/a.json'], {
      ...installed,
      'guides/b.json': '',
    });
    expect(below.files['guides/a.json']).to.contain(
      '"$schema": "../node_modules/aftercare-guide/dist/protocol.schema.json"',
    );
  });

  it('and keeps an existing file, unless --force is given', async () => {
    const there = { [name]: 'mine' };
    const refused = await aftercareGuide(['init', name], there);
    expect(refused.stderr).to.equal(`${name}: already exists; --force overwrites it\n`);
    expect(refused.stdout).to.equal('');
    expect(refused.status).to.equal(1);
    expect(refused.files[name]).to.equal('mine');
    const forced = await aftercareGuide(['init', name, '--force'], there);
    expect(forced.status).to.equal(0);
    expect(forced.files[name]).to.contain('"id": "microneedling"');
  });

  for (const { what, to, isHard } of [
    { what: 'a link', to: 'other.json', isHard: false },
    { what: 'a link that leads nowhere', to: 'nowhere.json', isHard: false },
    { what: 'a second name of another file', to: 'other.json', isHard: true },
  ])
    it(`but never through ${what}, even with --force`, async () => {
      const links = [{ name, to, isHard }];
      const there = { 'other.json': 'mine' };
      const { stderr, status, files } = await aftercareGuide(
        ['init', name, '--force'],
        there,
        links,
      );
      expect(stderr).to.equal(`${name}: is a link to another file; delete it first\n`);
      expect(status).to.equal(1);
      expect(files['other.json']).to.equal('mine');
      expect(files['nowhere.json']).to.equal(undefined);
      const kept = await aftercareGuide(['init', name], there, links);
      expect([kept.status, kept.files['other.json']]).to.deep.equal([1, 'mine']);
    });

  it('and reports a missing folder', async () => {
    const { stderr, status } = await aftercareGuide(['init', 'nowhere/my-protocol.json']);
    expect(stderr).to.contain('nowhere/my-protocol.json: there is no such file or folder');
    expect(status).to.equal(1);
  });
});
