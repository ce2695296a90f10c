import type { Phrase, Term } from '../languages/phrase.js';
import type { GuideText } from './describe-text.js';
import { blocksOf, type TextBlock } from './text-blocks.js';

/**
 * The whole text as HTML that needs no style and no script: headings, paragraphs and lists in one `<div>`.
 *
 * @param headingLevel - Of its title, 1 to 6; the others are one below, or 6 too if it is 6.
 */
export function textHtml(text: GuideText, headingLevel = 2): string {
  const blocks = blocksOf(text).map((block) => blockHtml(block, headingLevel));
  return [`<div lang="${escaped(text.lang)}" dir="${text.dir}">`, ...blocks, '</div>'].join('\n');
}

/** @param headingLevel - Of the title. */
export function blockHtml(block: TextBlock, headingLevel: number): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, headingLevel + block.level)}`;
      return `<${name}>${phraseHtml(block.text)}</${name}>`;
    }
    case 'paragraph': {
      const { href, text } = block;
      const content = phraseHtml(text);
      return `<p>${href ? `<a href="${escaped(href)}">${content}</a>` : content}</p>`;
    }
    case 'points':
      return list(block.lines.map(escaped));
    case 'lines':
      return list(
        block.lines.map((pieces) =>
          pieces.map(({ kind, text }) => lineHtml[kind](escaped(text))).join(block.gap),
        ),
      );
    case 'imprint':
      return `<p><small>${phraseHtml(block.text)}</small></p>`;
  }
}

const lineHtml = {
  text: (html: string) => `<strong>${html}</strong>`,
  when: (html: string) => `<em>${html}</em>`,
  more: (html: string) => html,
};

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;
}

export function phraseHtml(text: Phrase): string {
  return text
    .map((piece) => (typeof piece === 'string' ? escaped(piece) : termHtml(piece)))
    .join('');
}

/** Names and numbers keep their direction, and translators leave them alone. */
function termHtml({ kind, text }: Term): string {
  const content = escaped(text);
  switch (kind) {
    case 'name':
      return `<bdi translate="no">${content}</bdi>`;
    case 'ltr':
      return `<bdi dir="ltr" translate="no">${content}</bdi>`;
    case 'time':
    case 'title':
      return content;
  }
}

/** Text for HTML and for attributes in double quotation marks. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
