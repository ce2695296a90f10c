import { card, node } from './card.js';
import { inWords } from './dates.js';
import { patientLink } from './links.js';
import { byId } from './make.js';
import { messagesFor, type Messages } from './messages.js';
import type { Patient } from './patient.js';
import { qrCode } from './qr-code.js';
import { extendableIn } from './restrictions.js';
import { showPreview, type Preview } from './preview.js';
import { reservationAbout } from './read-address.js';

const CARDS = 8;
/** Longest `mailto:` address that mail programs accept; longer ones open nothing at all. */
const LONGEST_MAILTO = 2000;

/**
 * Shows everything that is made from what was entered.
 *
 * @param locale - The staff's language for dates, BCP 47.
 */
export function showResults(patient: Patient, locale: string, preview: Preview): void {
  const link = patientLink(patient);
  const messages = messagesFor(patient);
  byId('link').textContent = link;
  byId('in-words').textContent = summary(patient, locale);
  const reservation = reservationAbout(link);
  byId('link-notice').textContent = reservation;
  byId('link-notice').hidden = !reservation;
  (byId('check') as HTMLAnchorElement).href = link;
  showCode(link, messages);
  const cardFor = () => card(messages, patient, qrCode(link, link));
  byId('card').replaceChildren(cardFor());
  byId('sheet').replaceChildren(...Array.from({ length: CARDS }, cardFor));
  showMessages(messages);
  showPreview(patient, preview);
}

/** In the staff's language, to check before anything is sent. */
function summary(
  { treatment, nextVisit, longer, choice, protocol }: Patient,
  locale: string,
): string {
  const names = new Map(extendableIn(protocol).map(({ id, name }) => [id, name]));
  const held = [...longer].map(([id, hours]) => {
    return `${names.get(id) ?? id}: ${hours} hours.`;
  });
  return [
    `Treatment: ${inWords(treatment, locale)}.`,
    `Language: ${choice.language.name}.`,
    ...(nextVisit ? [`Next visit: ${inWords(nextVisit, locale)}.`] : []),
    ...held,
  ].join('\n');
}

function showCode(link: string, { lang, dir, card: { when } }: Messages): void {
  const figure = byId('code');
  const caption = document.createElement('figcaption');
  Object.assign(caption, { lang, dir });
  caption.append(node(when));
  figure.replaceChildren(qrCode(link, `QR code of the link: ${link}`), caption);
}

function showMessages({ lang, dir, subject, mail, sms }: Messages): void {
  for (const [id, text] of Object.entries({ subject, mail, sms })) {
    const place = byId(id);
    Object.assign(place, { lang, dir });
    place.textContent = text;
  }
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mail.replace(/\n/g, '\r\n'))}`;
  offer('write-mail', mailto, mailto.length <= LONGEST_MAILTO);
  // A computer at the desk cannot send text messages; a tablet with a SIM can.
  offer(
    'write-sms',
    `sms:?&body=${encodeURIComponent(sms)}`,
    matchMedia('(pointer: coarse)').matches,
  );
}

/** Hides a link that would not work. */
function offer(id: string, href: string, works: boolean): void {
  const link = byId(id) as HTMLAnchorElement;
  link.hidden = !works;
  link.href = href;
}
