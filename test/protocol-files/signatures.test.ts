import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/languages/all-languages.js';
import { listenToConsole } from '../support/console.js';
import type { Guide } from '../support/guide.js';
import { clinicFile, type ClinicFile } from './clinic-file.js';
import { germanPeel } from './german-peel.js';
import { showWithProperty, showWithScript } from './rosewater.js';

const NEXT = '2027-11-02';

/** What the guide says of a check: the lines at its foot, without the version and the source. */
async function checks(file: ClinicFile, now = '2026-11-26T09:00', more = {}): Promise<string[]> {
  const guide = await showWithProperty(file.data, { now, ...more });
  return checksIn(guide);
}

function checksIn(guide: Guide): string[] {
  return guide.textsOf('.imprint > span').filter((line) => line.includes('Ames'));
}

/** Each console line that is about a signature. */
const warnings = (lines: readonly string[]) => lines.filter((line) => line.includes('reviewed'));

describe('The guide says that its guidance was checked', () => {
  it('if a tool has compared the hash, and not the version or the source', async () => {
    const lines = listenToConsole();
    const found = await checks(germanPeel());
    expect(found).to.have.lengthOf(1);
    expect(found[0]).to.contain('Dr. Anna Ames');
    expect(warnings(lines)).to.deep.equal([]);
  });

  for (const [what, change] of Object.entries({
    'without "verified"': (file: ClinicFile) => file.remove('texts.de.reviewed.verified'),
    'with "verified": false': (file: ClinicFile) => file.set('texts.de.reviewed.verified', false),
    'without a hash': (file: ClinicFile) => file.remove('texts.de.reviewed.hash'),
    'for all languages at once, as in version 0.1': (file: ClinicFile) =>
      file.set('reviewed', file.get('texts.de.reviewed')).remove('texts.de.reviewed'),
  }))
    it(`but not by a signature ${what}, which the console names`, async () => {
      const lines = listenToConsole();
      expect(await checks(change(germanPeel().set('version', what)))).to.deep.equal([]);
      // The console says each thing once a page.
      for (const line of warnings(lines))
        expect(line).to.equal(
          `<aftercare-guide> ${what.startsWith('for all') ? '' : 'texts.de.'}reviewed: this check is not verified. It is not shown.`,
        );
    });

  it('up to the day of the next check, on the clinic’s calendar, and not a minute longer', async () => {
    const zone = { 'time-zone': 'Pacific/Auckland' };
    expect(await checks(germanPeel(), `${NEXT}T23:59`, zone)).to.have.lengthOf(1);
    const lines = listenToConsole();
    expect(await checks(germanPeel(), '2027-11-03T00:00', zone)).to.deep.equal([]);
    expect(warnings(lines)).to.deep.equal([
      '<aftercare-guide> texts.de.reviewed: this check was due on 2027-11-02. It is not shown.',
    ]);
  });

  it('and never tells patients of a check that is due or missing', async () => {
    const due = await showWithScript(JSON.stringify(germanPeel().data), {
      now: '2028-01-01T09:00',
    });
    await due.openAll();
    for (const word of ['Ames', '2027', 'geprüft', 'Geprüft'])
      expect(due.element.shadowRoot!.textContent).not.to.contain(word);
  });

  it('in the shown language only', async () => {
    const file = clinicFile()
      .set('texts.es', spanish())
      .set('texts.es.reviewed', germanPeel().get('texts.de.reviewed'));
    expect(await checks(file, '2026-11-26T09:00', { lang: 'es' })).to.have.lengthOf(1);
    expect(await checks(file, '2026-11-26T09:00', { lang: 'en' })).to.deep.equal([]);
  });
});

function spanish(): object {
  return allLanguages.find(({ tag }) => tag === 'es')!.guidance.microneedling;
}
