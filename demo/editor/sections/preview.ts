import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { MS_PER_DAY } from '../../../src/time/civil-date.js';
import { MS_PER_HOUR } from '../../../src/time/window.js';
import { besideHour, nowIn, travelInWords, type Stop, type Travel } from '../preview/travel.js';
import { nowValue } from '../preview/treated.js';

export interface PreviewView {
  /** The procedure as JSON; '' while none has been read without a mistake. */
  readonly json: string;
  readonly procedure: string;
  /** Whether the file has mistakes, so that the guide is the one before them. */
  readonly isOld: boolean;
  /** Tags and names of the file's languages. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly language: string;
  readonly travel: Travel;
  /** Where a restriction ends. */
  readonly stops: readonly Stop[];
  /** The hour that was changed last. */
  readonly changed: Stop | null;
}

export interface PreviewActions {
  readonly travel: (to: Partial<Travel>) => void;
  readonly speak: (language: string) => void;
  readonly back: () => void;
}

/**
 * The guide as a patient has it on a phone, at any time. For another treatment it is another guide: it would tell patients
 * that the date has changed.
 */
export function preview(view: PreviewView, actions: PreviewActions): TemplateResult {
  const { json, procedure, isOld, travel, language } = view;
  const { treated } = travel;
  const now = nowIn(travel);
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title" tabindex="-1">What patients see</h2>
    <div class="fields">
      ${view.changed ? changedHour(view.changed, treated, actions) : nothing}
      ${clock(view, actions)}
      <p class="hint" id="travel-words">${travelInWords(travel)}</p>
      ${isOld && json ? html`<p class="notice bad">${OLD}</p>` : nothing}
    </div>
    <p class="see back"><button class="first" @click=${actions.back}>Back to the form</button></p>
    <div class="phone" role="group" aria-label="The guide, to scroll" tabindex="0">
      ${
        json
          ? keyed(
              treated,
              html`<aftercare-guide
                .protocol=${json}
                procedure=${procedure}
                procedure-date=${treated}
                now=${now === null ? nothing : nowValue(now)}
                lang=${language}
                heading-level="3"
                clinic-name="Your clinic"
                clinic-phone="020 7946 0018"
              ></aftercare-guide>`,
            )
          : html`<p class="hint">Once the file has no mistakes, the guide is shown here.</p>`
      }
    </div>
  </section>`;
}

const OLD = 'The file has mistakes. This is the guide as it was before them.';

/** The minute before and after a restriction ends. */
function changedHour(
  { name, hours }: Stop,
  treated: string,
  actions: PreviewActions,
): TemplateResult {
  const go = (side: 'before' | 'after') => () =>
    actions.travel({ passed: besideHour(hours, side, treated) });
  return html`<div class="row" role="group" aria-labelledby="changed-name">
    <span class="label" id="changed-name">Just changed: <b>${name}</b></span>
    <span class="row">
      <button id="see-before" class="small" @click=${go('before')}>A minute before</button>
      <button id="see-after" class="small" @click=${go('after')}>A minute after</button>
    </span>
  </div>`;
}

function clock({ languages, language, stops, travel }: PreviewView, actions: PreviewActions) {
  const { treated, passed } = travel;
  const hasChoice = languages.length > 1;
  return html`<div class="clock">
      ${amount('Day', 'passed-days', Math.floor(passed / MS_PER_DAY), -30, 400, (days) =>
        actions.travel({ passed: days * MS_PER_DAY + mod(passed, MS_PER_DAY) }),
      )}
      ${amount('and hour', 'passed-hours', hoursOf(passed), 0, 23, (hours) =>
        actions.travel({
          passed: Math.floor(passed / MS_PER_DAY) * MS_PER_DAY + hours * MS_PER_HOUR,
        }),
      )}
      <div class="field">
        <label for="stop">or where a restriction ends</label>
        <select
          id="stop"
          @change=${({ target }: Event) => {
            const select = target as HTMLSelectElement;
            const hours = Number(select.value);
            if (select.value) actions.travel({ passed: besideHour(hours, 'after', treated) });
            select.value = '';
          }}
        >
          <option value="">Pick one</option>
          ${stops.map(({ name, hours }) => html`<option value=${hours}>${name}: ${hours} h</option>`)}
        </select>
      </div>
    </div>
    <div class=${hasChoice ? 'clock two' : 'clock one'}>
      <div class="field">
        <label for="treated">Treated on</label>
        <input
          type="datetime-local"
          id="treated"
          .value=${live(treated)}
          @input=${({ target }: Event) => {
            const { value } = target as HTMLInputElement;
            if (value) actions.travel({ treated: value });
          }}
        />
      </div>
      ${hasChoice ? speaks(languages, language, actions) : nothing}
    </div>`;
}

function speaks(
  languages: PreviewView['languages'],
  language: string,
  actions: PreviewActions,
): TemplateResult {
  return html`<div class="field">
    <label for="speaks">Language</label>
    <select
      id="speaks"
      .value=${live(language)}
      @change=${({ target }: Event) => actions.speak((target as HTMLSelectElement).value)}
    >
      ${languages.map(
        ([tag, name]) => html`<option value=${tag} ?selected=${tag === language}>${name}</option>`,
      )}
    </select>
  </div>`;
}

function amount(
  label: string,
  id: string,
  value: number,
  min: number,
  max: number,
  onNumber: (value: number) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      type="number"
      id=${id}
      min=${min}
      max=${max}
      .value=${live(String(value))}
      @change=${({ target }: Event) => {
        const { valueAsNumber } = target as HTMLInputElement;
        if (Number.isFinite(valueAsNumber))
          onNumber(Math.min(Math.max(Math.round(valueAsNumber), min), max));
      }}
    />
  </div>`;
}

function mod(value: number, size: number): number {
  return ((value % size) + size) % size;
}

function hoursOf(passed: number): number {
  return Math.floor(mod(passed, MS_PER_DAY) / MS_PER_HOUR);
}
