import { html, nothing, type TemplateResult } from 'lit';
import { contextOf } from './editor-context.js';
import type { GuidanceEditor } from './guidance-editor.js';
import { canSave, fileToSave, wrapList } from './model/model.js';
import { isReadable, Places } from './places.js';
import { contents } from './sections/contents.js';
import { contentsOf, form } from './sections/form.js';
import { keeping, whenKept } from './sections/keeping.js';
import { mistakeList, repeatedList } from './sections/mistakes.js';
import { preview } from './sections/preview.js';
import { rawText } from './sections/raw-text.js';
import { start } from './sections/start.js';
import { toolbar } from './sections/toolbar.js';

/** Which part is shown: where to begin, the form, the preview if there is no room for both, the file as text. */
export type View = 'start' | 'form' | 'preview' | 'text';

/** Everything that the editor shows. */
export function editorPage(editor: GuidanceEditor): TemplateResult {
  const { view, session, said } = editor;
  const isStart = view === 'start' || !session.workspace;
  return html`<p class="hidden" role="status">${said}</p>
    ${isStart ? startPage(editor) : workbench(editor)}`;
}

function startPage(editor: GuidanceEditor): TemplateResult {
  const kept = editor.kept.read();
  const view = {
    picked: editor.builtIn,
    keptAt: kept ? whenKept(kept) : '',
    problem: editor.openProblem,
    isOpen: editor.session.workspace !== null,
    unsaved: editor.isSaved ? '' : (editor.session.workspace?.name ?? ''),
  };
  return start(view, {
    pick: (tag, picked) => {
      const others = editor.builtIn.filter((each) => each !== tag);
      editor.builtIn = picked ? [...others, tag] : others;
    },
    builtIn: () => editor.beginWithBuiltIn(),
    file: (file) => void editor.openFile(file),
    paste: (text) => editor.open(text, editor.fileName, false),
    kept: () => kept && editor.openKept(kept),
    forget: () => {
      editor.kept.forget();
      editor.focusKeeper.on('start-title');
    },
    cancel: () => editor.show('form', 'open'),
  });
}

function workbench(editor: GuidanceEditor): TemplateResult {
  const { view, session, kept } = editor;
  const { draft } = session.workspace!;
  const places = new Places(draft, session.procedure, session.advice);
  const context = contextOf(editor, places);
  const goToLine = ({ line }: { readonly line: number | null }) => void editor.showLine(line ?? 1);
  const isText = view === 'text' || !context;
  return html`${bar(editor)}
    <div class="workbench ${view === 'preview' ? 'seen' : ''}">
      ${
        context && !isText
          ? contents(contentsOf(context, places), (id) => editor.focusKeeper.on(`${id}-title`))
          : nothing
      }
      <div class="form">
        <section class="section" aria-label="This file">
          ${keeping(kept, {
            turn: (on) => kept.turn(on),
            overwrite: () => kept.overwrite(),
            openTheirs: (theirs) => editor.openKept(theirs),
          })}
          ${mistakeList(draft.mistakes, {
            goTo: (mistake) => context?.goTo(mistake),
            goToLine,
            wrapList: Array.isArray(draft.data)
              ? () => session.change((file) => wrapList(file), 'wrap-list')
              : null,
          })}
          ${repeatedList(draft.repeated, goToLine)}
        </section>
        ${isText ? text(editor) : form(context)}
        <p class="see">
          <button id="see-it" class="first" @click=${() => editor.show('preview', 'preview-title')}>
            See it
          </button>
        </p>
      </div>
      ${preview(editor.preview.view, {
        travel: (to) => editor.preview.go(to),
        speak: (language) => editor.preview.speak(language),
        back: () => editor.show('form', 'see-it'),
      })}
    </div>`;
}

function bar(editor: GuidanceEditor): TemplateResult {
  const { workspace } = editor.session;
  const { draft, name, isSaved, undoLabel, redoLabel } = workspace!;
  const { isDraft } = fileToSave(draft, name);
  const state = isSaved ? 'Saved' : 'Not saved';
  return toolbar(
    {
      name,
      state: canSave(draft) ? state : `${state}. A draft: it has mistakes`,
      undo: undoLabel,
      redo: redoLabel,
      save: isDraft ? 'Save as a draft' : 'Save',
    },
    {
      undo: () => editor.session.undo(),
      redo: () => editor.session.redo(),
      save: () => editor.save(),
      open: () => editor.show('start', 'start-title'),
    },
  );
}

function text(editor: GuidanceEditor): TemplateResult {
  const { draft } = editor.session.workspace!;
  const view = { text: draft.text, mistakes: draft.mistakes, isReadable: isReadable(draft) };
  return rawText(view, {
    write: (next) => editor.write(next),
    goTo: (line) => void editor.showLine(line),
    close: () => editor.show('form', 'procedure-title'),
  });
}
