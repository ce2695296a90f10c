import { plainText } from '../languages/phrase.js';
import type { GuideText } from '../view/describe-text.js';
import { blocksOf, type TextBlock } from '../view/text-blocks.js';
import { escaped, textHtml } from '../view/text-html.js';

export interface AsText {
  /** What is written for the link to the guide, such as a booking system's placeholder. */
  readonly link: string;
  readonly isHtml: boolean;
  /** Fewer than 5,000 characters, see {@link MOST_CHARACTERS}. */
  readonly isShort: boolean;
}

/** Templates of booking systems take 5,000 characters or more. */
export const MOST_CHARACTERS = 4999;

/**
 * A guide as text for another system's template, with the place of the link to the guide at its beginning.
 *
 * The short form has what to call for, what to avoid and until when, and as much of the rest as fits. It can be longer
 * than {@link MOST_CHARACTERS} if warnings and restrictions alone are.
 */
export function asText(guide: GuideText, { link, isHtml, isShort }: AsText): string {
  // In plain text it is alone on its line, without the marks of a direction: mail programs could take them as part of it.
  const first = isHtml ? ({ kind: 'ltr', text: link } as const) : link;
  const text = { ...guide, notices: [[first], ...guide.notices] };
  const write = isHtml ? (each: GuideText) => withLink(`${textHtml(each)}\n`, link) : plain;
  if (!isShort) return write(text);
  let found = '';
  for (const each of shortForms(text)) {
    found = write(each);
    if (found.length <= MOST_CHARACTERS) break;
  }
  return found;
}

/** Writes a placeholder as it is, such as `<%= link %>`, and only a finished address in the form of HTML. */
function withLink(html: string, link: string): string {
  return /^https?:/i.test(link) ? html : html.replace(`>${escaped(link)}<`, () => `>${link}<`);
}

/** From the longest to the shortest. */
function shortForms(text: GuideText): readonly GuideText[] {
  const brief = <Line extends { readonly more: string | null }>(lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, why: null, more: null }));
  const start: GuideText = {
    ...text,
    questions: [],
    products: [],
    tips: [],
    about: [],
    imprint: [],
    rows: brief(text.rows),
    openEnded: brief(text.openEnded),
    phases: text.phases.map((phase) => ({ ...phase, do: brief(phase.do) })),
  };
  const withoutUsual = { ...start, usual: [] };
  const mainOnly = { ...withoutUsual, phases: start.phases.map((phase) => ({ ...phase, do: [] })) };
  return [start, withoutUsual, mainOnly, { ...mainOnly, phases: [] }];
}

function plain(text: GuideText): string {
  const lines = blocksOf(text).flatMap((block) => linesOf(block, text.dir));
  return `${lines.join('\n').trim()}\n`;
}

function linesOf(block: TextBlock, dir: GuideText['dir']): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', plainText(block.text, dir)];
    case 'points':
      return block.lines.map((line) => `- ${line}`);
    case 'lines':
      return block.lines.map((pieces) => `- ${pieces.map(({ text }) => text).join(block.gap)}`);
    case 'paragraph': {
      const { text, href } = block;
      // The text of a website's link is not its address.
      return [plainText(text, dir), ...(href && /^https?:/.test(href) ? [href] : [])];
    }
    case 'imprint':
      return [plainText(block.text, dir)];
  }
}
