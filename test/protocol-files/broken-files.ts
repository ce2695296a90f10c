import { clinicFile, type ClinicFile } from './clinic-file.js';

/** A protocol file with mistakes, and the message for each. */
export interface BrokenFile {
  /** What the clinic did. */
  readonly what: string;
  readonly data: unknown;
  readonly mistakes: readonly string[];
}

const files: BrokenFile[] = [];
/** Each must be rejected. */
export const brokenFiles: readonly BrokenFile[] = files;

/** A file that is no protocol at all. */
function other(what: string, data: unknown, ...mistakes: string[]): void {
  files.push({ what, data, mistakes });
}

/** A copy of the built-in protocol with a change. */
function broken(what: string, change: (file: ClinicFile) => unknown, ...mistakes: string[]): void {
  const file = clinicFile();
  change(file);
  other(what, file.data, ...mistakes);
}

/** The same, if the change is a value in one place and the mistake is there. */
function wrong(place: string, value: unknown, mistake: string): void {
  const shown = JSON.stringify(value);
  const short = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
  broken(`${place} is ${short}`, (file) => file.set(place, value), `${place}: ${mistake}`);
}

/** The same, if something is left out. */
function missing(place: string): void {
  broken(`${place} is left out`, (file) => file.remove(place), `${place}: is missing`);
}

const REVIEW = { by: 'Dr Ames', on: '2026-11-01', next: '2027-11-01' };
function review(key: string, value: unknown, mistake: string): void {
  const change = (file: ClinicFile) => file.set('reviewed', { ...REVIEW, [key]: value });
  const what = `reviewed.${key} is ${JSON.stringify(value) ?? 'left out'}`;
  broken(what, change, `reviewed.${key}: ${mistake}`);
}

const icons =
  '"makeup", "exercise", "sun", "flask", "brush", "hand", "peel", "smoke", "glass", "wash", "drop", "tube", "bottle", "hat", "cold", "serum" or "calendar"';

// --- Something else at the top ---

other('it is null', null, 'the file: expected an object, got null');
other('it is a number', 42, 'the file: expected an object, got 42');
other('it is a text', 'makeup: 48', 'the file: expected an object, got "makeup: 48"');
other('it is true', true, 'the file: expected an object, got true');
other('it is a list', [clinicFile().data], 'the file: expected an object, got a list');
other(
  'it is an empty object',
  {},
  ...['id', 'version', 'reviewed', 'phases', 'items', 'questions', 'signs'].map(isMissing),
  ...['products', 'tips', 'about', 'closing', 'texts'].map(isMissing),
);
function isMissing(key: string): string {
  return `${key}: is missing`;
}

// --- A value of a wrong kind, for every field ---

wrong('$schema', 1, 'expected a web address, got 1');
wrong('note', ['For Ann'], 'expected a text, got a list');
wrong('id', 7, 'expected an id, got 7');
wrong('version', 2, 'expected a text, got 2');
wrong('version', null, 'expected a text, got null');
wrong('source', false, 'expected a text, got false');
wrong('reviewed', 'Dr Ames', 'expected an object, got "Dr Ames"');
wrong('reviewed', true, 'expected an object, got true');
review('by', 1, 'expected a text, got 1');
review('on', 20261101, 'expected a date, got 20261101');
review('next', null, 'expected a date, got null');

wrong('phases', 'four', 'expected a list, got "four"');
broken(
  'phases[3].id is null, so that nothing can name it',
  (file) => file.set('phases[3].id', null),
  'phases[3].id: expected an id, got null',
  ...[16, 17, 18, 19].map(
    (item) => `items[${item}].phases[0]: expected the id of a phase, got "long-term"`,
  ),
);
wrong('phases[1].fromDay', '1', 'expected a number of days, got "1"');
wrong('phases[1].fromDay', null, 'expected a number of days, got null');
wrong('phases[1].fromDay', 1.5, 'expected a whole number of days, got 1.5');
wrong('phases[0].first', 'makeup', 'expected a list, got "makeup"');
wrong('phases[0].first[0]', 0, 'expected an id, got 0');
wrong('phases[0].facts', 'F07', 'expected a list, got "F07"');
wrong('phases[0].facts[0]', 7, 'expected the id of a fact, got 7');
wrong('phases[0].note', 3, 'expected a text, got 3');

wrong('items', { makeup: 24 }, 'expected a list, got an object');
wrong('items[12].kind', 'maybe', 'expected "avoid" or "do", got "maybe"');
wrong('items[12].kind', true, 'expected "avoid" or "do", got true');
wrong('items[17].id', ['sunscreen-habit'], 'expected an id, got a list');
wrong('items[3].until', 'two days', 'expected a number of hours, got "two days"');
wrong('items[3].until', '48', 'expected a number of hours, got "48"');
wrong('items[3].until', true, 'expected a number of hours, got true');
wrong('items[3].until', [48], 'expected a number of hours, got a list');
wrong('items[3].until', { hours: 48 }, 'expected a number of hours, got an object');
wrong('items[3].until', 'NaN', 'expected a number of hours, got "NaN"');
wrong('items[3].then', 'no', 'expected "yes", "care" or "ask", got "no"');
wrong('items[3].then', true, 'expected "yes", "care" or "ask", got true');
wrong('items[3].then', null, 'expected "yes", "care" or "ask", got null');
wrong('items[0].icon', 'lipstick', `expected ${icons}, got "lipstick"`);
wrong('items[9].icon', null, `expected ${icons}, got null`);
wrong('items[11].from', 'tomorrow', 'expected a number of hours, got "tomorrow"');
wrong('items[11].from', null, 'expected a number of hours, got null');
wrong('items[12].phases', 'immediate', 'expected a list, got "immediate"');
wrong('items[12].phases[0]', 1, 'expected an id, got 1');
wrong('items[12].facts', 30, 'expected a list, got 30');
wrong('items[12].note', {}, 'expected a text, got an object');

wrong('questions', null, 'expected a list, got null');
wrong('questions[13]', 'fruit', 'expected an object, got "fruit"');
wrong('questions[13].id', 13, 'expected an id, got 13');
wrong('questions[9].item', 9, 'expected an id, got 9');
const ANSWERS = '"yes", "care", "ask" or "not-covered"';
wrong('questions[13].answer', 'no', `expected ${ANSWERS}, got "no"`);
wrong('questions[13].answer', true, `expected ${ANSWERS}, got true`);

wrong('signs', 'pus', 'expected a list, got "pus"');
const LEVELS = '"usual", "call" or "emergency"';
wrong('signs[1].level', 'normal', `expected ${LEVELS}, got "normal"`);
wrong('signs[1].level', 5, `expected ${LEVELS}, got 5`);
wrong('signs[1].until', 'a week', 'expected a number of hours, got "a week"');
wrong('signs[0].until', null, 'expected a number of hours, got null');
wrong('signs[1].phases', 'immediate', 'expected a list, got "immediate"');
wrong('signs[7].from', '72', 'expected a number of hours, got "72"');
wrong('signs[8].general', 'yes', 'expected true or false, got "yes"');

wrong('products', 'serum', 'expected a list, got "serum"');
wrong('products[0]', 'serum', 'expected an object, got "serum"');
wrong('tips', {}, 'expected a list, got an object');
wrong('tips[0].id', true, 'expected an id, got true');
wrong('about', 0, 'expected a list, got 0');
wrong('about[0].facts[0]', null, 'expected the id of a fact, got null');
wrong('closing', null, 'expected a list, got null');

wrong('texts', 'English', 'expected texts by language, got "English"');
wrong('texts', null, 'expected texts by language, got null');
wrong('texts', [], 'expected texts by language, got a list');
wrong(
  'texts',
  Object.values(clinicFile().data['texts'] as object),
  'expected texts by language, got a list',
);
wrong('texts.de', 'Deutsch', 'expected an object, got "Deutsch"');
wrong('texts.en.name', 7, 'expected a text, got 7');
wrong('texts.en.phases.immediate.title', null, 'expected a text, got null');
wrong('texts.en.phases.immediate.main', 'Rest.', 'expected a list, got "Rest."');
wrong('texts.en.phases.immediate.main[0]', 1, 'expected a text, got 1');
wrong('texts.en.items.makeup', 'No.', 'expected an object, got "No."');
wrong('texts.en.items.makeup.text', ['No.'], 'expected a text, got a list');
wrong('texts.en.items.makeup.more', 24, 'expected a text, got 24');
wrong('texts.en.items.makeup.short', ' ', 'expected a text that is not empty, got " "');
wrong('texts.en.items.direct-sun.detail', null, 'expected a text, got null');
wrong('texts.en.questions.fruit.short', ['fruit'], 'expected a text, got a list');
wrong('texts.en.items.makeup.after', null, 'expected a text, got null');
wrong('texts.en.questions.makeup', true, 'expected an object, got true');
wrong('texts.en.questions.makeup.ask', 0, 'expected a text, got 0');
wrong('texts.en.questions.wash.answer', false, 'expected a text, got false');
wrong('texts.en.signs.pus', null, 'expected a text, got null');
wrong('texts.en.products.serum', {}, 'expected a text, got an object');
wrong('texts.en.tips.water', 2, 'expected a text, got 2');
wrong('texts.en.about.needles', 2, 'expected a text, got 2');
wrong('texts.en.closing.clinic-first', 2, 'expected a text, got 2');

// --- A value of the right kind that makes no sense ---

wrong('items[0].until', -1, 'expected a number of hours, 0 or more, got -1');
wrong('items[0].until', 1e9, 'expected a number of hours, at most 8784, got 1000000000');
wrong('items[0].until', 8785, 'expected a number of hours, at most 8784, got 8785');
wrong('items[11].from', -24, 'expected a number of hours, 0 or more, got -24');
wrong('signs[0].until', 1e9, 'expected a number of hours, at most 8784, got 1000000000');
wrong('signs[7].from', -3, 'expected a number of hours, 0 or more, got -3');
const AN_ID = 'expected an id of lowercase letters, digits and hyphens';
wrong('id', '', `${AN_ID}, got ""`);
wrong('id', 'Chemical Peel', `${AN_ID}, got "Chemical Peel"`);
wrong('id', 'pe\u0430l', `${AN_ID}, got "pe\u0430l"`); // the Cyrillic letter
const LONG = 'a'.repeat(61);
broken(
  'tips[0].id is very long',
  (file) => file.set('tips[0].id', LONG).set(`texts.en.tips.${LONG}`, 'Drink water.'),
  `tips[0].id: expected an id of at most 60 characters, got "${'a'.repeat(59)}…`,
  `texts.en.tips.${LONG}: expected an id of at most 60 characters, got "${'a'.repeat(59)}…`,
);
wrong('version', '', 'expected a text that is not empty, got ""');
wrong('source', ' \n ', String.raw`expected a text that is not empty, got " \n "`);
wrong('texts.en.signs.pus', '', 'expected a text that is not empty, got ""');
wrong('texts.en.items.makeup.text', '   ', 'expected a text that is not empty, got "   "');
wrong('texts.en.phases.immediate.main[2]', '', 'expected a text that is not empty, got ""');
wrong(
  'texts.en.items.makeup.more',
  'x'.repeat(601),
  `expected a text of at most 600 characters, got "${'x'.repeat(59)}…`,
);
wrong(
  'texts.en.phases.immediate.main',
  ['One.', 'Two.', 'Three.', 'Four.'],
  'expected at most 3 texts, got a list',
);
wrong('phases[0].facts', Array(101).fill('F07'), 'expected at most 100 entries, got a list');
broken(
  'there are 101 tips',
  (file) => {
    for (let number = 3; number <= 101; number++) {
      file.add('tips', { id: `tip-${number}` });
      file.set(`texts.en.tips.tip-${number}`, `Tip number ${number}.`);
    }
  },
  'tips: expected at most 100 entries, got a list',
);
review('on', '1 November 2026', 'expected a date such as 2026-11-20, got "1 November 2026"');
review('on', '2026-13-01', 'expected a date such as 2026-11-20, got "2026-13-01"');
review('next', '2027-02-30', 'expected a date such as 2026-11-20, got "2027-02-30"');
for (const strange of [
  '2027-02-301',
  'on 2027-02-30',
  '2027-02-00',
  '2027-02-41',
  '2027-02-3x',
  '2027-02-1x',
])
  review('next', strange, `expected a date such as 2026-11-20, got "${strange}"`);
for (const language of ['en', 'es'])
  broken(
    `the words in "${language}" are signed until February 31`,
    (file) =>
      file
        .set(`texts.${language}`, { ...(file.get('texts.en') as object) })
        .set(`texts.${language}.reviewed`, { ...REVIEW, next: '2027-02-31' }),
    `texts.${language}.reviewed.next: expected a date such as 2026-11-20, got "2027-02-31"`,
  );
broken(
  'a text stands under a name that is no id',
  (file) => file.set('texts.en.tips.Drink Water', 'Drink water.'),
  `texts.en.tips.Drink Water: ${AN_ID}, got "Drink Water"`,
);

// --- Something left out ---

for (const key of ['id', 'version', 'reviewed', 'questions', 'products', 'tips']) missing(key);
for (const key of ['about', 'closing', 'texts']) missing(key);
review('by', undefined, 'is missing');
review('next', undefined, 'is missing');
missing('phases[3].fromDay');
missing('items[0].until');
missing('items[0].then');
missing('items[12].kind');
missing('items[12].id');
missing('signs[1].level');
missing('questions[13].answer');
missing('texts.en.name');
missing('texts.en.phases.first-week.title');
missing('texts.en.phases.first-week.main');
missing('texts.en.items.picking.text');
missing('texts.en.questions.pick.ask');
missing('texts.en.phases.first-week');
missing('texts.en.items.picking');
missing('texts.en.questions.pick');
missing('texts.en.signs.breathing');
missing('texts.en.products.serum');
missing('texts.en.tips.water');
missing('texts.en.about.infection');
missing('texts.en.closing.clinic-first');
broken(
  'there is no language',
  (file) => file.set('texts', {}),
  'texts: expected texts in at least one language, got none',
);
broken(
  'its first language is begun and not finished',
  (file) => {
    const whole = clinicFile().get('texts.en');
    file.remove('texts.en.signs.pus').rename('texts.en', 'en-GB').set('texts.en', whole);
  },
  'texts.en-GB.signs.pus: is missing',
);
broken(
  'a text has a name that is nearly right',
  (file) => file.rename('texts.en.items.sweating', 'swetting'),
  'texts.en.items.sweating: is missing, found "swetting"',
);

// --- Names that occur twice ---

const TWICE: [string, string][] = [
  ['items', 'makeup'],
  ['questions', 'wash'],
  ['signs', 'pus'],
  ['products', 'serum'],
  ['tips', 'water'],
  ['about', 'healing'],
  ['closing', 'clinic-first'],
];
for (const [list, id] of TWICE) {
  const count = (clinicFile().get(list) as readonly unknown[]).length;
  const again = (file: ClinicFile) => {
    const found = (file.get(list) as readonly { id: string }[]).find((entry) => entry.id === id);
    return file.add(list, { ...found });
  };
  const mistake = `${list}[${count}].id: "${id}" is the id of another entry`;
  broken(`${list} has ${id} twice`, again, mistake);
}
broken(
  'phases has long-term twice',
  (file) => file.add('phases', { id: 'long-term', fromDay: 30 }),
  'phases[4].id: "long-term" is the id of another entry',
);

// --- Phases that do not follow each other ---

broken(
  'the first phase begins on day 1',
  (file) => {
    for (const [index, day] of [1, 2, 4, 9].entries()) file.set(`phases[${index}].fromDay`, day);
  },
  'phases[0].fromDay: expected day 0 or below for the first phase, got 1',
);
wrong('phases[2].fromDay', 1, 'expected a day after 1, got 1');
wrong('phases[3].fromDay', 2, 'expected a day after 3, got 2');
wrong('phases[1].fromDay', -1, 'expected a day after 0, got -1');
broken(
  'there are no phases',
  (file) => {
    file.set('phases', []);
    for (const list of ['items', 'signs'])
      for (const entry of file.get(list) as Record<string, unknown>[]) delete entry['phases'];
  },
  'phases: expected at least one phase, got a list',
);

// --- Unknown keys ---

/** An unknown key, and the known one that may be meant. */
function unknown(place: string, meant = ''): void {
  const mistake = `${place}: unknown key${meant && `, did you mean "${meant}"?`}`;
  broken(`${place} is no key`, (file) => file.set(place, 'x'), mistake);
}
unknown('phone');
unknown('colour');
unknown('sources', 'source');
unknown('Note', 'note');
unknown('schema', '$schema');
unknown('reveiwed', 'reviewed');
unknown('phases[0].form');
unknown('phases[0].fromday', 'fromDay');
unknown('items[0].untill', 'until');
unknown('items[0].Then', 'then');
unknown('items[0].phases');
unknown('items[9].until');
unknown('questions[0].anwser', 'answer');
unknown('signs[1].from');
unknown('signs[4].until');
unknown('signs[4].phases');
unknown('tips[0].text');
unknown('texts.en.sings', 'signs');
unknown('texts.en.phases.immediate.mian', 'main');
unknown('texts.en.items.makeup.moer', 'more');
unknown('texts.en.items.makeup.shrot', 'short');
unknown('texts.en.items.makeup.until');
unknown('texts.en.questions.wash.anser', 'answer');
unknown('toString');
unknown('html');
broken(
  'a key is written wrong, so that it is missing too',
  (file) => file.rename('items[3].until', 'utnil'),
  'items[3].until: is missing',
  'items[3].utnil: unknown key, did you mean "until"?',
);

// --- References to nothing ---

wrong(
  'phases[0].first[0]',
  'make-up',
  'expected the id of an item, got "make-up", did you mean "makeup"?',
);
wrong('phases[0].first[1]', 'yoga', 'expected the id of an item, got "yoga"');
wrong('items[15].phases[0]', 'day-one', 'expected the id of a phase, got "day-one"');
wrong(
  'items[15].phases[0]',
  'immediately',
  'expected the id of a phase, got "immediately", did you mean "immediate"?',
);
wrong(
  'signs[1].phases[2]',
  'first-weeks',
  'expected the id of a phase, got "first-weeks", did you mean "first-week"?',
);
wrong(
  'questions[9].item',
  'unwashed-hand',
  'expected the id of an item, got "unwashed-hand", did you mean "unwashed-hands"?',
);
wrong('questions[0].item', 'lipstick', 'expected the id of an item, got "lipstick"');

// --- When to call ---

const NO_CALL_SIGN = 'signs: expected at least one sign of level "call", got none';
const signsWithout = (file: ClinicFile, ...levels: string[]) =>
  (file.get('signs') as { level: string }[]).filter(({ level }) => !levels.includes(level));
broken(
  'no sign says to call',
  (file) => file.set('signs', signsWithout(file, 'call')),
  NO_CALL_SIGN,
);
broken('all signs are removed', (file) => file.set('signs', []), NO_CALL_SIGN);
broken(
  'every sign to call is called usual',
  (file) =>
    file.set(
      'signs',
      signsWithout(file, 'emergency').map((sign) => ({
        id: (sign as unknown as { id: string }).id,
        level: 'usual',
      })),
    ),
  NO_CALL_SIGN,
);
broken(
  'the only sign to call for counts from the third day on',
  (file) =>
    file.set('signs', [...signsWithout(file, 'call'), { id: 'pus', level: 'call', from: 72 }]),
  NO_CALL_SIGN,
);

// --- A name from Object.prototype; more of them in hostile-files.test.ts ---

broken(
  'a tip is called __proto__',
  (file) => file.set('tips[0].id', '__proto__').set('texts.en.tips.__proto__', 'Drink water.'),
  `tips[0].id: ${AN_ID}, got "__proto__"`,
);

// --- More than one thing ---

broken(
  'it has a mistake of each kind',
  (file) =>
    file
      .set('items[3].until', 'two days')
      .set('phases[3].fromDay', 2)
      .set('colour', 'green')
      .remove('texts.en.signs.pus')
      .set('texts.en.items.makeup.text', ''),
  'items[3].until: expected a number of hours, got "two days"',
  'texts.en.items.makeup.text: expected a text that is not empty, got ""',
  'colour: unknown key',
  'phases[3].fromDay: expected a day after 3, got 2',
  'texts.en.signs.pus: is missing',
);

// --- Several protocols ---

const named = (id: string) => clinicFile().set('id', id).data;
other('its protocols are null', { protocols: null }, 'protocols: expected a list, got null');
other(
  'its protocols are by name',
  { protocols: { peel: named('peel') } },
  'protocols: expected a list, got an object',
);
other(
  'it has no protocol',
  { protocols: [] },
  'protocols: expected at least one protocol, got a list',
);
other(
  'one of its protocols is a number',
  { protocols: [named('peel'), 5] },
  'protocols[1]: expected an object, got 5',
);
other(
  'two of its protocols have one name',
  { protocols: [named('peel'), named('laser'), named('peel')] },
  'protocols[2].id: "peel" is the name of another protocol',
);
other(
  'it has a key beside its protocols',
  { protocols: [named('peel')], version: '1' },
  'version: unknown key',
);
other(
  'the second of its protocols has mistakes',
  {
    protocols: [
      named('peel'),
      clinicFile().set('id', 'laser').set('items[0].until', -5).remove('texts.en.tips.food').data,
    ],
  },
  'protocols[1].items[0].until: expected a number of hours, 0 or more, got -5',
  'protocols[1].texts.en.tips.food: is missing',
);
