import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../languages/words.js';
import type { GuideView } from '../../view/guide-view.js';
import type { DateFormContext, FormAnswer, KeptDate, SectionContext } from './context.js';
import { phraseTemplate } from './phrase.js';

/** Id of the button that gets the focus when the question appears. */
export const FIRST_ANSWER = 'first-answer';

/**
 * The date question. No `<form>`: sandboxed frames without `allow-forms` never submit one.
 */
export function dateForm(context: DateFormContext, view: GuideView): TemplateResult {
  const { words } = view;
  const { today, yesterday, earliest, current, outOfRange, keeps, keepsOthers, onForget } = context;
  const doubt = view.doubt ?? view.otherDates;
  const choices = doubt?.choices ?? [];
  const firstDay = choices.length ? nothing : FIRST_ANSWER;
  // Leave the time blank when correcting: a date alone is the stricter reading.
  const answer = (event: Event, day?: string) =>
    context.onAnswer(day ?? fieldBy(event, 'day')?.value ?? '', answerIn(event));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') answer(event);
  };
  return html`<div part="date-form" class="date-form" role="group" aria-label=${words.dateQuestion}>
    ${
      doubt
        ? html`<p id="doubt">
            ${phraseTemplate(doubt.lines.flatMap((line) => [...line, ' ']))}
            <b>${phraseTemplate(doubt.question)}</b>
          </p>`
        : nothing
    }
    <p class="choices">
      ${choices.map(
        (choice, index) =>
          html`<button
            type="button"
            id=${index ? nothing : FIRST_ANSWER}
            aria-describedby="doubt"
            @click=${(event: Event) => context.onChoose(index, answerIn(event))}
          >
            ${phraseTemplate(choice)}
          </button>`,
      )}
      ${
        doubt?.isOpen === false
          ? nothing
          : html`<button
                type="button"
                id=${firstDay}
                @click=${(event: Event) => answer(event, today)}
              >
                ${words.today}
              </button>
              <button type="button" @click=${(event: Event) => answer(event, yesterday)}>
                ${words.yesterday}
              </button>`
      }
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
        : html`<p class="choices box">
            <input id="keep" type="checkbox" .checked=${keeps} />
            <label for="keep">${words.keepOnDevice}</label>
          </p>`
    }
    ${
      keepsOthers
        ? html`<p class="choices box">
            <input id="keep-others" type="checkbox" />
            <label for="keep-others">${words.keepOthers}</label>
          </p>`
        : nothing
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
      ${
        onForget
          ? html`<button type="button" class="quiet" @click=${onForget}>${words.forget}</button>`
          : nothing
      }
    </p>
  </div>`;
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

/** Reopens the question, to correct a wrong date. */
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

/** Whether the date is kept on this device, with a button to change that. */
export function keptDate(kept: KeptDate | null, words: Words): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  const { isKept, hasFailed, onKeep, onForget } = kept;
  return html`${isKept ? html`<span class="note">${words.keptOnDevice}</span>` : nothing}
    ${hasFailed ? html`<span class="note" role="alert">${words.notKept}</span>` : nothing}
    <button type="button" class="quiet" @click=${isKept ? onForget : onKeep}>
      ${isKept ? words.forget : words.keepOnDevice}
    </button>`;
}
