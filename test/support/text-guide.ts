import { expect } from '@open-wc/testing';
import { aftercareGuide } from './command.js';

/** The clinic of the tests of the guide as text, as options of the command. */
export const CLINIC: Readonly<Record<string, string>> = {
  'clinic-name': 'Rose Clinic',
  'clinic-phone': '020 7946 0018',
  'clinic-hours': 'Mo-Fr 09:00-12:30,13:30-17:30; Sa 10:00-14:00',
  'after-hours-phone': '020 7946 0999',
  'after-hours-name': 'Night Line',
  'emergency-phone': '112',
  'time-zone': 'Europe/London',
};

const optionsOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);

/** What `npx aftercare-guide html` prints for a clinic. */
export async function htmlOf(
  language: string,
  more: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<string> {
  const values = { language, ...CLINIC, ...more };
  const { stdout, stderr, status } = await aftercareGuide(['html', ...optionsOf(values), ...flags]);
  expect(stderr).to.equal('');
  expect(status).to.equal(0);
  return stdout;
}

/** Its blocks as a reader sees them. */
export function linesOf(html: string, selector = 'h1,h2,h3,h4,h5,h6,p,li'): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}
