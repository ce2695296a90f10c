import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from '../context.js';
import { setPhases, type HoursOf, nameOf } from '../model/model.js';
import { folded } from './card.js';

interface InPhases {
  readonly id: string;
  readonly phases?: readonly string[] | undefined;
}

/** The phases in which advice or a usual sign is shown. */
export function phaseChoice(
  context: EditorContext,
  list: HoursOf,
  { id, phases }: InPhases,
): TemplateResult {
  const { protocol } = context;
  const all = protocol.phases.map((phase) => phase.id);
  const shown = phases ?? all;
  const name = `${list}-${id}-phases`;
  const pick = (phase: string, picked: boolean) => {
    const next = all.filter((each) => (each === phase ? picked : shown.includes(each)));
    context.change(
      (text, procedure) =>
        setPhases(text, procedure, list, id, next.length === all.length ? null : next),
      name,
    );
  };
  const titles = all.filter((phase) => shown.includes(phase)).map(titleOf);
  function titleOf(phase: string): string {
    return nameOf(protocol, 'phases', phase);
  }
  const inWords = !titles.length
    ? 'no phase'
    : titles.length === all.length
      ? 'every phase'
      : titles.join(', ');
  return folded(
    context,
    name,
    html`Shown in: ${inWords}`,
    () =>
      html`<div class="row" role="group" aria-label="Phases">
        ${all.map(
          (phase) =>
            html`<span class="check">
              <input
                type="checkbox"
                id="${name}-${phase}"
                .checked=${live(shown.includes(phase))}
                @change=${({ target }: Event) => pick(phase, (target as HTMLInputElement).checked)}
              />
              <label for="${name}-${phase}" lang=${context.base}>${titleOf(phase)}</label>
            </span>`,
        )}
      </div>`,
  );
}
