import { checkProtocols } from '../../src/guidance/check-protocols.js';
import { LARGEST_FILE } from '../../src/guidance/limits.js';
import { windows } from '../../src/guidance/microneedling/windows.js';
import type { Protocol } from '../../src/guidance/protocol.js';
import { allLanguages } from '../../src/languages/all-languages.js';
import { heldLonger } from './restrictions.js';
import type { PageGuide } from './site-pages.js';

/** The guidance that hours, texts and preview follow: the same as on the clinic's page. */
export type Guidance =
  | { readonly kind: 'built-in'; readonly protocol: Protocol }
  /** `text` is the clinic's file, to be kept and to be passed to the preview. Of its `protocols`, `protocol` is shown. */
  | {
      readonly kind: 'own';
      readonly protocol: Protocol;
      readonly protocols: readonly Protocol[];
      readonly text: string;
    }
  /** No link is made: its hours could not be compared with those of the guidance. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string };

export const builtIn = {
  kind: 'built-in',
  protocol: {
    ...windows,
    texts: Object.fromEntries(
      allLanguages.map(({ tag, guidance }) => [tag, guidance.microneedling]),
    ),
  },
} as const satisfies Guidance;

/** More would be a wall of text under a field. */
const MOST_MISTAKES = 3;

/** @param text - A protocol file. Of several protocols in it the first counts, as in a tag without `procedure`. */
export function readGuidance(text: string): Guidance {
  if (text.length > LARGEST_FILE) return failed('This file is too large for guidance.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failed(
      'This file is not JSON. Choose the one that your website uses, as in clinic.json.',
    );
  }
  const { protocols, mistakes } = checkProtocols(data);
  const [protocol] = protocols;
  if (protocol) return { kind: 'own', protocol, protocols, text };
  const listed = mistakes.slice(0, MOST_MISTAKES).map(({ message }) => message);
  if (mistakes.length > listed.length) listed.push(`and ${mistakes.length - listed.length} more`);
  return failed(`This guidance has mistakes: ${listed.join('; ')}.`);
}

/**
 * The guidance as a page of the clinic's site shows it: the procedure that its guide names, with what it holds longer.
 *
 * @param chosen - That of the site's settings.
 */
export function guidanceOn(chosen: Guidance, { attributes, isOfSite }: PageGuide): Guidance {
  const { src, procedure, extend = '' } = attributes;
  if (src)
    return failed(
      `Your page takes its guidance from “${src}”. Set it under Settings, Aftercare guide, and leave out src.`,
    );
  const shown = isOfSite ? chosen : builtIn;
  if (!('protocol' in shown)) return shown;
  const own = shown.kind === 'own' ? shown.protocols : [];
  const protocol = procedure
    ? [...own, builtIn.protocol].find(({ id }) => id === procedure)
    : shown.protocol;
  return protocol
    ? { ...shown, protocol: heldLonger(protocol, extend) }
    : failed(`The guide in your page names “${procedure}”, which your guidance does not have.`);
}

/** @param address - Of the clinic's file, as written in the settings. */
export async function loadGuidance(address: string): Promise<Guidance> {
  try {
    const answer = await fetch(new URL(address, document.baseURI), { credentials: 'omit' });
    if (answer.ok) return readGuidance(await answer.text());
  } catch {
    // A page from a disk cannot read another file.
  }
  return failed(
    `Your clinic’s guidance, ${address}, could not be loaded. Choose the file here, or ask your web person.`,
  );
}

function failed(why: string): Guidance {
  return { kind: 'failed', why };
}
