import { allFields } from './fields.js';
import { byId, make } from './make.js';
import type { Note } from './patient.js';
import { SETTINGS } from './settings.js';

/** Shows each note under its field. */
export function showNotes(notes: readonly Note[]): void {
  for (const each of allFields()) {
    const own = notes.filter((note) => note.field === each.id);
    const problem = own.find(({ kind }) => kind === 'problem');
    const other = own.find(({ kind }) => kind !== 'problem');
    const isWarning = other?.kind === 'warning';
    each.toggleAttribute('aria-invalid', false);
    if (problem) each.setAttribute('aria-invalid', 'true');
    write(`${each.id}-problem`, problem);
    write(`${each.id}-hint`, problem ? undefined : other)?.classList.toggle('warning', isWarning);
  }
  write(
    SETTINGS,
    notes.find(({ field }) => field === SETTINGS),
  );
}

function write(id: string, note: Note | undefined): HTMLElement | null {
  const place = document.getElementById(id);
  const next = make('p', {}, ...(note ? [note.text, ...linkIn(note)] : []));
  const leadsTo = (each: HTMLElement) => each.querySelector('a')?.href;
  // Unchanged text is not written again, or screen readers would announce it again.
  if (place && (place.textContent !== next.textContent || leadsTo(place) !== leadsTo(next)))
    place.replaceChildren(...next.childNodes);
  return place;
}

function linkIn({ link }: Note): readonly (Node | string)[] {
  return link ? [' ', make('a', { href: link.href, textContent: link.text })] : [];
}

/** Lists the problems that prevent a link, each with a link to its field. */
export function listProblems(notes: readonly Note[]): void {
  const problems = notes.filter(({ kind }) => kind === 'problem');
  const list = document.querySelector('#no-link ul') as HTMLElement;
  list.replaceChildren(
    ...problems.map((note) => {
      const { field: id, text } = note;
      const link = make('a', { href: `#${id}` }, text);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(id);
      });
      return make('li', {}, link, ...linkIn(note));
    }),
  );
}

function goTo(id: string): void {
  const field = byId(id);
  for (let at = field.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  field.focus();
}
