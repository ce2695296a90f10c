import { expect } from '@open-wc/testing';
import { checkProtocols, procedureIn } from '../../src/guidance/check-protocols.js';
import { iconNames } from '../../src/guidance/icons.js';
import { brokenFiles } from '../protocol-files/broken-files.js';
import { clinicFile, type ClinicFile } from '../protocol-files/clinic-file.js';

describe('checkProtocols reports every mistake of a file once, and uses nothing of it, if', () => {
  for (const { what, data, mistakes } of brokenFiles)
    it(what, () => {
      const { protocols, mistakes: found } = checkProtocols(data);
      expect(found.map(({ message }) => message)).to.have.members(mistakes);
      expect(protocols).to.deep.equal([]);
    });
});

describe('checkProtocols', () => {
  it('accepts a copy of the built-in guidance unchanged', () => {
    const { data } = clinicFile();
    const { protocols, mistakes } = checkProtocols(data);
    expect(mistakes).to.deep.equal([]);
    expect(protocols).to.deep.equal([data]);
  });

  it('accepts a file from before rows had short names, and uses it unchanged', () => {
    const file = clinicFile();
    for (const list of ['items', 'questions'])
      for (const id of Object.keys(file.get(`texts.en.${list}`) as object))
        file.remove(`texts.en.${list}.${id}.short`).remove(`texts.en.${list}.${id}.detail`);
    expect(JSON.stringify(file.data)).not.to.match(/"(short|detail|icon)"/);
    expect(checkProtocols(file.data)).to.deep.equal({ protocols: [file.data], mistakes: [] });
  });

  it('accepts every picture for what is off limits and for what is to be done', () => {
    for (const icon of iconNames)
      expect(
        messagesAfter((file) => file.set('items[0].icon', icon).set('items[9].icon', icon)),
      ).to.deep.equal([]);
  });

  it('accepts several protocols, in the order of the file', () => {
    const protocols = ['peel', 'laser'].map((id) => clinicFile().set('id', id).data);
    expect(checkProtocols({ protocols })).to.deep.equal({ protocols, mistakes: [] });
  });

  /** The mistakes of a change of the built-in guidance. */
  const messagesAfter = (change: (file: ClinicFile) => unknown) => {
    const file = clinicFile();
    change(file);
    return checkProtocols(file.data).mistakes.map(({ message }) => message);
  };

  it('marks for each mistake whether the key or the value is wrong', () => {
    const file = clinicFile().set('items[0].untli', 48).set('items[1].until', '48');
    const found = checkProtocols(file.data).mistakes.map(({ path, at }) => [path.join('.'), at]);
    expect(found).to.deep.equal([
      ['items.0.untli', 'key'],
      ['items.1.until', 'value'],
    ]);
  });

  it('shows 60 letters of the value, and dots for more', () => {
    const got = (length: number) =>
      messagesAfter((file) => file.set('items[0].until', 'x'.repeat(length)))[0]?.split('got ')[1];
    expect(got(58)).to.equal(`"${'x'.repeat(58)}"`);
    expect(got(59)).to.equal(`"${'x'.repeat(59)}…`);
  });

  it('cuts keys after 100 letters, and messages after 300', () => {
    const key = 'k'.repeat(5000);
    expect(messagesAfter((file) => file.set(key, 1))).to.deep.equal([
      `${'k'.repeat(100)}…: unknown key`,
    ]);
    const twice = messagesAfter((file) => file.set('tips[0].id', key).set('tips[1].id', key));
    const message = twice.find((each) => each.startsWith('tips[1].id: "k'));
    expect(message).to.have.lengthOf('tips[1].id: '.length + 301);
  });

  it('suggests what was meant for the first 100 unknown keys', () => {
    const messages = messagesAfter((file) => {
      for (let count = 0; count < 101; count++)
        file.set(`tips[0].note${String.fromCharCode(0x4e00 + count)}`, 1);
    });
    const suggested = messages.filter((message) => message.endsWith('did you mean "note"?'));
    expect([messages.length, suggested.length]).to.deep.equal([101, 100]);
  });

  it('accepts 256 kB and no more, and looks at nothing in a larger file', () => {
    const { data } = clinicFile();
    const room = 256 * 1024 - JSON.stringify({ ...data, unknown: '' }).length;
    const messagesFor = (length: number) =>
      checkProtocols({ ...data, unknown: 'x'.repeat(length) }).mistakes.map(
        ({ message }) => message,
      );
    expect(messagesFor(room)).to.deep.equal(['unknown: unknown key']);
    expect(messagesFor(room + 1)).to.deep.equal(['the file: expected at most 256 kB, got more']);
  });

  it('checks what cannot be written as JSON like anything else', () => {
    const data: Record<string, unknown> = { ...clinicFile().data, version: 10n };
    data['itself'] = data;
    const messages = checkProtocols(data).mistakes.map(({ message }) => message);
    expect(messages).to.have.members(['version: expected a text, got 10', 'itself: unknown key']);
  });

  it('names values that JSON cannot express', () => {
    expect(checkProtocols(undefined).mistakes[0]?.message).to.equal(
      'the file: expected an object, got undefined',
    );
  });

  it('does not call two protocols without a name duplicates', () => {
    const data = { protocols: [1, 2].map(() => clinicFile().set('id', 7).data) };
    const messages = checkProtocols(data).mistakes.map(({ message }) => message);
    expect(messages.filter((message) => message.includes('another protocol'))).to.deep.equal([]);
  });

  it('leaves out a language that lacks a text, and keeps one that is whole', () => {
    const file = clinicFile();
    const english = file.get('texts.en');
    file.set('texts', { en: english, de: english, fr: structuredClone(english) });
    file.remove('texts.fr.items.makeup');
    const [protocol] = checkProtocols(file.data).protocols;
    expect(Object.keys(protocol?.texts ?? {})).to.deep.equal(['en', 'de']);
  });

  it('rejects a language whose name is no tag', () => {
    expect(messagesAfter((file) => file.rename('texts.en', 'in English'))).to.include(
      'texts.in English: expected a language such as "en" or "pt-BR", got "in English"',
    );
  });

  it('asks for the answer to a question about what is advised, and not if its item is unknown', () => {
    const about = (item: string) => (file: ClinicFile) =>
      file.set('questions[0].item', item).remove('questions[0].answer');
    const answerless = (file: ClinicFile) => file.set('questions[0].answer', 'yes');
    expect(messagesAfter((file) => about('wash')(answerless(file)))).to.deep.equal([
      'questions[0].answer: is missing',
    ]);
    expect(messagesAfter((file) => about('wsh')(answerless(file)))).to.deep.equal([
      'questions[0].item: expected the id of an item, got "wsh", did you mean "wash"?',
    ]);
  });

  it('rejects impossible review dates', () => {
    const review = { by: 'Dr Ames', role: 'Dermatologist', on: '2026-02-30', next: '2027-06-31' };
    const messages = messagesAfter((file) => file.set('reviewed', review));
    expect(messages).to.include.members([
      'reviewed.on: expected a date such as 2026-11-20, got "2026-02-30"',
      'reviewed.next: expected a date such as 2026-11-20, got "2027-06-31"',
    ]);
  });

  it('rejects impossible review dates of each language, also of an incomplete one', () => {
    const review = { by: 'Dr Ames', role: 'Dermatologist', on: '2026-11-01', next: '2027-02-31' };
    const messages = messagesAfter((file) =>
      file
        .set('texts.en.reviewed', { ...review, next: '2028-02-29' })
        .set('texts.es', { ...(file.get('texts.en') as object), tips: {}, reviewed: review }),
    );
    expect(messages).to.deep.equal([
      'texts.es.reviewed.next: expected a date such as 2026-11-20, got "2027-02-31"',
    ]);
  });
});

describe('The procedure of a file with mistakes', () => {
  for (const [what, data, procedure] of [
    ['is its id', { id: 'peel', items: 3 }, 'peel'],
    [
      'is the id of its first protocol',
      { id: 'x', protocols: [{ id: 'peel' }, { id: 'y' }] },
      'peel',
    ],
    ['is its id if its protocols are no list', { id: 'peel', protocols: {} }, 'peel'],
    ['is not known if it has no protocol', { id: 'peel', protocols: [] }, ''],
    ['is not known if its first protocol is a number', { protocols: [7, { id: 'peel' }] }, ''],
    ['is not known if its id is no text', { id: 7 }, ''],
    ['is not known if it has no id', {}, ''],
    ['is not known if it is a text', 'peel', ''],
    ['is not known if it is nothing', null, ''],
  ] as const)
    it(what, () => {
      expect(procedureIn(data)).to.equal(procedure);
    });
});
