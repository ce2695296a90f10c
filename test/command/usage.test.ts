import { expect } from '@open-wc/testing';
import { aftercareGuide, describeOnce } from '../support/command.js';

describeOnce('The command explains itself', () => {
  const commands = [[], ['html'], ['html', '--date', '2026-11-20'], ['script', 'en'], ['check']];
  const ways = ['--help', '-h'].flatMap((option) => commands.map((words) => [...words, option]));
  for (const args of ways)
    it(`with ${args.join(' ')}`, async () => {
      const { stdout, stderr, status } = await aftercareGuide(args);
      expect(stdout).to.match(/^Usage:\n {2}aftercare-guide check FILE/);
      expect(stderr).to.equal('');
      expect(status).to.equal(0);
    });

  it('the command prints its version', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    for (const option of ['--version', '-v']) {
      const { stdout, status } = await aftercareGuide([option]);
      expect(stdout).to.equal(`${version}\n`);
      expect(status).to.equal(0);
    }
  });

  const misunderstood: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'nothing at all': [[], 'a command is missing'],
    'a command that there is not': [['lint', 'a.json'], '"lint" is not a command'],
    'check without a file': [['check'], 'check needs the name of a file'],
    'init without a file': [['init'], 'init needs the name of a file'],
    'language without a language': [['language'], 'language needs the name of a language'],
    'two languages': [['language', 'de', 'fr'], 'language takes one language'],
    'two files': [['check', 'a.json', 'b.json'], 'check takes one file'],
    'an option that there is not': [['check', 'a.json', '--fix'], "Unknown option '--fix'"],
    'an option of the other command': [
      ['check', 'a.json', '--force'],
      'check has no option --force',
    ],
    'an option that language lacks': [
      ['language', 'de', '--json'],
      'language has no option --json',
    ],
    'the other way round': [['init', 'a.json', '--json'], 'init has no option --json'],
    'an option with two values': [
      ['html', '--language', 'en', '--language', 'es'],
      '--language is there twice',
    ],
    'another option with two values': [
      ['sheet', '--clinic-phone', '112', '--clinic-phone=911'],
      '--clinic-phone is there twice',
    ],
    'two files to write to': [
      ['script', 'en', '-o', 'a.js', '-o', 'b.js'],
      '--output is there twice',
    ],
    'two languages for a text': [
      ['text', '--language', 'en,es'],
      'text takes one --language, not "en,es"',
    ],
    'two languages for a sheet': [
      ['sheet', '--language', 'es fr'],
      'sheet takes one --language, not "es fr"',
    ],
    'two languages for a dossier': [
      ['dossier', '--language', 'en,es'],
      'dossier takes one --language, not "en,es"',
    ],
    'a signature that is only compared': [
      ['sign', 'a.json', '--verify', '--language', 'es', '--name', 'Dr Ames'],
      'sign --verify takes no other option: it compares every signature of the file',
    ],
  };
  for (const [title, [args, reason]] of Object.entries(misunderstood))
    it(`if the arguments are invalid: ${title}`, async () => {
      const { stdout, stderr, status, files } = await aftercareGuide(args);
      expect(stderr).to.contain(`aftercare-guide: ${reason}\n\nUsage:`);
      expect(stdout).to.equal('');
      expect(status).to.equal(2);
      expect(files).to.deep.equal({});
    });
});
