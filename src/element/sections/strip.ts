import { html, nothing, type TemplateResult } from 'lit';
import type { DayView, GuideView, StepView } from '../../view/guide-view.js';
import { phraseTemplate } from './phrase.js';

/** The phases with their first days: as segments of a strip of days, else by their names. */
export function phases({ words, steps }: GuideView): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  return html`<ol
    part="phases"
    class=${steps.some(({ days }) => days.length) ? 'strip' : 'steps'}
    aria-label=${words.phases}
  >
    ${steps.map(step)}
  </ol>`;
}

function step({ title, from, state, days }: StepView): TemplateResult {
  // The style is a property, since a policy may forbid the attribute.
  return html`<li
    part="phase"
    class=${state}
    aria-current=${state === 'now' ? 'step' : nothing}
    .style=${days.length ? `flex-grow:${days.length}` : ''}
  >
    <span class="days" aria-hidden="true">${days.map(day)}</span>
    <span class="step-title" .textContent=${title}></span>
    ${from && html`<span class="step-from">${phraseTemplate(from)}</span>`}
  </li>`;
}

function day({ weekday, number, isToday }: DayView): TemplateResult {
  return html`<span
    class=${isToday ? 'today' : nothing}
    .textContent=${`${weekday}\n${number}`.trim()}
  ></span>`;
}
