/**
 * Copies the text of an element. Without a clipboard, as on a page that is not secure, the old way; if that is
 * refused too the text is left selected, to be copied by hand.
 *
 * @returns whether it has been copied.
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
