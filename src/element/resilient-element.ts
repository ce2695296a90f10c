import { LitElement, type CSSResult, type CSSResultOrNative, type PropertyValues } from 'lit';
import { builtIn, cleanDocument } from '../page/built-in.js';
import { warnOnce } from '../page/warn-once.js';
import { fieldsOf } from './fields.js';
import { keepFocus } from './keep-focus.js';

/** A constructed sheet works only in the document that it was made in. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Lit's element, for pages that break what Lit relies on. If it cannot render, the page's fallback or the last render
 * stays visible, and a warning says why. If another script changes what is rendered, such as a translator, the next
 * update renders everything anew: Lit would change only what differs from its own last render.
 */
export class ResilientElement extends LitElement {
  static override readonly styles: CSSResult[] = [];

  /** Whether the shadow root contains anything but the last render: at first, the fallback's slot, or what came with the page. */
  #isChanged = true;
  #isBroken = false;
  #isRestoring = false;
  #isRestored = false;
  readonly #changes = new MutationObserver(() => this.#onChange());

  /** Lit checks a prototype that MooTools replaces, and drops the sheets of an element that changes its document. */
  static override finalizeStyles(): CSSResultOrNative[] {
    return [];
  }

  /** Moved to another document: constructed sheets do not follow; adopt again. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      // Before the shadow root, which hides the fallback while it has no slot.
      const slot = cleanDocument().createElement('slot');
      const root = super.createRenderRoot();
      // A root that came with the page has content, which stays until there is a guide.
      if (!root.firstElementChild) root.append(slot);
      return root;
    } catch (error) {
      this.#isBroken = true;
      this.#fail(error);
      return new DocumentFragment();
    }
  }

  protected override shouldUpdate(): boolean {
    return !this.#isBroken;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      return super.scheduleUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#changes.takeRecords().length) this.#isChanged = true;
    keepFocus(this.shadowRoot, () => {
      if (this.#isChanged) this.#renderAnew(changed);
      else super.update(changed);
    });
    this.#changes.takeRecords();
    this.#isRestored = this.#isRestoring;
    this.#isRestoring = false;
  }

  /** Renders beside what is there, and takes that away afterwards: if rendering fails, it stays. */
  #renderAnew(changed: PropertyValues): void {
    const { renderRoot, renderOptions } = this;
    const before = [...renderRoot.childNodes];
    const putBack = fieldsOf(renderRoot as ShadowRoot);
    this.#adoptStyles();
    // Lit renders anew before a node that it does not know.
    renderOptions.renderBefore = renderRoot.appendChild(cleanDocument().createComment(''));
    super.update(changed);
    for (const node of before) node.remove();
    putBack();
    this.#isChanged = false;
    this.#changes.observe(renderRoot, { childList: true, characterData: true, subtree: true });
  }

  #onChange(): void {
    this.#isChanged = true;
    // Emptied by the page: rendered again once, since a page that empties it each time would never end.
    if (this.renderRoot.firstElementChild || this.#isRestored) return;
    this.#isRestoring = true;
    this.requestUpdate();
  }

  #adoptStyles(): void {
    const { ownerDocument, renderRoot } = this;
    const view = builtIn(ownerDocument, 'defaultView');
    if (!view) return; // not displayed
    const { styles } = this.constructor as typeof ResilientElement;
    const text = styles.join('');
    try {
      let sheet = sheets.get(ownerDocument);
      if (!sheet) {
        sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(text);
        sheets.set(ownerDocument, sheet);
      }
      (renderRoot as ShadowRoot).adoptedStyleSheets = [sheet];
    } catch {
      const style = cleanDocument().createElement('style');
      style.textContent = text;
      renderRoot.append(style);
    }
  }

  #fail(error: unknown): void {
    warnOnce(`could not be shown. ${String(error)}`);
  }
}
