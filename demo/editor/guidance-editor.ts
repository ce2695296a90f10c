import { LitElement, type TemplateResult } from 'lit';
import { editorPage, type View } from './editor-page.js';
import { textOfBytes } from './file-bytes.js';
import { filesIn, onDrop } from './files/dropped-file.js';
import { saveDraft } from './files/save-draft.js';
import { Focus } from './focus.js';
import { FormState } from './form-state.js';
import { KeptDraftController } from './kept-draft.js';
import { builtInText, type KeptDraft } from './model/model.js';
import { isReadable } from './places.js';
import { Preview } from './preview/preview.js';
import { rangeOfLine } from './sections/raw-text.js';
import { Session } from './session.js';
import { onKey } from './shortcuts.js';
import { editorStyles } from './styles/styles.js';

/**
 * The editor of a protocol file, for any page that also loads the guide's script, since the preview is a guide:
 *
 *     customElements.define('guidance-editor', GuidanceEditor);
 *     const editor = document.querySelector('guidance-editor');
 *     editor.text = '{ … }';
 *     editor.addEventListener('save', (event) => {
 *       event.preventDefault(); // the page saves, no file is downloaded
 *       const { text } = event.detail;
 *       store(text).then(() => editor.markSaved(text));
 *     });
 *
 * It makes no request and adds nothing to the page but itself. It stores a draft on the device only once the user has
 * ticked that. On a page whose header stays at the top, set `--editor-top` to its height.
 *
 * @fires {CustomEvent<{ text: string, isValid: boolean }>} change - After each edit, and once the user has opened a file: the file, and whether the guide takes it.
 * @fires {CustomEvent<{ name: string, text: string, isDraft: boolean }>} save - The button was pressed. Cancelable: otherwise the browser saves a file. `isDraft`: it has mistakes.
 */
export class GuidanceEditor extends LitElement {
  static override readonly styles = editorStyles;
  static override readonly properties = {
    text: { attribute: false, noAccessor: true },
    builtIn: { attribute: false },
    fileName: { attribute: false },
  };

  /** Languages (tags) of the built-in guidance that are ticked at the start. Default: English. */
  declare builtIn: readonly string[];
  /** The name of the file to save. Default: `protocol.json`. */
  declare fileName: string;

  /** @internal */ view: View = 'start';
  /** @internal The last thing that was announced. */ said = '';
  /** @internal Why a file could not be opened; '' otherwise. */ openProblem = '';
  /** @internal */ readonly state = new FormState(() => this.requestUpdate());
  /** @internal */ readonly preview = new Preview(this);
  /** @internal */ readonly focusKeeper = new Focus(this);
  /** @internal */ readonly session = new Session({
    onText: (isEdit, isOther) => this.#onText(isEdit, isOther),
    onShow: () => this.requestUpdate(),
    onSay: (text) => this.say(text),
    onRefused: (id, reason) => this.state.refuse(id, reason),
  });
  /** @internal */ readonly kept = new KeptDraftController(this, () => this.session.workspace);
  readonly #save = saveDraft();
  /** What the page has stored, as far as it has said so; `null` if the browser saves files. */
  #stored: string | null = null;

  constructor() {
    super();
    this.builtIn = ['en'];
    this.fileName = 'protocol.json';
    this.addEventListener('keydown', (event) => onKey(event, this));
    this.addEventListener('dragover', (event) => void filesIn(event));
    this.addEventListener('drop', (event) => onDrop(event, this));
    this.addEventListener('focusout', () => this.session.workspace?.endStep());
  }

  /** The file in the form; '' if none is open. Assign the text of a file to open it, '' to close it. */
  get text(): string {
    return this.session.workspace?.text ?? '';
  }

  set text(text: string) {
    if (text === this.text) {
      this.#stored ??= '';
      return;
    }
    this.#stored = text;
    if (text) this.#show(text, this.fileName, text);
    else this.#close();
  }

  /**
   * Whether the file is saved as it is. Once the page has assigned `text` or called `markSaved`, only what it has
   * given there counts as saved, not a file that the user opens.
   */
  get isSaved(): boolean {
    return this.session.workspace?.isSaved ?? true;
  }

  /**
   * Call this once the page has saved the file of a `save` event that it has canceled.
   *
   * @param text - What was saved: that of the event, since typing may have gone on. Default: the file as it is.
   */
  markSaved(text = this.text): void {
    this.#stored = text;
    this.session.workspace?.markSaved(text);
    this.say('Saved.');
  }

  /** Changes the text of the file, as the user does: this can be undone, and is not saved yet. */
  write(text: string): void {
    const edit = { text, label: 'The text of the file', field: 'text', refused: '', missing: [] };
    if (this.session.workspace) this.session.apply(edit);
    else if (text) this.#show(text, this.fileName, this.#stored ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onLeave);
  }

  protected override render(): TemplateResult {
    return editorPage(this);
  }

  /** @internal */
  show(view: View, ...focus: readonly string[]): void {
    this.view = view;
    this.focusKeeper.on(...focus);
  }

  /** @internal The user opens a text. @param isInFile - Whether it is saved on their computer. */
  open(text: string, name: string, isInFile: boolean): void {
    this.#show(text, name, this.#stored ?? (isInFile ? text : ''));
    this.#announceChange();
  }

  /** @internal */
  async openFile(file: File): Promise<void> {
    const read = textOfBytes(await file.arrayBuffer());
    if ('text' in read) return this.open(read.text, file.name, true);
    this.openProblem = read.failure;
    this.show('start', 'file');
  }

  /** @internal */
  beginWithBuiltIn(): void {
    this.open(builtInText(this.builtIn), this.fileName, false);
  }

  /** @internal */
  openKept(draft: KeptDraft): void {
    this.open(draft.text, draft.name, false);
    this.kept.adopt(draft);
  }

  /** @internal */
  save(): void {
    this.session.verify();
    const { workspace } = this.session;
    if (workspace) void this.#save(workspace, this).then((said) => said && this.say(said));
  }

  /** @internal */
  say(text: string): void {
    // The same text twice is announced twice.
    this.said = this.said === text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** @internal Selects a line of the file's text. */
  async showLine(line: number): Promise<void> {
    this.show('text', 'raw');
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#raw');
    if (!field) return;
    field.setSelectionRange(...rangeOfLine(field.value, line));
    const lines = field.value.split('\n').length;
    // A guess if lines wrap; the selection shows the place.
    field.scrollTop = (field.scrollHeight * (line - 4)) / lines;
  }

  #show(text: string, name: string, saved: string): void {
    this.kept.leave();
    this.openProblem = '';
    this.state.reset();
    this.view = 'form';
    this.session.open(text, name, saved);
    this.focusKeeper.on('raw-title', 'mistakes-title', 'procedure-title');
  }

  #close(): void {
    this.kept.leave();
    this.session.close();
    this.show('start');
  }

  #onText(isEdit: boolean, isOther: boolean): void {
    const { workspace, procedure } = this.session;
    const { draft } = workspace!;
    if (!isReadable(draft) && this.view === 'form') this.view = 'text';
    this.preview.follow(draft, procedure, isOther);
    this.requestUpdate();
    if (!isEdit) return;
    this.kept.schedule();
    this.#announceChange();
  }

  #announceChange(): void {
    const { draft } = this.session.workspace!;
    const detail = { text: draft.text, isValid: !draft.mistakes.length };
    this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true, composed: true }));
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const isKept = this.kept.isOn && !this.kept.conflict;
    if (!this.isSaved && !isKept) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-editor': GuidanceEditor;
  }
}
