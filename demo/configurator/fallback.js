// What is between the tags: useful by itself, since it is shown until the script has run, and if it cannot run.
import { allLanguages } from '../../dist/languages/all-languages.js';
import { findLanguage } from '../../dist/languages/choose-language.js';
import { textsForTag } from '../../dist/view/text-for-tag.js';
import { textHtml } from '../../dist/view/text-html.js';
import { readPhones } from '../../dist/settings/phone.js';
import { html } from './escape.js';

const SIGNS = ['worse-swelling', 'worse-redness', 'pus'];
const TAGS = allLanguages.map(({ tag }) => tag);

/** The languages that patients can pick, else the one of the page. */
const languagesIn = ({ languages, lang }) => (languages ?? lang ?? 'en').split(' ');

/** The whole guide as text, as `npx aftercare-guide html` writes it, in each language that patients can pick. */
export function wholeText(values) {
  const { texts } = textsForTag(values, languagesIn(values), { kind: 'none' }, Date.now());
  const level = Number(values['heading-level'] ?? 2);
  return texts.flatMap((text) => textHtml(text, level).split('\n'));
}

/** A paragraph for each language that patients can pick, in the guide's own words: when to call, and the number. */
export function fallback(values) {
  return languagesIn(values)
    .map((tag) => findLanguage(tag, allLanguages, TAGS))
    .map((choice) => paragraph(choice, values));
}

function paragraph({ language, locale }, { 'clinic-name': name, 'clinic-phone': phone }) {
  const { words, guidance, dir } = language;
  const callIf = name ? words.callIf.replace('{clinic}', () => name) : words.callYourClinicIf;
  const signs = SIGNS.map((sign) => guidance.microneedling.signs[sign]);
  const calls = (phone ? readPhones(phone) : []).map((each) => callLink(words.call, each));
  const lines = [...[callIf, ...signs].map(html), ...calls].join('<br>');
  return `<p lang="${locale}"${dir === 'rtl' ? ' dir="rtl"' : ''}>${lines}</p>`;
}

function callLink(sentence, { text, href }) {
  const call = html(sentence).replace('{phone}', () => `<bdi dir="ltr">${html(text)}</bdi>`);
  return href ? `<a href="${href}">${call}</a>` : call;
}
