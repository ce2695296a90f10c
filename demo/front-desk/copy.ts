/**
 * Copies the text of an element. Without the clipboard API, as on an insecure page, it uses `execCommand`; if that
 * fails too, the text stays selected, to be copied by hand.
 *
 * @returns Whether it was copied.
 */
export async function copyText(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    const copied = document.execCommand('copy');
    if (copied) getSelection()?.removeAllRanges();
    return copied;
  }
}
