import { warnOnce } from './warn-once.js';

/** Elements that suggest the rest of a page; a fallback has them inside a wrapper, if at all. */
const PAGE =
  'h1,h2,h3,h4,h5,h6,section,article,main,nav,header,footer,aside,form,aftercare-guide,[data-aftercare-guide],script:not([type="application/json"])';

/** Direct children in the default slot. By selectors, since elements in a form can replace its properties. */
const CONTENT = ':scope > :is(:not([slot]),[slot=""])';

/**
 * Whether a tag closed by "/>" has swallowed the rest of the page: HTML closes it only at the end of its parent, so
 * nothing follows it there. If something does follow, or none of these elements is a direct child, the content is a
 * fallback.
 */
export function swallowsPage(host: Element): boolean {
  if (host.nextSibling || host.matches('[data-aftercare-guide] > *')) return false;
  if (!host.querySelector(`${CONTENT}:is(${PAGE})`)) return false;
  warnOnce(
    `has ${host.querySelectorAll(CONTENT).length} of the page’s elements inside, which stay visible: </aftercare-guide> is missing. "/>" does not close a tag.`,
  );
  return true;
}
