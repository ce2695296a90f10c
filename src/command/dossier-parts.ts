import { microneedling } from '../guidance/microneedling/microneedling.js';
import { LISTS } from '../guidance/protocol-rules.js';
import type { Protocol, ProtocolTexts } from '../guidance/protocol.js';
import { recordOf, type UnknownRecord } from '../guidance/record.js';
import { withProvenance } from '../provenance/with-provenance.js';
import { builtInLanguage } from './built-in-file.js';
import { differenceRow } from './difference-row.js';
import { differencesOf, type List } from './differences.js';
import { windowInWords } from './dossier-windows.js';
import { rowOf, type DossierPart, type DossierRow } from './dossier-row.js';
import { interfaceParts } from './interface-parts.js';
import { isEnglish } from './warnings.js';

const NAMES: Readonly<Record<List, string>> = {
  phases: 'Phase',
  items: 'Item',
  questions: 'Question',
  signs: 'Sign',
  products: 'Product',
  tips: 'Food and drink',
  about: 'About the treatment',
  closing: 'Last line',
};

/** By the path in a language's texts, without ids. */
const PLACES: Readonly<Record<string, string>> = {
  'phases.title': 'title of the phase',
  'phases.main': 'most important now',
  'items.text': 'the line',
  'items.short': 'name of its row',
  'items.detail': 'small line, or what “with care” means',
  'items.more': 'opened: how, or why',
  'items.after': 'once it has ended',
  'questions.ask': 'the question',
  'questions.short': 'the question in a few words',
  'questions.answer': 'the answer, once it is not “no”',
};

/** The parts of the guidance, then those of the interface. */
export function dossierParts(protocol: Protocol, language: string): readonly DossierPart[] {
  const texts = protocol.texts[language];
  return texts
    ? [
        headPart(protocol, language, texts),
        ...entryParts(protocol, language),
        ...interfaceParts(language),
      ]
    : [];
}

function headPart(protocol: Protocol, language: string, texts: ProtocolTexts): DossierPart {
  const english = englishTexts(protocol, language);
  const builtIn = builtInTexts(protocol, language);
  const row = (path: 'name' | 'doNot', place: string) => {
    const text = texts[path];
    return text === undefined
      ? []
      : [rowOf({ path, place, text, ...beside(text, english?.[path], builtIn?.[path]) }, null)];
  };
  const alike = (path: 'version' | 'source') => {
    const text = protocol[path];
    const row = { path, place: 'at the foot', english: null, builtIn: null };
    return text === undefined ? [] : [rowOf({ ...row, text }, null)];
  };
  return {
    heading: 'The procedure',
    window: 'Always, in every state.',
    differences: [],
    basis: '',
    rows: [
      ...row('name', 'in the title'),
      ...row('doNot', 'how each line to avoid begins'),
      ...alike('version'),
      ...alike('source'),
    ],
  };
}

function entryParts(protocol: Protocol, language: string): readonly DossierPart[] {
  const english = recordOf(englishTexts(protocol, language));
  const builtIn = recordOf(builtInTexts(protocol, language));
  const texts = recordOf(protocol.texts[language]);
  const facts = protocol.id === microneedling.id ? recordOf(withProvenance(microneedling)) : {};
  const changed = protocol.id === microneedling.id ? differencesOf(microneedling, protocol) : [];
  return LISTS.flatMap((name) => {
    const list = name as List;
    const entries = protocol[list] as readonly (UnknownRecord & { readonly id: string })[];
    return entries.map((entry): DossierPart => {
      const { id, facts: _, note: __, ...window } = entry;
      const textsIn = (of: UnknownRecord) => linesOf(recordOf(of[list])[id]);
      const [own, inEnglish, before] = [texts, english, builtIn].map((of) => new Map(textsIn(of)));
      return {
        heading: `${NAMES[list]}: ${id}`,
        window: windowInWords(protocol, list, id),
        differences: changed
          .filter((each) => each.list === list && each.id === id)
          .map((each) => {
            const [what, from, to] = differenceRow(each);
            return `${what}: built-in ${from}, here ${to}`;
          }),
        basis: basisOf(entry, facts[list]),
        rows: [...own!].map(([key, text]) =>
          rowOf(
            {
              path: [list, id, key].filter(Boolean).join('.'),
              place: PLACES[`${list}.${key.replace(/\.\d+$/, '')}`] ?? 'the line',
              text,
              ...beside(text, inEnglish!.get(key), before!.get(key)),
            },
            window,
          ),
        ),
      };
    });
  });
}

/** The texts of an entry, with their keys; '' if it is one text. */
function linesOf(
  texts: unknown,
  path: readonly string[] = [],
): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path.join('.'), texts]];
  return Object.entries(recordOf(texts)).flatMap(([key, inner]) => linesOf(inner, [...path, key]));
}

function basisOf(entry: UnknownRecord, builtIn: unknown): string {
  const own = (Array.isArray(builtIn) ? (builtIn as readonly UnknownRecord[]) : []).find(
    ({ id }) => id === entry['id'],
  );
  const facts = entry['facts'] ?? own?.['facts'];
  const note = entry['note'] ?? own?.['note'] ?? (entry['general'] && 'Goes beyond the source.');
  return [Array.isArray(facts) ? facts.join(' ') : '', typeof note === 'string' ? note : '']
    .filter(Boolean)
    .join(' · ');
}

function beside(
  text: string,
  english: string | undefined,
  builtIn: string | undefined,
): Pick<DossierRow, 'english' | 'builtIn'> {
  return { english: english ?? null, builtIn: builtIn === text ? null : (builtIn ?? null) };
}

/** The file's own English, else the built-in one. */
function englishTexts(protocol: Protocol, language: string): ProtocolTexts | undefined {
  if (isEnglish(language)) return undefined;
  const key = Object.keys(protocol.texts).find(isEnglish);
  return key === undefined ? builtInTexts(protocol, 'en') : protocol.texts[key];
}

function builtInTexts({ id }: Protocol, language: string): ProtocolTexts | undefined {
  return id === microneedling.id ? builtInLanguage(language)?.guidance.microneedling : undefined;
}
