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
 *       store(event.detail.text).then(() => editor.markSaved());
 *     });
 *
 * It makes no request and adds nothing to the page but itself. It stores a draft on the device only once the user has
 * ticked that. On a page whose header stays at the top, set `--editor-top` to its height.
 *
 * @fires {CustomEvent<{ text: string, isValid: boolean }>} change - After each edit: the file, and whether the guide takes it.
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
    onText: (isNew) => this.#onText(isNew),
    onShow: () => this.requestUpdate(),
    onSay: (text) => this.say(text),
    onRefused: (id, reason) => this.state.refuse(id, reason),
  });
  /** @internal */ readonly kept = new KeptDraftController(this, () => this.session.workspace);
  readonly #save = saveDraft();

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
    if (text === this.text) return;
    if (text) this.open(text, this.fileName, true);
    else this.#close();
  }

  /** Whether nothing was changed since the file was opened or saved. */
  get isSaved(): boolean {
    return this.session.workspace?.isSaved ?? true;
  }

  /** Call this once the page has saved the file of a `save` event that it has canceled. */
  markSaved(): void {
    this.session.workspace?.markSaved();
    this.say('Saved.');
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

  /** @internal */
  open(text: string, name: string, isSaved: boolean): void {
    this.kept.leave();
    this.openProblem = '';
    this.view = 'form';
    this.session.open(text, name, isSaved);
    this.focusKeeper.on('raw-title', 'mistakes-title', 'procedure-title');
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

  #close(): void {
    this.kept.leave();
    this.session.close();
    this.show('start');
  }

  #onText(isNew: boolean): void {
    const { workspace, procedure } = this.session;
    const { draft } = workspace!;
    if (!isReadable(draft) && this.view === 'form') this.view = 'text';
    this.preview.follow(draft, procedure, isNew);
    this.requestUpdate();
    if (isNew) return;
    this.kept.schedule();
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
