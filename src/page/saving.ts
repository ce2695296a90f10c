import { isAllowed } from './is-allowed.js';

/**
 * Browsers inside apps: they have all it takes to save a file and do nothing when asked to. There is no other way to
 * tell than by their names; on iPhones, only what is not inside an app calls itself Safari, but for a few.
 */
const IN_APP =
  /FBAN|FBAV|FB_IAB|Instagram|Messenger|\bLine\/|musical_ly|Bytedance|Snapchat|Pinterest|LinkedInApp|KAKAOTALK|NAVER|\bGSA\/|; wv\)|\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/** Whether the visitor can be given a file. */
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
  // Browsers read it when they get to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Only secure pages have a clipboard, and a page without an address has nothing to copy. */
export function canCopy(): boolean {
  return (
    typeof (navigator as Partial<Navigator>).clipboard?.writeText === 'function' &&
    /^https?:$/.test(location.protocol)
  );
}

/** Returns whether it was copied: the visitor may have said no, and apps do without asking. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
