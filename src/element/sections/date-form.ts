import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { DateFormContext, SectionContext } from './context.js';

/**
 * The date question. No `<form>`: sandboxed frames without `allow-forms` never submit one.
 */
export function dateForm(context: DateFormContext, words: Words): TemplateResult {
  const { today, yesterday, earliest, current, outOfRange, canKeep, onDay, onKeep } = context;
  const submit = (event: Event) => {
    const group = (event.currentTarget as Element).closest('.date-form');
    onDay(group?.querySelector('input')?.value ?? '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') submit(event);
  };
  return html`<div part="date-form" class="date-form" role="group" aria-label=${words.dateQuestion}>
    <p class="choices">
      <button type="button" id="today" @click=${() => onDay(today)}>${words.today}</button>
      <button type="button" @click=${() => onDay(yesterday)}>${words.yesterday}</button>
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
      <button type="button" class="primary" @click=${submit}>${words.useDay}</button>
    </p>
    <p id="day-problem" class="problem" role="alert">
      ${outOfRange ? words.dayOutOfRange : nothing}
    </p>
    <p class="note">
      ${words.private}
      ${canKeep ? html`<button type="button" class="quiet" @click=${onKeep}>${words.keepDate}</button>` : nothing}
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
