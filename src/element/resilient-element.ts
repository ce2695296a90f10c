import { LitElement, type CSSResult, type CSSResultOrNative } from 'lit';
import { warnOnce } from '../page/warn-once.js';

/** A constructed sheet works only in the document that it was made in. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Lit's element, for pages that break what Lit relies on. If it cannot render, the page's fallback or the last render
 * stays visible, and a warning says why.
 */
export class ResilientElement extends LitElement {
  static override readonly styles: CSSResult[] = [];

  #fallback: HTMLElement | undefined;

  /** Lit checks a prototype that MooTools replaces, and drops the sheets of an element that changes its document. */
  static override finalizeStyles(): CSSResultOrNative[] {
    return [];
  }

  /** Moved to another document: constructed sheets do not follow; adopt again. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      const root = super.createRenderRoot();
      this.#adoptStyles(root as ShadowRoot);
      return root;
    } catch (error) {
      this.#fail(error);
      return this.shadowRoot ?? document.createDocumentFragment();
    }
  }

  protected override shouldUpdate(): boolean {
    return this.shadowRoot !== null;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      const done = super.scheduleUpdate();
      this.#fallback?.remove();
      return done;
    } catch (error) {
      this.#fail(error);
    }
  }

  #adoptStyles(root: ShadowRoot): void {
    const { ownerDocument } = root;
    const { defaultView } = ownerDocument;
    if (!defaultView) return; // not displayed
    const { styles } = this.constructor as typeof ResilientElement;
    const text = styles.join('');
    try {
      let sheet = sheets.get(ownerDocument);
      if (!sheet) {
        sheet = new (defaultView as Window & typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(text);
        sheets.set(ownerDocument, sheet);
      }
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(Object.assign(ownerDocument.createElement('style'), { textContent: text }));
    }
  }

  #fail(error: unknown): void {
    warnOnce(`could not be shown. ${String(error)}`);
    if (this.hasUpdated || !this.shadowRoot) return;
    this.#fallback ??= document.createElement('slot');
    this.shadowRoot.append(this.#fallback);
  }
}
