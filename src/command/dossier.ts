import type { Protocol } from '../guidance/protocol.js';
import { allLanguages } from '../languages/all-languages.js';
import { findLanguage } from '../languages/choose-language.js';
import { version } from '../version.js';
import { escaped, textHtml } from '../view/text-html.js';
import { dossierParts } from './dossier-parts.js';
import type { DossierPart, DossierRow } from './dossier-row.js';
import { hoursTable } from './dossier-hours.js';
import { wholeText } from './guide-text.js';
import { paper } from './paper.js';
import { signatureHash } from './sign-hash.js';
import { changedLines } from './sign-lines.js';
import { signatureState } from './sign-state.js';
import { isEnglish } from './warnings.js';

/**
 * A page to print, for a clinician: every sentence that patients can see in a language, with its window, what it is
 * based on, and what is not as it was signed or as in the built-in guidance; boxes to tick and a line to sign.
 *
 * @param language - As in the protocol's `texts`.
 * @param today - As in 2026-11-20.
 */
export function dossierPage(protocol: Protocol, language: string, today: string): string {
  const parts = dossierParts(protocol, language);
  const { signature, message, kind } = signatureState(protocol, language, today);
  const since = signature && changedLines(protocol, language, signature);
  const changed = new Set(since?.changed.map(({ path }) => path));
  const { dir } = findLanguage(language, allLanguages, [language])?.language ?? { dir: 'ltr' };
  const own: Own = { language, dir, isEnglish: isEnglish(language), changed };
  const name = protocol.texts[language]?.name ?? protocol.id;
  const first = parts.findIndex(({ window }) => window === '');
  const [guidance, words] = first < 0 ? [parts, []] : [parts.slice(0, first), parts.slice(first)];
  const hash = signatureHash(protocol, language).slice(0, 16);
  const nothingSigned = kind === 'unsigned' && !since;
  return paper({
    lang: 'en',
    dir: 'ltr',
    title: `${protocol.id} ${protocol.version}, ${language}: to be signed`,
    style: STYLE,
    body: `<h1>Guidance to be signed: ${escaped(protocol.id)}, version ${escaped(protocol.version)}</h1>
<p>${inLanguage(name, own)} · language <b>${escaped(language)}</b> · printed ${escaped(today)} · words of aftercare-guide ${escaped(version)} · fingerprint <code>${hash}</code></p>
<p><b>Signature so far:</b> ${escaped(message)}.${nothingSigned ? '' : changesInWords(kind, since)}</p>
<ol class="how">
<li>Read every line. Tick the box if a patient understands the right thing: the right time, the same “do not”, nothing left out or softened.</li>
<li>If not, write beside it what it has to say. A line with <b>≠</b> differs from what was signed before, or from the built-in guidance.</li>
<li>Sign at the end. After any later change of a word or an hour, the signature does not count any more.</li>
</ol>
<h2>1. The hours</h2>
${hoursTable(protocol, language)}
<h2>2. Every sentence of the guidance</h2>
${table(guidance, own)}
${words.length ? `<h2>3. Headings, buttons and answers around it</h2>\n<p>Words in braces are filled in: {when} and {day} with a date, {count} with a number.</p>\n${table(words, own)}` : `<p>aftercare-guide has no headings and buttons in “${escaped(language)}”. Have those signed with <code>npx aftercare-guide language FILE --page</code>.</p>`}
${asAWhole(protocol, language, today)}
<section class="sign">
<h2>Signature</h2>
<p>I have read all of it. It is right for our patients in the language “${escaped(language)}”, with the changes written above: ☐ none ☐ as marked.</p>
<p>Name: ________________________________ Role: ________________________________</p>
<p>Date: ____________________ Next check on: ____________________ Signature: ________________________________</p>
<p class="small">Fingerprint <code>${hash}</code>. Then: <code>npx aftercare-guide sign FILE --language ${escaped(language)} --name "…" --role "…" --next 20__-__-__</code></p>
</section>`,
  });
}

/** The sentences as they are put together: hours, and what follows them. */
function asAWhole(protocol: Protocol, language: string, today: string): string {
  const whole = wholeText(protocol, language, {}, today);
  if (!whole) return '';
  return `<h2>4. How it reads as a whole</h2>
<p>The lines above as patients read them together. With the day of the treatment, the guide writes the end as a date.</p>
<div class="whole">
${textHtml(whole.text, 3)}
</div>`;
}

/** What all rows of a page have in common. */
interface Own {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isEnglish: boolean;
  /** Paths of the lines that differ from the signed ones. */
  readonly changed: ReadonlySet<string>;
}

function changesInWords(kind: string, since: ReturnType<typeof changedLines>): string {
  if (!since) return ' The signature does not say which lines it was for.';
  const { changed, gone } = since;
  if (changed.length || gone)
    return ` Lines that were changed or added since: <b>${changed.length}</b>. Signed lines that are not there any more, or read differently: <b>${gone}</b>.`;
  return kind === 'changed'
    ? ' Every line is as it was signed; their order or a picture was changed.'
    : ' Every line is as it was signed.';
}

function table(parts: readonly DossierPart[], own: Own): string {
  const english = own.isEnglish ? '' : '<th>English</th>';
  const rows = parts.flatMap((part) => [
    headingRow(part, own),
    ...part.rows.map((each) => row(each, own)),
  ]);
  return `<table>
<thead><tr><th>Where</th>${english}<th>${escaped(own.language)}</th><th>Right?</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function headingRow({ heading, window, differences, basis }: DossierPart, own: Own): string {
  const lines = [
    `<b>${escaped(heading)}</b>`,
    escaped(window),
    ...differences.map((each) => `<span class="differs">≠ ${escaped(each)}</span>`),
    basis && `<span class="small">${escaped(basis)}</span>`,
  ];
  const box = window ? '<td class="box">☐</td>' : '<td></td>';
  return `<tr class="part"><td colspan="${own.isEnglish ? 2 : 3}">${lines.filter(Boolean).join(' ')}</td>${box}</tr>`;
}

function row({ path, place, text, english, builtIn }: DossierRow, own: Own): string {
  const notes = [
    own.changed.has(path) && '<span class="differs">≠ not as signed</span>',
    builtIn !== null &&
      `<span class="differs">≠ built-in:</span> <span class="small">${inLanguage(builtIn, own)}</span>`,
  ].filter(Boolean);
  return `<tr><td class="small">${escaped(place)}</td>${own.isEnglish ? '' : `<td>${escaped(english ?? '')}</td>`}<td>${inLanguage(text, own)}${notes.map((note) => `<br>${note as string}`).join('')}</td><td class="box">☐</td></tr>`;
}

function inLanguage(text: string, { language, dir }: Own): string {
  return `<span lang="${escaped(language)}" dir="${dir}">${escaped(text)}</span>`;
}

const STYLE = `
@page { margin: 12mm; }
body { font: 10pt/1.35 sans-serif; margin: 0 auto; max-inline-size: 60em; color: #000; background: #fff; }
@media screen { body { padding: 1em; } }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin-block: 1.2em .4em; break-after: avoid; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid #888; padding: 2pt 5pt; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td > [dir] { display: block; }
.part { break-after: avoid; }
.part td { background: #eee; border-block-start: 2px solid #000; }
.part b { margin-inline-end: .4em; }
.small { font-size: .85em; color: #333; }
td.small { inline-size: 8em; }
.box { inline-size: 5em; min-inline-size: 4em; font-size: 1.3em; line-height: 1; }
.differs { font-weight: 600; white-space: normal; }
.how { padding-inline-start: 1.5em; }
.whole { columns: 2; column-gap: 2em; font-size: .9em; }
.whole h3 { font-size: 1.1em; margin: 0 0 .3em; }
.whole h4 { font-size: 1em; margin: .8em 0 .2em; break-after: avoid; }
.whole ul { margin: 0; padding-inline-start: 1.2em; }
.whole li { break-inside: avoid; }
.sign { break-inside: avoid; border: 2px solid #000; padding: 0 1em; margin-block-start: 1.5em; }
.sign p { line-height: 2.2; }
`;
