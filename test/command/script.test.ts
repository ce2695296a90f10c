import { expect } from '@open-wc/testing';
import { cutScript, joinScript } from '../../src/command/script-parts.js';
import { aftercareGuide, describeOnce } from '../support/command.js';

const all = cutScript(await (await fetch('/dist/aftercare-guide.js')).text());

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

describeOnce('The command `script`', () => {
  it('writes a script with the named languages, and prints its hash', async () => {
    const { stdout, stderr, status, files } = await aftercareGuide(['script', 'en', 'es']);
    expect([stderr, status]).to.deep.equal(['', 0]);
    expect(Object.keys(files)).to.deep.equal(['aftercare-guide.en.es.js']);
    const script = files['aftercare-guide.en.es.js']!;
    expect(script === joinScript(all, ['en', 'es'])).to.equal(true);
    expect(stdout).to.include('aftercare-guide.en.es.js: written. ');
    expect(stdout).to.include(`integrity="${await hashOf(script)}"`);
  });

  it('gives pages in any other language the first one', async () => {
    const { stdout, files } = await aftercareGuide(['script', 'pl', 'ar', 'en', '-o', 'guide.js']);
    expect(Object.keys(files)).to.deep.equal(['guide.js']);
    expect([...cutScript(files['guide.js']!).languages.keys()]).to.deep.equal(['pl', 'en', 'ar']);
    expect(stdout).to.include('guide.js: written. Pages in any other language get "pl".');
  });

  it('takes tags with a region, in one argument or several, each once', async () => {
    const { files } = await aftercareGuide(['script', 'pt-PT,es-MX', 'PT', 'zh-Hans']);
    expect(Object.keys(files)).to.deep.equal(['aftercare-guide.pt.es.zh.js']);
  });

  it('writes the script of one language as the build does', async () => {
    const built = await (await fetch('/dist/aftercare-guide.fr.js')).text();
    const { files } = await aftercareGuide(['script', 'fr', '--output', 'guide.js']);
    expect(files['guide.js'] === built).to.equal(true);
  });

  it('keeps an existing file, unless --force is given', async () => {
    const there = { 'aftercare-guide.en.js': 'mine' };
    const kept = await aftercareGuide(['script', 'en'], there);
    expect(kept.stderr).to.equal('aftercare-guide.en.js: already exists; --force overwrites it\n');
    expect([kept.status, kept.files]).to.deep.equal([1, there]);
    const { status, files } = await aftercareGuide(['script', 'en', '--force'], there);
    expect(status).to.equal(0);
    expect(files['aftercare-guide.en.js']).to.include('aftercare-guide');
  });

  for (const tag of ['nl', 'cn', '__proto__', '../en', 'constructor'])
    it(`writes nothing if it has no "${tag}", and says what it has`, async () => {
      const { stderr, status, files } = await aftercareGuide(['script', 'en', tag]);
      expect(stderr).to.equal(
        `there are no words in "${tag}". Write some of: en, ar, de, es, fr, it, pl, pt, zh\n`,
      );
      expect([status, files]).to.deep.equal([1, {}]);
    });

  const INVALID: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'no language': [[], 'script needs the name of a language'],
    'an empty language': [[' , '], 'script needs the name of a language'],
    'an option that it lacks': [['en', '--json'], "Unknown option '--json'"],
    'no name after -o': [['en', '-o'], "Option '-o, --output <value>' argument missing"],
  };
  for (const [title, [args, reason]] of Object.entries(INVALID))
    it(`explains the command if the arguments are invalid: ${title}`, async () => {
      const { stderr, status, files } = await aftercareGuide(['script', ...args]);
      expect(stderr).to.include(`aftercare-guide: ${reason}\n\nUsage:`);
      expect([status, files]).to.deep.equal([2, {}]);
    });
});
