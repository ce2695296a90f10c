import { builtIn } from './built-in.js';
import { isAllowed } from './is-allowed.js';

/**
 * Whether the page is shown inside another app, whose browser has the APIs for saving a file but silently does nothing.
 * Such a browser lacks what every browser of its own has: on iPhones and iPads service workers, on Android
 * notifications. Pages without https have neither anywhere, so there it cannot be known.
 */
function isInApp(): boolean {
  if (!isSecureContext) return false;
  // Only WebKit on iPhones and iPads knows this property; an iPad's user agent says that it is a Mac.
  return CSS.supports('-webkit-touch-callout', 'none')
    ? !('serviceWorker' in navigator)
    : navigator.userAgent.includes('Android') && !('Notification' in window);
}

/** Whether a file can be saved. */
export function canSave(): boolean {
  return (
    typeof Blob === 'function' &&
    typeof URL.createObjectURL === 'function' &&
    'download' in HTMLAnchorElement.prototype &&
    isAllowed('allow-downloads') &&
    !isInApp()
  );
}

/** @param type - With its charset, as in `text/calendar;charset=utf-8`. */
export function saveFile(name: string, type: string, text: string): void {
  const link = builtIn(document, 'createElement')('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Browsers read the file some time later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A page without a web address has nothing to copy or send. */
function hasAddress(): boolean {
  return /^https?:$/.test(location.protocol);
}

/** Only secure pages have a clipboard. */
export function canCopy(): boolean {
  return (
    hasAddress() && typeof (navigator as Partial<Navigator>).clipboard?.writeText === 'function'
  );
}

/** Returns whether it was copied: permission may be denied, and in-app browsers always reject. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the device has a menu to send the page with. */
export function canShare(): boolean {
  // A call that throws takes as long as a section of the guide.
  return (
    hasAddress() && (navigator as Partial<Navigator>).canShare?.({ url: location.href }) === true
  );
}

/** Opens that menu. Returns whether it did, even if the visitor closed it or it was open already. */
export async function share(url: string): Promise<boolean> {
  try {
    await navigator.share({ url });
    return true;
  } catch (error) {
    return /^(Abort|InvalidState)Error$/.test(String((error as Partial<Error> | null)?.name));
  }
}
