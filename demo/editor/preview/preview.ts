import type { ReactiveControllerHost } from 'lit';
import { MS_PER_HOUR } from '../../../src/time/window.js';
import type { Protocol } from '../../../src/guidance/protocol.js';
import { hoursInWords, languageInWords, nameOf, type Draft } from '../model/model.js';
import { valueAt } from '../model/readable.js';
import type { PreviewView } from '../sections/preview.js';
import type { Stop, Travel } from './travel.js';
import { lastFriday } from './treated.js';

/** What the guide beside the form shows: the file's last state without a mistake, at the time that was travelled to. */
export class Preview {
  travel: Travel = { treated: lastFriday(Date.now()), passed: MS_PER_HOUR };
  readonly #host: ReactiveControllerHost;
  #json = '';
  #isOld = false;
  #protocol: Protocol | null = null;
  #changed: Stop | null = null;
  #language = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  go(to: Partial<Travel>): void {
    this.travel = { ...this.travel, ...to };
    this.#host.requestUpdate();
  }

  speak(language: string): void {
    this.#language = language;
    this.#host.requestUpdate();
  }

  /** Shows a procedure of a file. @param isNew - Whether it is not the one that was shown, changed. */
  follow(draft: Draft, procedure: number, isNew: boolean): void {
    const protocol = draft.procedures[procedure];
    const path = draft.paths[procedure];
    if (isNew) {
      this.#json = '';
      this.#changed = null;
      this.#protocol = null;
    }
    if (protocol && this.#protocol)
      this.#changed = changedHour(this.#protocol, protocol) ?? this.#changed;
    this.#protocol = protocol ?? null;
    this.#isOld = draft.mistakes.length > 0;
    if (!this.#isOld && path) this.#json = JSON.stringify(valueAt(draft.data, path));
  }

  get view(): PreviewView {
    const protocol = this.#protocol;
    const tags = Object.keys(protocol?.texts ?? {});
    return {
      json: this.#json,
      procedure: protocol?.id ?? '',
      isOld: this.#isOld,
      languages: tags.map((tag) => [tag, languageInWords(tag)]),
      language: tags.includes(this.#language) ? this.#language : (tags[0] ?? 'en'),
      travel: this.travel,
      stops: protocol ? endsOf(protocol) : [],
      changed: this.#changed,
    };
  }
}

/** Where the restrictions end, the first one first. */
function endsOf(protocol: Protocol): readonly Stop[] {
  return protocol.items
    .flatMap((item) =>
      item.kind === 'avoid' && item.until !== null
        ? [{ name: nameOf(protocol, 'items', item.id), hours: item.until }]
        : [],
    )
    .sort((one, other) => one.hours - other.hours);
}

type Hours = number | null | undefined;

/** The hour that differs between two states of a procedure; `null` if none does. */
function changedHour(before: Protocol, after: Protocol): Stop | null {
  for (const list of ['items', 'signs'] as const) {
    const hours = new Map(before[list].map((entry) => [entry.id, hoursOf(entry)]));
    for (const entry of after[list]) {
      const now = hoursOf(entry);
      if (!now || now === hours.get(entry.id)) continue;
      const name = `${nameOf(after, list, entry.id)}, ${hoursInWords(now)}`;
      return { name, hours: now };
    }
  }
  return null;
}

function hoursOf(entry: object): Hours {
  const { until, from } = entry as { readonly until?: Hours; readonly from?: Hours };
  return until ?? from;
}
