import type { Path } from '../../src/guidance/protocol-rules.js';
import type { EditorContext } from './context.js';
import type { GuidanceEditor } from './guidance-editor.js';
import type { Draft } from './model/model.js';
import { baseLanguage } from './model/naming.js';
import { placeInForm, type Places } from './places.js';
import { headingOver } from './sections/form.js';

/** What the sections show and can do; `null` if the file has no procedure that can be read. */
export function contextOf(editor: GuidanceEditor, places: Places): EditorContext | null {
  const { session, state, preview, focusKeeper } = editor;
  const { procedure, beside, advice } = session;
  const { draft } = session.workspace!;
  const protocol = draft.procedures[procedure];
  if (!protocol) return null;
  const { unitOf, pickUnit, isOpen, setOpen, typed, type, forget, refused } = state;
  const base = baseLanguage(Object.keys(protocol.texts));
  const context: EditorContext = {
    draft,
    procedure,
    pickProcedure: (index) => {
      state.reset();
      session.pickProcedure(index);
    },
    protocol,
    base,
    beside: beside === base ? '' : beside,
    pickBeside: (language) => {
      session.beside = language;
      preview.speak(language || base);
    },
    travel: preview.travel,
    advice: advice.filter((each) => each.procedure === procedure),
    remarksAt: (place) => places.at(place),
    remarksLeft: (isIn) => places.left(isIn),
    carelessIn: (list, id) => places.careless(list, id),
    removedFrom: (list) => {
      const ids = protocol[list].map(({ id }) => id);
      return places.carelessIds(list).filter((id) => !ids.includes(id));
    },
    unitOf,
    pickUnit,
    isOpen,
    setOpen,
    typed,
    type,
    forget,
    change: (make, id = '') => session.change(make, id),
    refused,
    focusOn: (id) => focusKeeper.on(id),
    goTo: ({ path }) => {
      const other = procedureOf(draft, path);
      if (other >= 0 && other !== procedure) {
        context.pickProcedure(other);
        return contextOf(editor, places)?.goTo({ path });
      }
      const place = placeInForm(draft, procedure, path) ?? [];
      editor.view = 'form';
      const [texts, language] = place;
      if (texts === 'texts' && language !== base && place.length > 2)
        session.beside = String(language);
      for (const id of foldedOver(place)) setOpen(id, true);
      focusKeeper.on(...fieldsOf(place, context.beside || base), headingOver(place, context));
    },
  };
  return context;
}

/** The index of the procedure that a place is in; -1 if it is in none of several. */
function procedureOf({ paths }: Draft, path: Path): number {
  return paths.findIndex((prefix) => prefix.every((key, index) => path[index] === key));
}

/** The list, the id and the key of an entry or of a text of it. */
function partsOf(place: Path): readonly [list: string, id: string, key: string, at: string] {
  const [list = '', id = '', key = 'text', at = ''] = place[0] === 'texts' ? place.slice(2) : place;
  return [String(list), String(id), String(key), String(at)];
}

/** The folded parts of the form that a field may be in. */
function foldedOver(place: Path): readonly string[] {
  const [list, id, key] = partsOf(place);
  const entry = `${list}-${id}`;
  if (key === 'main' || key === 'first') return [`${entry}-${key}`];
  if (list === 'signs') return key === 'text' ? [] : [`${entry}-when`];
  return place[0] === 'texts' || ['item', 'icon'].includes(key) ? [`${entry}-words`] : [];
}

/** Ids of the fields that a place may have, the best one first. */
function fieldsOf(place: Path, language: string): readonly string[] {
  const [list, id, key, at] = partsOf(place);
  const entry = `${list}-${id}`;
  const tag = place[0] === 'texts' ? String(place[1]) : language;
  const text = key === 'main' ? `${entry}-main-${at || 0}-${tag}` : `${entry}-${key}-${tag}`;
  return place[0] === 'texts'
    ? [text, `${list}-${tag}`, `${entry}-title`]
    : [
        `${entry}-${key === 'fromDay' ? 'day' : key}`,
        `${entry}-${key}-unit`,
        list,
        `${entry}-title`,
      ];
}
