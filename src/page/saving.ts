import { isAllowed } from './is-allowed.js';

/**
 * In-app browsers: they have the APIs for saving a file, but silently do nothing. Only the user agent reveals them; on
 * iPhones, with few exceptions, only a browser that is not inside an app names Safari.
 */
const IN_APP =
  /FBAN|FBAV|FB_IAB|Instagram|Messenger|\bLine\/|musical_ly|Bytedance|Snapchat|Pinterest|LinkedInApp|KAKAOTALK|NAVER|\bGSA\/|; wv\)|\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/** Whether a file can be saved. */
export function canSave(): boolean {
  return (
    typeof Blob === 'function' &&
    typeof URL.createObjectURL === 'function' &&
    'download' in HTMLAnchorElement.prototype &&
    isAllowed('allow-downloads') &&
    !IN_APP.test(navigator.userAgent)
  );
}

/** @param type - With its charset, as in `text/calendar;charset=utf-8`. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Browsers read the file some time later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Only secure pages have a clipboard, and a page without a web address has nothing to copy. */
export function canCopy(): boolean {
  return (
    typeof (navigator as Partial<Navigator>).clipboard?.writeText === 'function' &&
    /^https?:$/.test(location.protocol)
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
