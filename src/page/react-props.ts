/** Where React keeps the props of an element, since version 17. */
const PROPS = /^__reactProps\$/;
/** React may take the page over late, so each wait is twice as long as the last: two minutes in all, in milliseconds. */
const FIRST_WAIT = 100;
const MOST_WAITS = 10;

type Props = Readonly<Record<string, unknown>>;
type Guide = HTMLElement & { protocol: unknown; readonly day: unknown; readonly phase: unknown };

/**
 * React writes no object into the HTML of a server, and when it takes that HTML over, it sets no property and adds no
 * event handler of a custom element (react/react#35446): a clinic's own guidance would be lost without a word. So the
 * guide takes both from React's props once they are there. Only for the npm package; call it before the tag is defined.
 */
export function followReact(tag: string): void {
  if (typeof document === 'undefined') return;
  const early = new WeakSet<Element>();
  for (const guide of document.querySelectorAll<Guide>(tag)) {
    early.add(guide);
    // If the tag was not defined yet, React has written an object into an attribute.
    adopt(guide);
  }
  // While the event is on its way to the guide: handlers that are added now still hear it.
  const onReady = (event: Event) => {
    const [guide] = event.composedPath() as [Guide];
    if (guide.localName !== tag) return;
    // What React renders after the page has loaded is not from a server, and it sets everything itself.
    const isMissing = early.has(guide)
      ? !adopt(guide)
      : document.readyState !== 'complete' && !propsOf(guide);
    if (isMissing) waitFor(new WeakRef(guide), 0);
  };
  document.addEventListener('aftercare-ready', onReady, true);
}

function waitFor(held: WeakRef<Guide>, waits: number): void {
  const look = () => {
    const guide = held.deref();
    if (!guide) return;
    if (adopt(guide)) {
      // The handlers have missed it. Others above the guide have not, so it does not bubble.
      const { day, phase } = guide;
      guide.dispatchEvent(new CustomEvent('aftercare-ready', { detail: { day, phase } }));
    } else if (waits < MOST_WAITS) waitFor(held, waits + 1);
  };
  setTimeout(look, FIRST_WAIT * 2 ** waits);
}

function propsOf(guide: Guide): Props | undefined {
  const entries = Object.entries(guide) as [string, Props | undefined][];
  return entries.find(([key]) => PROPS.test(key))?.[1];
}

const adopted = new WeakMap<Guide, unknown>();

/** @returns Whether React has rendered this element. */
function adopt(guide: Guide): boolean {
  const props = propsOf(guide);
  if (!props) return false;
  const { protocol } = props;
  if (protocol && protocol !== adopted.get(guide)) guide.protocol = protocol;
  adopted.set(guide, protocol);
  for (const [name, handler] of Object.entries(props))
    // React removes exactly this function when it adds its next one.
    if (name.startsWith('onaftercare-') && typeof handler === 'function')
      guide.addEventListener(name.slice(2), handler as EventListener);
  return true;
}
