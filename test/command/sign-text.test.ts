import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { builtInFile } from '../../src/command/built-in-file.js';
import { signatureHash, signedJson } from '../../src/command/sign-hash.js';
import { signText, verifyText, type NewSignature } from '../../src/command/sign-text.js';
import type { Protocol, Signature } from '../../src/index.js';
import { germanPeel } from '../protocol-files/german-peel.js';
import { describeOnce } from '../support/command.js';

const SIGNER: NewSignature = {
  by: 'Dr. Ana Pérez',
  role: 'dermatologist',
  on: '2026-11-29',
  next: '2027-11-20',
};
const TODAY = '2026-11-29';
const file = builtInFile('https://example.org/schema.json', ['en', 'es', 'ar']);

function signed(text: string, language = 'es', procedure: string | null = null): string {
  const result = signText(text, { language, procedure }, SIGNER, TODAY);
  if ('failure' in result) throw new Error(result.failure);
  return result.text;
}

function verified(text: string): string {
  const result = verifyText(text);
  if ('failure' in result) throw new Error(result.failure);
  return result.text;
}

function protocolIn(text: string): Protocol {
  return JSON.parse(text.replace('\ufeff', '')) as Protocol;
}

function signatureIn(text: string, language = 'es'): Signature | null | undefined {
  return protocolIn(text).texts[language]?.reviewed;
}

/** Why a file cannot be signed. */
function refusal(
  text: string,
  changes: Partial<NewSignature & { language: string; procedure: string }> = {},
): string {
  const { language = 'es', procedure = null, ...signer } = changes;
  const result = signText(text, { language, procedure }, { ...SIGNER, ...signer }, TODAY);
  return 'failure' in result ? result.failure : '';
}

/** JSON with keys in order, written independently of the code under test. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

describeOnce('A signature changes nothing else in the file', () => {
  const indented = (indent: string | number) =>
    `${JSON.stringify(JSON.parse(file), null, indent)}\n`;
  const forms: Readonly<Record<string, string>> = {
    'as the command writes it': file,
    'indented by four spaces': indented(4),
    'with tabs and Windows line ends': indented('\t').replace(/\n/g, '\r\n'),
    'on one line': JSON.stringify(JSON.parse(file)),
    'with spaces on one line': JSON.stringify(JSON.parse(file)).replace(/[{,]/g, '$& '),
    'with a byte order mark and no line break at the end': `\ufeff${file.trimEnd()}`,
    'with odd spaces and keys in another order': file.replace('"es": {', '"es" :\t{  \n\n'),
  };
  for (const [title, text] of Object.entries(forms))
    it(`in a file ${title}`, () => {
      const after = signed(text);
      // What was added is one piece: the text before and after it is as it was.
      let start = 0;
      while (after[start] === text[start]) start++;
      const end = text.length - start;
      expect(after.slice(after.length - end)).to.equal(text.slice(start));
      expect(signatureIn(after)).to.include({ ...SIGNER, verified: true });
      const { reviewed: _, ...rest } = protocolIn(after).texts['es']!;
      expect(rest).to.deep.equal(protocolIn(text).texts['es']);
    });

  it('if the language was signed before', () => {
    const again = signText(
      signed(file),
      { language: 'es', procedure: null },
      { ...SIGNER, by: 'Dr Novak' },
      TODAY,
    );
    const after = 'text' in again ? again.text : '';
    expect(after).to.equal(signed(file).replace(SIGNER.by, 'Dr Novak'));
  });

  it('if the file says that it is not signed', () => {
    const text = file.replace('"es": {', '"es": {\n      "reviewed": null,');
    const after = signed(text);
    expect(after.replace(/"reviewed": \{[^}]*\}/, '"reviewed": null')).to.equal(text);
  });

  it('its name and role are on one line', () => {
    const result = signText(
      file,
      { language: 'es', procedure: null },
      { ...SIGNER, by: ' Ana\nPérez ', role: 'a\t doctor' },
      TODAY,
    );
    expect(result).to.have.nested.include({
      'signature.by': 'Ana Pérez',
      'signature.role': 'a doctor',
    });
  });

  it('in the second procedure of a file', () => {
    const both = {
      protocols: [JSON.parse(file) as Protocol, germanPeel().data],
    };
    const text = JSON.stringify(both, null, 2);
    const { protocols } = JSON.parse(signed(text, 'de', 'peel')) as { protocols: Protocol[] };
    const [first, second] = protocols;
    expect(first).to.deep.equal(both.protocols[0]);
    expect(second!.texts['de']!.reviewed!.hash).to.equal(signatureHash(second!, 'de'));
  });
});

describeOnce('A signature covers exactly the words of its language and the windows', () => {
  it('its hash is SHA-256 of their JSON, as the browser computes it', async () => {
    const text = signed(file, 'ar');
    const { $schema: _, reviewed: __, texts, ...rest } = protocolIn(text);
    const entries = Object.entries(rest).map(([list, value]) => [
      list,
      Array.isArray(value)
        ? value.map((entry: { facts?: unknown; note?: unknown }) => {
            const { facts: _, note: __, ...seen } = entry;
            return seen;
          })
        : value,
    ]);
    const { reviewed: ___, ...words } = texts['ar']!;
    const json = inOrder({ ...Object.fromEntries(entries), texts: { ar: words } });
    expect(signedJson(protocolIn(text), 'ar')).to.equal(json);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
    expect(signatureIn(text, 'ar')!.hash).to.equal(hex.join(''));
  });

  /** The paths of all texts and numbers in a value. */
  const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
      : [path];
  const changedAt = (path: readonly string[]): Protocol => {
    const copy = protocolIn(file);
    const last = path.at(-1)!;
    const container = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (found, key) => found[key] as Record<string, unknown>,
        copy as unknown as Record<string, unknown>,
      );
    const value = container[last];
    container[last] = typeof value === 'number' ? value + 1 : `${String(value)},`;
    return copy;
  };
  const before = signatureHash(protocolIn(file), 'es');
  const isSeen = ([list, , key]: readonly string[], path: readonly string[]) => {
    if (list === 'texts') return path[1] === 'es';
    return list !== '$schema' && list !== 'reviewed' && key !== 'facts' && key !== 'note';
  };

  it('any other comma or hour gives another hash, and nothing that patients do not see', () => {
    const all = leaves(protocolIn(file));
    expect(all.length).to.be.greaterThan(700);
    const wrong = all.filter(
      (path) => (signatureHash(changedAt(path), 'es') !== before) !== isSeen(path, path),
    );
    expect(wrong.map((path) => path.join('.'))).to.deep.equal([]);
  });

  it('the order of its lines counts, and the order of keys does not', () => {
    const protocol = protocolIn(file);
    const swapped = { ...protocol, signs: [...protocol.signs].reverse() };
    expect(signatureHash(swapped, 'es')).not.to.equal(before);
    const keys = Object.fromEntries(Object.entries(protocol).reverse()) as unknown as Protocol;
    expect(signatureHash(keys, 'es')).to.equal(before);
  });

  it('the same words as another language have another hash', () => {
    const { texts, ...rest } = protocolIn(file);
    const renamed = { ...rest, texts: { 'es-MX': texts['es']! } };
    expect(signatureHash(renamed, 'es-MX')).not.to.equal(before);
  });

  it('entries that are called as what patients do not see count as well', () => {
    const peel = germanPeel()
      .set('products', [{ id: 'note' }, { id: 'facts' }, { id: 'reviewed' }])
      .set('texts.de.products', { note: 'A.', facts: 'B.', reviewed: 'C.' });
    const hash = () => signatureHash(JSON.parse(JSON.stringify(peel.data)) as Protocol, 'de');
    for (const id of ['note', 'facts', 'reviewed']) {
      const old = hash();
      peel.set(`texts.de.products.${id}`, 'D.');
      expect(hash(), id).not.to.equal(old);
    }
  });
});

describeOnce('Verifying a file', () => {
  it('leaves a file as it is if all signatures fit', () => {
    const text = signed(signed(file), 'ar');
    expect(verified(text)).to.equal(text);
  });

  it('removes "verified" from what no longer fits, and writes it again once it fits', () => {
    const text = signed(signed(file), 'ar');
    const changed = text.replace('Beba mucha agua.', 'Beba mucha agua!');
    expect(changed).not.to.equal(text);
    const once = verified(changed);
    expect(once.length).to.be.lessThan(changed.length);
    expect([signatureIn(once)!.verified, signatureIn(once, 'ar')!.verified]).to.deep.equal([
      undefined,
      true,
    ]);
    expect(verified(once.replace('agua!', 'agua.'))).to.equal(text);
  });

  it('believes no "verified" without a hash', () => {
    const text = file.replace(
      '"es": {',
      '"es": {\n      "reviewed": { "by": "A", "on": "2026-01-01", "next": "2027-01-01", "verified": true },',
    );
    expect(signatureIn(verified(text))).to.deep.equal({
      by: 'A',
      on: '2026-01-01',
      next: '2027-01-01',
    });
  });

  describe('if a language lacks a line', () => {
    const line = '"water": "Beba mucha agua."';
    /** Signed, then a line was taken away, so that the guide leaves the language out. */
    const incomplete = (text: string) => {
      const after = text.replace(new RegExp(`,\\s*${line}|${line},`), '');
      expect(after).not.to.equal(text);
      return after;
    };

    it('removes its "verified", so that the line can be written anew without a signature', () => {
      const text = signed(signed(file), 'ar');
      const after = verified(incomplete(text));
      const { verified: _, ...rest } = signatureIn(text)!;
      expect(signatureIn(after)).to.deep.equal(rest);
      expect(signatureIn(after, 'ar')).to.deep.equal(signatureIn(text, 'ar'));
    });

    it('does so in each procedure of a file, and with a hash of the incomplete words', () => {
      const protocol = protocolIn(incomplete(signed(file)));
      const { reviewed, ...words } = protocol.texts['es']!;
      const hash = signatureHash(protocol, 'es');
      const forged = {
        ...protocol,
        texts: { ...protocol.texts, es: { ...words, reviewed: { ...reviewed, hash } } },
      };
      const after = verified(JSON.stringify({ protocols: [germanPeel().data, forged] }));
      const { protocols } = JSON.parse(after) as { protocols: Protocol[] };
      expect(protocols[0]).to.deep.equal(JSON.parse(JSON.stringify(germanPeel().data)));
      expect(protocols[1]!.texts['es']!.reviewed).not.to.have.property('verified');
    });
  });

  it('is right after any edits of hours and words', () => {
    const texts = protocolIn(file).texts['es']!;
    const lines = Object.values(texts.tips);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), fc.boolean()), { maxLength: 4 }), (edits) => {
        let text = signed(file);
        for (const [hours, isWord] of edits)
          text = isWord
            ? text.replace(lines[0]!, `${lines[0]} ${hours}`)
            : text.replace(/("id": "makeup",[^}]*"until": )[\d.]+/, `$1${hours}`);
        const after = verified(text);
        const isSame = signedJson(protocolIn(after), 'es') === signedJson(protocolIn(file), 'es');
        expect(signatureIn(after)!.verified ?? false).to.equal(isSame);
      }),
      { numRuns: 100 },
    );
  });
});

describeOnce('A file that cannot be signed says why', () => {
  it('if it has mistakes, is not JSON or repeats a key', () => {
    expect(refusal(file.replace('"until": 24', '"until": "24"'))).to.contain('mistakes');
    expect(refusal('{"id": }')).to.contain('not JSON');
    expect(refusal(file.replace('"version"', '"version": "0", "version"'))).to.contain('twice');
  });

  it('if the language is not there, or lacks a text', () => {
    expect(refusal(file, { language: 'de' })).to.equal(
      'there is no complete guidance in "de". Sign one of: en, es, ar',
    );
    expect(refusal(file, { language: 'constructor' })).to.contain('no complete guidance');
    const { texts, ...rest } = protocolIn(file);
    const { makeup: _, ...items } = texts['es']!.items;
    const incomplete = { ...rest, texts: { ...texts, es: { ...texts['es'], items } } };
    expect(refusal(JSON.stringify(incomplete))).to.contain('Sign one of: en, ar');
  });

  it('if there is no such procedure', () => {
    expect(refusal(file, { procedure: 'peel' })).to.equal('there is no procedure "peel" in it');
  });

  it('if the signature would make it too large for the guide', () => {
    const data = protocolIn(file);
    const size = new TextEncoder().encode(JSON.stringify(data)).length;
    const padded = JSON.stringify(data) + ' '.repeat(256 * 1024 - size);
    expect(refusal(padded)).to.equal('with the signature it would be larger than 256 kB');
    expect(refusal(padded.slice(0, -5000))).to.equal('');
  });

  const invalid: Readonly<Record<string, readonly [Partial<NewSignature>, string]>> = {
    'without a name': [{ by: ' ' }, 'needs a name'],
    'without a role': [{ role: '' }, 'needs a role'],
    'with a name that no file may have': [{ by: 'A'.repeat(601) }, '600 characters'],
    'with a role that no file may have': [{ role: 'r'.repeat(601) }, '600 characters'],
    'on a day that does not exist': [{ on: '2026-02-30' }, '"2026-02-30" is not a date'],
    'with the next check on no day': [{ next: 'in a year' }, '"in a year" is not a date'],
    'of tomorrow': [{ on: '2026-11-30' }, 'still to come'],
    'with the next check on the same day': [{ next: '2026-11-29' }, 'is not after the signature'],
    'with the next check in the past': [{ on: '2024-01-01', next: '2025-01-01' }, 'has passed'],
  };
  for (const [title, [changes, why]] of Object.entries(invalid))
    it(`a signature ${title} is refused`, () => expect(refusal(file, changes)).to.contain(why));
});
