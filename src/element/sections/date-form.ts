import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { DateFormContext, KeptDate, SectionContext } from './context.js';

/**
 * The date question. No `<form>`: sandboxed frames without `allow-forms` never submit one.
 */
export function dateForm(context: DateFormContext, words: Words): TemplateResult {
  const { today, yesterday, earliest, current, outOfRange, keeps } = context;
  // The time is not filled in where a date is only corrected: without one everything holds longer.
  const answer = (event: Event, day?: string) => {
    const form = (event.currentTarget as Element).closest('.date-form');
    const field = (id: string) => form?.querySelector<HTMLInputElement>(`#${id}`);
    const time = field('time')?.value ?? '';
    context.onAnswer(day ?? field('day')?.value ?? '', time, field('keep')?.checked ?? false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') answer(event);
  };
  return html`<div part="date-form" class="date-form" role="group" aria-label=${words.dateQuestion}>
    <p class="choices">
      <button type="button" id="today" @click=${(event: Event) => answer(event, today)}>
        ${words.today}
      </button>
      <button type="button" @click=${(event: Event) => answer(event, yesterday)}>
        ${words.yesterday}
      </button>
    </p>
    <p class="choices">
      <label for="day">${words.otherDay}</label>
      <input
        id="day"
        type="date"
        min=${earliest}
        max=${today}
        .value=${current}
        aria-invalid=${outOfRange ? 'true' : nothing}
        aria-describedby="day-problem"
        @keydown=${onKey}
      />
      <label for="time">${words.timeIfKnown}</label>
      <input id="time" type="time" @keydown=${onKey} />
      <button type="button" class="primary" @click=${answer}>${words.useDay}</button>
    </p>
    <p id="day-problem" class="problem" role="alert">
      ${outOfRange ? words.dayOutOfRange : nothing}
    </p>
    ${
      keeps === null
        ? nothing
        : html`<p class="choices">
            <input id="keep" type="checkbox" .checked=${keeps} />
            <label for="keep">${words.keepOnDevice}</label>
          </p>`
    }
    <p class="note">
      ${words.private}
      ${
        context.canCancel
          ? html`<button type="button" class="quiet" @click=${context.onCancel}>
              ${words.keepDate}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}

/** The way back to the question, where the date shown is not right. */
export function changeDateButton({
  view,
  dateForm,
  onChangeDate,
}: SectionContext): TemplateResult | typeof nothing {
  if (dateForm) return nothing;
  return html`<button type="button" id="change-date" class="quiet" @click=${onChangeDate}>
    ${view.words.changeDate}
  </button>`;
}

/** Whether the date is kept on this device, and one press to change that. */
export function keptDate(kept: KeptDate | null, words: Words): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  const { isKept, hasFailed, onKeep, onForget } = kept;
  return html`${isKept ? html`<span class="note">${words.keptOnDevice}</span>` : nothing}
    ${hasFailed ? html`<span class="note" role="alert">${words.notKept}</span>` : nothing}
    <button type="button" class="quiet" @click=${isKept ? onForget : onKeep}>
      ${isKept ? words.forget : words.keepOnDevice}
    </button>`;
}
