import type { Protocol } from '../guidance/protocol.js';
import { windows } from '../guidance/microneedling/windows.js';
import { checkProtocols } from '../guidance/check-protocols.js';
import { en } from '../languages/en.js';
import { asText, MOST_CHARACTERS } from './as-text.js';
import { builtInLanguage } from './built-in-file.js';
import { CONTACT, NO_PHONE, problemOfOption, type CommandLine } from './command-line.js';
import { dossierPage } from './dossier.js';
import { readText, writeFile } from './files.js';
import { wholeText, type WholeText } from './guide-text.js';
import { readJson } from './json-text.js';
import { fail, NOT_UNDERSTOOD, print } from './output.js';
import { sheetPage } from './sheet.js';
import { signText, verifyText } from './sign-text.js';

/** On this machine's calendar: 2026-11-20. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function signFile({ file, languages, options }: CommandLine): number {
  const { procedure = null, name = '', role = '', on = today(), next = '' } = options;
  const [language] = languages;
  if (language === undefined || languages.length > 1 || !next)
    return notUnderstood(
      'sign needs one --language, a --name, a --role and --next, the date of the next check',
    );
  const read = readText(file, true);
  if ('failure' in read) return fail(`${file}: ${read.failure}`);
  const signed = signText(
    read.text,
    { procedure, language },
    { by: name, role, on, next },
    today(),
  );
  if ('failure' in signed) return fail(`${file}: ${signed.failure}`);
  const failure = writeFile(file, signed.text, true);
  if (failure !== null) return fail(`${file}: ${failure}`);
  const { by, hash = '' } = signed.signature;
  return print(
    `${file}: "${language}" is signed by ${by} until ${next}.\nFingerprint of its words and hours, as on the dossier: ${hash.slice(0, 16)}`,
  );
}

export function verifyFile(file: string): number {
  const read = readText(file, true);
  const verified = 'text' in read ? verifyText(read.text) : read;
  if ('failure' in verified) return fail(`${file}: ${verified.failure}`);
  const { text } = verified;
  if ('text' in read && text === read.text) return print(`${file}: nothing to change`);
  const failure = writeFile(file, text, true);
  if (failure !== null) return fail(`${file}: ${failure}`);
  return print(`${file}: \`verified\` is now beside each signature that fits, and no other`);
}

export function writeDossier(words: CommandLine): number {
  const found = findProtocol(words);
  if ('failure' in found) return fail(found.failure);
  const { protocol, language } = found;
  return writePage(words, 'dossier', protocol, language, dossierPage(protocol, language, today()));
}

export function writeSheet(words: CommandLine): number {
  return withText(words, (protocol, language, { text, imprint }) =>
    writePage(words, 'sheet', protocol, language, sheetPage(text, imprint)),
  );
}

export function printText(words: CommandLine): number {
  const { html: isHtml = false, short: isShort = false, link = '[LINK]' } = words.options;
  return withText(words, (_protocol, _language, { text }) => {
    const written = asText(text, { link, isHtml, isShort });
    if (isShort && written.length > MOST_CHARACTERS)
      fail(`This has ${written.length} characters: warnings and restrictions are never left out.`);
    return print(written);
  });
}

function withText(
  words: CommandLine,
  use: (protocol: Protocol, language: string, whole: WholeText) => number,
): number {
  const found = findProtocol(words);
  if ('failure' in found) return fail(found.failure);
  const { protocol, language } = found;
  const contact: Record<string, string> = {};
  for (const name of CONTACT) contact[name] = words.options[name] ?? '';
  const whole = wholeText(protocol, language, contact, today());
  if (!whole) return fail(`there are no headings and buttons in "${language}"`);
  if (whole.problems.length) return fail(whole.problems.map(problemOfOption).join('\n'));
  if (!contact['clinic-phone']) fail(NO_PHONE);
  return use(protocol, language, whole);
}

/** Writes a page beside the file. */
function writePage(
  words: CommandLine,
  name: string,
  protocol: Protocol,
  language: string,
  text: string,
): number {
  const start = words.file.replace(/\.json$/i, '') || protocol.id;
  const page = `${start}-${language}-${name}.html`;
  const failure = writeFile(page, text, words.options.force ?? false);
  if (failure !== null) return fail(`${page}: ${failure}`);
  return print(`${page}: written`);
}

type Found =
  { readonly protocol: Protocol; readonly language: string } | { readonly failure: string };

/** The protocol and the language that the arguments name; without a file, of the built-in guidance. */
function findProtocol({ file, languages, options: { procedure } }: CommandLine): Found {
  const [language] = languages;
  if (!file) return builtInProtocol(language ?? 'en', procedure);
  const read = readText(file);
  const protocols = 'text' in read ? protocolsIn(read.text) : read;
  if ('failure' in protocols) return { failure: `${file}: ${protocols.failure}` };
  const protocol = protocols.find(({ id }) => procedure === undefined || id === procedure);
  if (!protocol) return { failure: `${file}: there is no procedure "${procedure}" in it` };
  const written = Object.keys(protocol.texts);
  if (language !== undefined && !written.includes(language))
    return {
      failure: `${file}: there is no complete guidance in "${language}". Take one of: ${written.join(', ')}`,
    };
  return { protocol, language: language ?? written[0]! };
}

function protocolsIn(text: string): readonly Protocol[] | { readonly failure: string } {
  const json = readJson(text);
  const { protocols, mistakes } =
    'broken' in json ? { protocols: [], mistakes: [json.broken.text] } : checkProtocols(json.data);
  return mistakes.length ? { failure: 'it has mistakes; `check` lists them' } : protocols;
}

function builtInProtocol(tag: string, procedure: string = windows.id): Found {
  if (procedure !== windows.id)
    return { failure: `there is no built-in guidance for "${procedure}"` };
  const language = builtInLanguage(tag);
  if (!language) return { failure: `there is no built-in guidance in "${tag}"` };
  const texts = { en: en.guidance.microneedling, [language.tag]: language.guidance.microneedling };
  return { protocol: { ...windows, texts }, language: language.tag };
}

function notUnderstood(text: string): number {
  fail(`aftercare-guide: ${text}`);
  return NOT_UNDERSTOOD;
}
