import { phrase, type Phrase } from '../languages/phrase.js';
import type { Callee, Link } from '../settings/contact.js';
import { callPhrase } from './describe-calls.js';
import type { GuideText, TextLine } from './describe-text.js';

/** A piece of the text, in the order of reading. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 0 | 1; readonly text: Phrase }
  | { readonly kind: 'paragraph'; readonly text: Phrase; readonly href?: string | null }
  | { readonly kind: 'points'; readonly lines: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'imprint'; readonly text: Phrase };

/** The whole text: when to call and whom comes first, then every restriction, then the rest. */
export function blocksOf(text: GuideText): readonly TextBlock[] {
  const { words, phases, closing, imprint } = text;
  return [
    { kind: 'heading', level: 0, text: text.title },
    ...text.notices.map(paragraph),
    ...warnings(text),
    ...section([words.whenCanI], lines([...text.rows, ...text.questions])),
    ...section(
      [words.avoid],
      text.openEnded.length ? [paragraph([words.noEnd])] : [],
      lines(text.openEnded),
    ),
    ...phases.flatMap(({ title, from, main, do: items }) =>
      section([title], from ? [paragraph(from)] : [], points(main), lines(items)),
    ),
    ...section([words.usual], points(text.usual)),
    ...section([words.products], points(text.products)),
    ...section([words.lifestyle], points(text.tips)),
    ...section([words.about], points(text.about)),
    ...[...closing, words.disclaimer].map((line) => paragraph([line])),
    ...(imprint.length
      ? [
          {
            kind: 'imprint',
            text: imprint.flatMap((line, index) => (index ? [' ', ...line] : line)),
          } as const,
        ]
      : []),
  ];
}

/** The signs to call for, each group with its numbers. */
function warnings({ words, warning, contact, calls }: GuideText): readonly TextBlock[] {
  const { email, website } = contact;
  return [
    ...section(warning.callIf, points(warning.call)),
    ...numbers(calls.first),
    ...(calls.hours.length ? [paragraph(calls.hours)] : []),
    ...numbers(calls.second),
    ...(email
      ? [linked(email, phrase(words.write, { email: { kind: 'ltr', text: email.text } }))]
      : []),
    ...(website ? [linked(website, [website.href ? words.website : website.text])] : []),
    ...(warning.emergency.length
      ? [
          heading([words.emergencyIf]),
          ...numbers({ name: null, phones: contact.emergency }),
          ...points(warning.emergency),
        ]
      : []),
  ];

  function numbers(callee: Callee): TextBlock[] {
    return callee.phones.map((phone, index) => linked(phone, callPhrase(callee, index, words)));
  }
}

/** A heading with what is under it; nothing if there is nothing. */
function section(title: Phrase, ...parts: readonly (readonly TextBlock[])[]): TextBlock[] {
  const content = parts.flat();
  return content.length ? [heading(title), ...content] : [];
}

function heading(text: Phrase): TextBlock {
  return { kind: 'heading', level: 1, text };
}

function paragraph(text: Phrase): TextBlock {
  return { kind: 'paragraph', text };
}

function linked({ href }: Link, text: Phrase): TextBlock {
  return { kind: 'paragraph', text, href };
}

function points(texts: readonly string[]): TextBlock[] {
  return texts.length ? [{ kind: 'points', lines: texts }] : [];
}

function lines(all: readonly TextLine[]): TextBlock[] {
  return all.length ? [{ kind: 'lines', lines: all }] : [];
}
