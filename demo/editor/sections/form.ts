import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.js';
import type { Places } from '../places.js';
import { remarkList } from '../parts/remarks.js';
import type { ContentsEntry } from './contents.js';
import { advices } from './advices.js';
import { languages } from './languages.js';
import { phases } from './phases.js';
import { PLAIN_LISTS, plainList } from './plain-lists.js';
import { procedure } from './procedure.js';
import { questions } from './questions.js';
import { restrictions } from './restrictions.js';
import { signOff } from './sign-off.js';
import { signs } from './signs.js';
import { toDo } from './to-do.js';
import { LISTS, type Path } from '../../../src/guidance/protocol-rules.js';

interface Section {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly content: (context: EditorContext) => unknown;
  /** Whether a place in the procedure is in this section. */
  readonly has: (place: Path, context: EditorContext) => boolean;
}

/** Whether a place is in a list or in the texts of its entries. */
const inList =
  (list: string) =>
  ([first, second, third]: Path) =>
    first === list || (first === 'texts' && third === list && second !== undefined);

/** Whether a key of a procedure has a section of its own. */
const isPart = (key: unknown) => ['texts', 'reviewed', ...LISTS].some((name) => name === key);

const isInLanguage = ([texts, , key]: Path, name: string) => texts === 'texts' && key === name;

const isKind =
  (kind: string) =>
  (place: Path, { protocol }: EditorContext) => {
    if (!inList('items')(place)) return false;
    const id = place[0] === 'items' ? place[1] : place[3];
    return (protocol.items.find((item) => item.id === id)?.kind ?? 'avoid') === kind;
  };

/** The form, from top to bottom. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'procedure',
    name: 'Procedure',
    content: procedure,
    has: (place) => (place.length === 1 && !isPart(place[0])) || isInLanguage(place, 'name'),
  },
  {
    id: 'languages',
    name: 'Languages',
    content: languages,
    has: (place) =>
      place[0] === 'texts' && !isPart(place[2]) && !['name', 'reviewed'].includes(String(place[2])),
  },
  {
    id: 'restrictions',
    name: 'Restrictions',
    hint: 'What patients must not do, and for how long.',
    content: restrictions,
    has: isKind('avoid'),
  },
  { id: 'to-do', name: 'What to do', content: toDo, has: isKind('do') },
  {
    id: 'phases',
    name: 'Phases',
    hint: 'Days count from the treatment day, which is day 0.',
    content: phases,
    has: inList('phases'),
  },
  {
    id: 'questions',
    name: 'Questions',
    hint: '“Can I …?” A restriction answers its question itself.',
    content: questions,
    has: inList('questions'),
  },
  { id: 'signs', name: 'Signs', content: signs, has: inList('signs') },
  ...PLAIN_LISTS.map(({ list, name, add }) => ({
    id: list,
    name,
    content: (context: EditorContext) => plainList(context, list, add),
    has: inList(list),
  })),
  { id: 'advice', name: 'Check', content: advices, has: () => false },
  {
    id: 'sign-off',
    name: 'Sign',
    hint: 'A clinician reads every sentence, then signs each language.',
    content: signOff,
    has: (place) => place[0] === 'reviewed' || isInLanguage(place, 'reviewed'),
  },
];

export function sectionTitleId(id: string): string {
  return `${id}-title`;
}

/** The id of the heading over a place. */
export function headingOver(place: Path, context: EditorContext): string {
  const section = SECTIONS.find(({ has }) => has(place, context));
  return sectionTitleId(section?.id ?? 'procedure');
}

export function contentsOf(context: EditorContext, places: Places): readonly ContentsEntry[] {
  return SECTIONS.map(({ id, name, has }) => ({
    id,
    name,
    mistakes: places.mistakesIn((place) => has(place, context)),
  }));
}

/** From the end of a section, the way to the others. */
function toContents(event: Event): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.contents a')?.focus();
}

/** All sections of the form. */
export function form(context: EditorContext): readonly TemplateResult[] {
  return SECTIONS.map(({ id, name, hint, content, has }) => {
    const shown = content(context);
    const left = context.remarksLeft((place) => has(place, context));
    return html`<section class="section" aria-labelledby="${id}-title">
      <h2 id=${sectionTitleId(id)} tabindex="-1">${name}</h2>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${remarkList(id, left)} ${shown}
      <p class="to-contents">
        <a href="#contents" @click=${toContents}>All sections</a>
      </p>
    </section>`;
  });
}
