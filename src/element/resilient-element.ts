import { LitElement, type CSSResult, type CSSResultOrNative } from 'lit';
import { warnOnce } from '../page/warn-once.js';

/** A sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Lit's element, on pages that break what it builds on. Where it cannot render, the page's own fallback is seen, or
 * the last that was rendered, and the console says why.
 */
export class ResilientElement extends LitElement {
  static override readonly styles: CSSResult[] = [];

  #fallback: HTMLElement | undefined;

  /** Lit tests a prototype, which MooTools replaces, and forgets the sheets of an element that changes its document. */
  static override finalizeStyles(): CSSResultOrNative[] {
    return [];
  }

  /** Another document takes the element, with nothing but its rules left behind. */
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
    if (!defaultView) return; // nobody sees it there
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
