import { latinDigits } from '../time/written-time.js';
import type { Link } from './contact.js';
import { isPlain, visibleText } from './visible-text.js';

/** Markup, mail addresses and long texts, which never become a link. */
const FOREIGN = /[<>@"]|.{201}/s;

/** Separators of two numbers, but not a comma before "ext. 22". */
const BETWEEN =
  /(\s*(?:[\n/|&、，；]|[,;](?! *(?:ext|x|#))|\s(?:or|and|oder|und|ou|et|o|u|y|e|oppure|lub|i|أو|و)(?=\s)|[或和]者?)\s*)/i;
/**
 * "030 / 1234567" and "+49 30/1234567" are one number, but not "061 / 112" and "15 / 116117": short numbers have three
 * digits, or begin with 11 and have six at most. "17-0" is the switchboard of a short one, "902 9-17" has hours in it.
 */
const AREA_CODE =
  /^(?:\+\d{1,7}\/[1-9]|(?:0\d{1,5}|\d\d(?=\/(?:[\s.-]*\d){7}))\/(?!.*[\s(][012]?\d(?:\.?[0-5]\d)?\s*-\s*(?:[012]\d|[1-9])(?:\.?[0-5]\d)?\)?$)(?!11(?:[\s.-]*\d){0,4}(?![\s.-]*\d))[1-9](?:(?:[\s.-]*\d){3}|\d*-0(?!\d)))/;
/** A label before a number: "Tel." or any words with a colon. */
const LABEL = /^(?:[^\d:：]*\p{L}[:：]|t[eé]l\p{L}*|phone)[\s.:]*/iu;
const EXTENSION = /[\s,;]*(?:ext\p{L}*|x|#)[\s.:=]*(\d{1,7})$/iu;
/** A remark after it: "(Mon-Fri 9-17)". */
const REMARK = /\s*\([^()]*\p{L}[^()]*\)$/u;
/** "9-17", "09.00-17.00" or "0900-1700" after seven digits or more. */
const HOURS = /(?:\d\D*){7}[\s(][012]?\d(?:\.?[0-5]\d)?\s*-\s*(?:[012]\d|[1-9])(?:\.?[0-5]\d)?\)?$/;
/** A country code, then the trunk zero, which is dialled only within the country: "(0)", or "0" after two digits. */
const TRUNK_ZERO = /^((?:\+|011\D)\D*)(\d{1,3}\D*\(\s*0\s*\)|\d\d\D+0(?=\D))/;
/** In Italy, San Marino and the Vatican it is dialled from abroad too. */
const KEEPS_ZERO = /^3(?:9|7[89])0/;
/** "1-800-FLOWERS": a prefix for vanity numbers, then six or seven characters that end in letters. */
const VANITY =
  /^(?:\+?1[ .-]?)?\(?(?:0?8\d\d|1[38]00|900)\)?(?=(?:[ .-]*[A-Z\d]){6,7}$)[\d .-]*[A-Z][A-Z .-]*[A-Z]{3}$/;

/**
 * The clinic's phone as people write it: one number, or several with "/", "or", a comma or the like between. A link
 * dials exactly one of them (`tel:`, RFC 3966); words, hours and additions such as "/ -22" stay text.
 *
 * @returns The whole text without a link if it is not clear what to dial.
 */
export function readPhones(given: string): readonly Link[] {
  // Remove quotation marks only in pairs: with a single one, the value was cut at a space.
  const visible = visibleText(given);
  const text = isPlain(visible)
    ? visible
    : visible.replace(/^[\p{Pi}\p{Pf}„″"'](.*)[\p{Pi}\p{Pf}″"']$/su, '$1');
  return (!FOREIGN.test(text) && linksIn(piecesOf(text))) || [{ text, href: null }];
}

/** The `tel:` address of the first number; `null` if there is none to dial. */
export function phoneAddress(text: string): string | null {
  return readPhones(text)[0]?.href ?? null;
}

/** Splits the text into numbers and separators: number, separator, number … */
function piecesOf(text: string): string[] {
  const parts = text.split(BETWEEN);
  let index = 1;
  while (index < parts.length) {
    const [number, between, next] = parts.slice(index - 1) as [string, string, string];
    if (/^ *\/ *$/.test(between) && AREA_CODE.test(`${dialled(number)}/${next}`))
      parts.splice(index - 1, 3, number + between + next);
    else index += 2;
  }
  return parts;
}

function linksIn(pieces: readonly string[]): readonly Link[] | null {
  const links: { text: string; readonly href: string }[] = [];
  let first = '';
  let before = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const [between = '', text = ''] = [pieces[index - 1], pieces[index]];
    const number = numberIn(text, !pieces[1]);
    const last = links.at(-1);
    // A second number must be complete, not only the last digits of another.
    if (number && (!first || /^(?:\+|0\d{6})/.test(number) || number.length >= first.length)) {
      links.push({ text: first ? text : before + between + text, href: `tel:${number}` });
      first ||= number;
    } else {
      // The patient dials an addition such as "/ -22", so the number before it must be complete.
      const isAddable = first.length > (/^[+0]/.test(first) ? 8 : 6) && !/^\/$|\n/.test(between);
      if (/^\P{L}*\d\P{L}*$/u.test(text) && !isAddable) return null;
      if (last) last.text += between + text;
      else before += between + text;
    }
    // Six unreadable digits are a number too, and the link must not dial the next one instead.
    if (!first && /(?:\d\D*){6}/.test(before)) return null;
  }
  return links.length ? links : null;
}

/** The number to dial for a piece of text, with `;ext=` for an extension; `null` if it is not one number. */
function numberIn(text: string, isAlone: boolean): string | null {
  const bare = latinDigits(text).trim();
  const isNumber = /^[\d +()-]*$/.test(bare);
  const extension = isNumber ? undefined : EXTENSION.exec(bare)?.[1];
  const number = isNumber
    ? bare
    : bare.replace(LABEL, '').replace(EXTENSION, '').replace(REMARK, '').trim();
  const found = dialled(
    !isNumber && VANITY.test(number) ? number.replace(/[A-Z]/g, digitOf) : number,
  );
  // A short number such as "112" is dialled only if it is the whole text.
  const isShort = isAlone && found === bare && /^\d{3}/.test(bare);
  if (/fax/i.test(bare) || !found || !(isShort || /^(?:\d{6}|\+\d{7})/.test(found))) return null;
  return extension ? `${found};ext=${extension}` : found;
}

/** The keypad digit of a letter. */
function digitOf(letter: string): string {
  return '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65);
}

/** Digits, with a plus before a country code. */
function dialled(text: string): string | null {
  const number = latinDigits(text)
    .replace(/[‐-―−]/g, '-')
    .trim();
  if (!/^\(?\+?[\d\s()./·-]+$/.test(number) || HOURS.test(number)) return null;
  const plain = number
    .replace(/^\(?(?:\+|00(?=\D*[1-9]))/, '+')
    .replace(TRUNK_ZERO, (_, prefix: string, zero: string) => {
      const digits = zero.replace(/\D/g, '');
      return prefix + (KEEPS_ZERO.test(digits) ? digits : digits.slice(0, -1));
    });
  const found = plain.replace(/(?!^\+)\D/g, '');
  const isClear = !/\d.*\(\s*0\s*\)/.test(plain);
  return isClear && /^(?:(?:\+|011)\d{1,15}|\d{1,13})$/.test(found) ? found : null;
}
