import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import { gapIn, type Phrase } from '../../languages/phrase.js';
import type { DateFormContext, FormAnswer, SectionContext } from './context.js';
import { details } from './details.js';
import { phraseTemplate } from './phrase.js';

/** Id of the button that gets the focus when the question appears. */
export const FIRST_ANSWER = 'first-answer';

/**
 * The date question: a button for each likely day, the fields for another one behind the last. Nothing if it is not
 * asked. No `<form>`: sandboxed frames without `allow-forms` never submit one.
 */
export function dateForm(context: SectionContext): TemplateResult | typeof nothing {
  const { view, dateForm: form } = context;
  const { words } = view;
  // Without guidance, a date would change nothing; one that is shown can still be corrected.
  if (!form || (view.kind === 'unknown' && !view.header.treated)) return nothing;
  const { today, yesterday, keeps, keepsOthers, canCancel, onForget } = form;
  const doubt = view.doubt ?? view.otherDates;
  const choices = doubt?.choices ?? [];
  const day = (text: string, date: string, id: string | typeof nothing = nothing) =>
    html`<button
      type="button"
      class="choice"
      id=${id}
      @click=${(event: Event) => form.onAnswer(date, answerIn(event))}
    >
      ${text}
    </button>`;
  return html`<div part="date-form" class="date-form" role="group" aria-label=${words.dateQuestion}>
    ${
      doubt
        ? html`<p id="doubt">
            ${phraseTemplate(doubt.lines.flatMap((line) => [...line, gapIn(words)]))}<b
              >${phraseTemplate(doubt.question)}</b
            >
          </p>`
        : nothing
    }
    <div class="choices">
      ${choices.map(
        (choice, index) =>
          html`<button
            type="button"
            class="choice"
            id=${index ? nothing : FIRST_ANSWER}
            aria-describedby="doubt"
            @click=${(event: Event) => form.onChoose(index, answerIn(event))}
          >
            ${phraseTemplate(choice)}
          </button>`,
      )}
      ${
        doubt?.isOpen === false
          ? nothing
          : html`${day(words.today, today, choices.length ? nothing : FIRST_ANSWER)}
            ${day(words.yesterday, yesterday)}`
      }
      ${details(context, { id: 'other-day', className: 'other' }, words.otherDay, () =>
        otherDay(form, words),
      )}
    </div>
    ${keeps === null ? nothing : box('keep', words.keepOnDevice, keeps)}
    ${keepsOthers ? box('keep-others', words.keepOthers, false) : nothing}
    ${canCancel ? quietButton(words.keepDate, form.onCancel) : nothing}
    ${onForget ? quietButton(words.forget, onForget) : nothing}
  </div>`;
}

function box(id: string, text: string, isTicked: boolean): TemplateResult {
  return html`<label class="keep">
    <input id=${id} type="checkbox" .checked=${isTicked} />${text}
  </label>`;
}

function quietButton(text: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="quiet" @click=${onClick}>${text}</button>`;
}

function otherDay(form: DateFormContext, words: Words): TemplateResult {
  const { today, earliest, current, outOfRange } = form;
  const submit = (event: Event) =>
    form.onAnswer(fieldBy(event, 'day')?.value ?? '', answerIn(event));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') submit(event);
  };
  // Leave the time blank when correcting: a date alone is the stricter reading.
  return html`<label for="day">${words.otherDay}</label>
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
    <button type="button" class="primary" @click=${submit}>${words.useDay}</button>
    <p id="day-problem" class="problem" role="alert">
      ${outOfRange ? words.dayOutOfRange : nothing}
    </p>
    <p class="note">${words.private}</p>`;
}

function fieldBy(event: Event, id: string): HTMLInputElement | null | undefined {
  const form = (event.currentTarget as Element).closest('.date-form');
  return form?.querySelector<HTMLInputElement>(`#${id}`);
}

function answerIn(event: Event): FormAnswer {
  return {
    time: fieldBy(event, 'time')?.value ?? '',
    isToKeep: fieldBy(event, 'keep')?.checked ?? false,
    isForAnother: fieldBy(event, 'keep-others')?.checked ?? false,
  };
}

/** When the treatment was, and a button to correct it. */
export function ownDate(context: SectionContext, treated: Phrase): TemplateResult {
  return html`<p class="own-date">
    <span class="line">${phraseTemplate(treated)}</span>
    ${changeDateButton(context)} ${keptDate(context)}
  </p>`;
}

/** Reopens the question, to correct a wrong date. */
export function changeDateButton({
  view: { words },
  dateForm,
  onChangeDate,
}: SectionContext): TemplateResult | typeof nothing {
  if (dateForm) return nothing;
  return html`<button
    type="button"
    id="change-date"
    class="quiet"
    aria-label=${words.changeDate}
    @click=${onChangeDate}
  >
    ${words.change}
  </button>`;
}

/** Whether the date is kept on this device, with a button to change that. */
export function keptDate({
  keptDate: kept,
  view: { words },
}: SectionContext): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  const { isKept, hasFailed, onKeep, onForget } = kept;
  return html`${isKept ? html`<span class="note">${words.keptOnDevice}</span>` : nothing}
  ${hasFailed ? html`<span class="note" role="alert">${words.notKept}</span>` : nothing}
  ${quietButton(isKept ? words.forget : words.keepOnDevice, isKept ? onForget : onKeep)}`;
}
