import { gapIn, phrase, type Phrase } from '../languages/phrase.js';
import type { Callee, Link } from '../settings/contact.js';
import { callPhrase } from './describe-calls.js';
import { type GuideText, type TextLine } from './describe-text.js';

/** A piece of the text, in the order of reading. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 0 | 1; readonly text: Phrase }
  | { readonly kind: 'paragraph'; readonly text: Phrase; readonly href?: string | null }
  | { readonly kind: 'points'; readonly lines: readonly string[] }
  | {
      readonly kind: 'lines';
      readonly lines: readonly (readonly LinePiece[])[];
      readonly gap: string;
    }
  | { readonly kind: 'imprint'; readonly text: Phrase };

/** A sentence or more of a line: what it is about, how long, or the rest. */
export interface LinePiece {
  readonly kind: 'text' | 'when' | 'more';
  readonly text: string;
}

/** The whole text: when to call and whom comes first, then every restriction, then the rest. */
export function blocksOf(text: GuideText): readonly TextBlock[] {
  const { words, phases, openEnded, closing, imprint } = text;
  const gap = gapIn(words);
  const joined = (sentences: readonly string[]) => sentences.join(gap);
  const lines = (all: readonly TextLine[]): TextBlock[] =>
    all.length ? [{ kind: 'lines', lines: all.map(piecesOf), gap }] : [];
  const together = (sentences: readonly string[]) =>
    sentences.length ? [paragraph([joined(sentences)])] : [];
  return [
    { kind: 'heading', level: 0, text: text.title },
    ...text.notices.map(paragraph),
    ...warnings(text),
    ...section([words.whenCanI], lines([...text.rows, ...text.questions])),
    ...(openEnded.length
      ? [heading([words.avoid]), paragraph([words.noEnd]), ...lines(openEnded)]
      : []),
    ...section(
      [words.everyPhase],
      lines(
        phases.map(({ title, from, main }) => ({
          id: '',
          text: title + words.colon.trimEnd(),
          why: null,
          when: from,
          more: joined(main),
        })),
      ),
    ),
    ...phases.flatMap(({ title, do: items }) =>
      section([words.do + words.colon + title], lines(items)),
    ),
    ...section([words.usual], together(text.usual)),
    ...section([words.products], together(text.products)),
    ...section([words.lifestyle], together(text.tips)),
    ...section([words.about], together(text.about)),
    ...together([...closing, words.disclaimer]),
    ...(imprint.length
      ? [
          {
            kind: 'imprint',
            text: imprint.flatMap((line, index) => (index ? [gap, ...line] : line)),
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

/** In the order of reading. */
function piecesOf({ text, why, when, more }: TextLine): readonly LinePiece[] {
  const pieces = [
    { kind: 'text', text },
    { kind: 'more', text: why },
    { kind: 'when', text: when },
    { kind: 'more', text: more },
  ] as const;
  return pieces.filter((piece): piece is typeof piece & LinePiece => !!piece.text);
}
