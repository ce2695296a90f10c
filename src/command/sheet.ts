import { blanks, gapIn, type Phrase } from '../languages/phrase.js';
import type { GuideText } from '../view/describe-text.js';
import { blocksOf } from '../view/text-blocks.js';
import { blockHtml, escaped, phraseHtml } from '../view/text-html.js';
import { paper } from './paper.js';

/**
 * A sheet for patients and inspectors, on one or two pages: the whole course without a date, with lines for the day of
 * the treatment, the day it was given and two signatures.
 *
 * @param imprint - Version, source and signature.
 */
export function sheetPage(text: GuideText, imprint: readonly Phrase[]): string {
  const { words, lang, dir, title } = text;
  const [heading, ...blocks] = blocksOf({
    ...text,
    // As on the sheet that the guide prints.
    questions: [],
    products: [],
    tips: [],
    about: [],
    imprint: [],
  });
  const date = `<p class="date">${escaped(words.dateQuestion + gapIn(words))}____________________</p>`;
  const signs = blanks(words.handedOver).map((label) => `<span>${escaped(label.trim())}</span>`);
  return paper({
    lang,
    dir,
    title: title.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    style: STYLE,
    body: `<div class="course">
${blockHtml(heading!, 1)}
${date}
${blocks.map((block) => blockHtml(block, 1)).join('\n')}
</div>
<p class="small">${imprint.map(phraseHtml).join(gapIn(words))}</p>
<p class="sign">${signs.join('')}</p>`,
  });
}

const STYLE = `
@page { margin: 11mm; }
body { font: 9pt/1.3 sans-serif; margin: 0 auto; max-inline-size: 60em; color: #000; background: #fff; }
@media screen { body { padding: 1em; } }
h1 { font-size: 1.5em; margin: 0 0 .2em; }
h2 { font-size: 1.1em; margin: .7em 0 .2em; }
h2, h2 + p { break-after: avoid; }
p, ul { margin: .2em 0; }
ul { padding-inline-start: 1.3em; }
li { break-inside: avoid; }
a[href^='http']::after { content: ': ' attr(href); overflow-wrap: anywhere; }
em { font-style: normal; text-decoration: underline; }
.course { columns: 2; column-gap: 2em; border-block-end: 2px solid; padding-block-end: .3em; }
.small { font-size: .9em; }
.sign { display: flex; gap: 2em; break-inside: avoid; }
.sign span { flex: 1; padding-block-end: 3em; border-block-end: 1px solid; }
`;
