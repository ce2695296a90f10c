import { expect } from '@open-wc/testing';
import {
  builtInText,
  copyProcedure,
  openDraft,
  renameProcedure,
  setHours,
  setNote,
  setText,
} from '../../../demo/editor/model/model.js';
import { signatureInWords } from '../../../demo/editor/signature.js';
import { setAt } from '../../../src/command/json-edit.js';
import { signatureHash } from '../../../src/command/sign-hash.js';
import type { Protocol } from '../../../src/guidance/protocol.js';
import { civilDateAt, deviceZone } from '../../../src/time/zone.js';
import { describeOnce } from '../../support/command.js';

/** The file with both languages signed. */
function signed(text: string, hashOf = signatureHash): string {
  const protocol = openDraft(text).data as Protocol;
  return Object.keys(protocol.texts).reduce((written, language) => {
    const hash = hashOf(protocol, language);
    const signature = {
      by: 'Dr Ames',
      role: 'dermatologist',
      on: '2026-11-02',
      next: '2027-11-02',
    };
    return setAt(written, ['texts', language, 'reviewed'], {
      ...signature,
      hash,
      verified: true,
      lines: 'abc',
    });
  }, text);
}

function verifiedIn(text: string, procedure = 0): Readonly<Record<string, boolean | undefined>> {
  const { texts } = openDraft(text).procedures[procedure]!;
  return Object.fromEntries(
    Object.entries(texts).map(([language, { reviewed }]) => [language, reviewed?.verified]),
  );
}

const both = signed(builtInText(['en', 'de']));
const comma = (text: string, words: string) =>
  setText(text, 0, 'de', 'tips', 'water', null, words).text;

describeOnce('A signature, after an edit', () => {
  it('of a word in its language no longer counts, and that in another one does', () => {
    const before = openDraft(both).procedures[0]!.texts['de']!.tips['water']!;
    const changed = comma(both, before.replace('.', ', bitte.'));
    expect(verifiedIn(changed)).to.deep.equal({ en: true, de: false });
    expect(openDraft(changed).mistakes).to.deep.equal([]);
    expect(comma(changed, before)).to.equal(both);
  });

  it('of an hour no longer counts in any language, nor of the name of the procedure', () => {
    const shorter = setHours(both, 0, 'items', 'makeup', 'until', 12).text;
    expect(verifiedIn(shorter)).to.deep.equal({ en: false, de: false });
    const renamed = renameProcedure(both, 0, 'needling').text;
    expect(verifiedIn(renamed)).to.deep.equal({ en: false, de: false });
  });

  it('of a note still counts, since patients never see it', () => {
    const noted = setNote(both, 0, 'items', 'makeup', 'Agreed.').text;
    expect(verifiedIn(noted)).to.deep.equal({ en: true, de: true });
  });

  it('of another procedure still counts', () => {
    const two = copyProcedure(both, 0, 'laser').text;
    expect(verifiedIn(two)).to.deep.equal({ en: true, de: true });
    expect(verifiedIn(two, 1)).to.deep.equal({ en: undefined, de: undefined });
    const edited = setHours(two, 1, 'items', 'makeup', 'until', 12).text;
    expect(verifiedIn(edited)).to.deep.equal({ en: true, de: true });
  });

  it('that never fitted is not shown from the first edit on', () => {
    const forged = signed(builtInText(['en']), () => 'f'.repeat(64));
    const noted = setNote(forged, 0, 'items', 'makeup', 'Agreed.').text;
    expect(verifiedIn(noted)).to.deep.equal({ en: false });
  });

  it('is described in a sentence, also of a day that is still to come', () => {
    const { year } = civilDateAt(Date.now(), deviceZone);
    const sentence = (on: string, next: string) => {
      const text = signed(builtInText(['en']))
        .replace('"2027-11-02"', `"${next}"`)
        .replace('"2026-11-02"', `"${on}"`);
      return signatureInWords(openDraft(text).procedures[0]!, 'en');
    };
    const [last, next] = [`${year - 1}-11-02`, `${year + 2}-11-02`];
    expect(sentence(last, next)).to.equal(
      `Signed by Dr Ames, dermatologist, on ${last}. The next check is due on ${next}.`,
    );
    expect(sentence(`${year + 1}-11-02`, next)).to.equal(
      `Dr Ames, dermatologist is named, but the day of the signature, ${year + 1}-11-02, is still to come. It has to be signed again.`,
    );
    expect(sentence('2020-01-01', '2021-01-01')).to.match(/was due on 2021-01-01/);
  });
});
