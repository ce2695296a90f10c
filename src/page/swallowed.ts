import { warnOnce } from './warn-once.js';

/** What a page is made of; a fallback has it inside one element of its own, if at all. */
const PAGE =
  'h1,h2,h3,h4,h5,h6,section,article,main,nav,header,footer,aside,form,aftercare-guide,[data-aftercare-guide],script:not([type="application/json"])';

/**
 * Whether a tag that was closed by "/>" has taken the rest of the page for its content: HTML closes it only at the end
 * of its parent, so nothing follows it there. Content that is closed before that, or that has none of a page's elements
 * right inside the tag, is a fallback.
 */
export function swallowsPage(host: Element): boolean {
  const content = [...host.children].filter(({ slot }) => !slot);
  if (host.nextSibling || host.parentElement?.matches('[data-aftercare-guide]')) return false;
  if (!content.some((each) => each.matches(PAGE))) return false;
  warnOnce(
    `has ${content.length} of the page’s elements inside, which stay visible: </aftercare-guide> is missing. "/>" does not close a tag.`,
  );
  return true;
}
