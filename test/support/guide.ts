import '../../src/define.js';
import type { AftercareGuide } from '../../src/index.js';
import { steadyGuidance } from './steady-guidance.js';
import { spokenText, textBlocks, visibleText, type TextBlock } from './visible-text.js';

/** Attributes as a page writes them. `true` is an attribute without a value, `null` an absent one. */
export type GuideAttributes = Readonly<Record<string, string | true | null>>;

/** One line of "What to do" or "What to avoid", as it is read. */
export interface Advice {
  readonly text: string;
  /** How, or why; '' if there is no more text, or it is closed. */
  readonly more: string;
  /** "Not until Saturday 21 November at 15:30"; '' for advice and if no end is given. */
  readonly until: string;
  /** "then ask your clinic first"; '' if it is then allowed. In English. */
  readonly then: string;
  /** "Held longer for you by your clinic"; '' if it is not extended. */
  readonly extended: string;
}

/** The advice of the guide itself or of a phase that was opened to read ahead. */
export interface Reading {
  readonly todo: readonly Advice[];
  readonly avoid: readonly Advice[];
  /** What is usual, one line each. */
  readonly usual: readonly string[];
  /** The text about restrictions without an end; '' if there are none, or it is closed. */
  readonly noEnd: string;
}

export interface Step {
  readonly title: string;
  readonly from: string;
  readonly now: boolean;
}

export interface FiredEvent {
  readonly type: string;
  readonly detail: unknown;
}

const shown = new Set<Guide>();

// No guide may stay for the next test, since each joins the page's clock.
afterEach(() => {
  for (const guide of shown) guide.remove();
  shown.clear();
});

/**
 * Puts a guide on the page and waits until it can be read. In British English, which writes times as 15:30 and
 * dates as 20 November, unless the attributes say otherwise. Removed when the test ends.
 *
 * @param inside - What is between the tags, as markup: the fallback, a note, a logo.
 * @param properties - What a script sets on the element before it is on the page.
 */
export async function showGuide(
  attributes: GuideAttributes = {},
  inside = '',
  properties: { readonly protocol?: unknown } = {},
): Promise<Guide> {
  const element = Object.assign(document.createElement('aftercare-guide'), properties);
  element.innerHTML = inside;
  const guide = new Guide(element);
  shown.add(guide);
  guide.write({ lang: 'en-GB', ...attributes });
  document.body.append(element);
  await guide.settled();
  return guide;
}

/** A guide with fixed hours: for tests of dates and clocks, which work out ends by hand. */
export function showSteadyGuide(attributes: GuideAttributes = {}, inside = ''): Promise<Guide> {
  return showGuide(attributes, inside, { protocol: steadyGuidance });
}

/** A guide with all its rows and lists opened, as by a patient who reads everything. */
export async function showOpenGuide(
  attributes: GuideAttributes = {},
  inside = '',
  properties: { readonly protocol?: unknown } = {},
): Promise<Guide> {
  const guide = await showGuide(attributes, inside, properties);
  await guide.openLists();
  return guide;
}

/** A guide on the page, read and used as a visitor would. Texts are as rendered, spaces collapsed. */
export class Guide {
  readonly element: AftercareGuide;
  /** All events of the guide since it was put on the page, oldest first. */
  readonly events: readonly FiredEvent[];

  constructor(element: AftercareGuide) {
    this.element = element;
    const events: FiredEvent[] = [];
    this.events = events;
    for (const name of ['ready', 'phase-change', 'date-change', 'error'])
      element.addEventListener(`aftercare-${name}`, ({ type, detail }: CustomEventInit & Event) => {
        events.push({ type, detail });
      });
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The guide has not rendered.');
    return this.element.shadowRoot;
  }

  remove(): void {
    this.element.remove();
  }

  // --- The page changes the tag ---

  /** Writes attributes and waits until the guide shows them. */
  async set(attributes: GuideAttributes): Promise<void> {
    this.write(attributes);
    await this.settled();
  }

  /** Writes attributes without waiting. */
  write(attributes: GuideAttributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value === true ? '' : value);
    }
  }

  /** Waits until all updates are rendered. */
  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  // --- The header ---

  /** The guide's own heading: the phase, or the question for the date. */
  get title(): string {
    return this.textOf('#title');
  }

  /** "1 day since your treatment"; '' if the title has it, or if there is no date. */
  get counterWords(): string {
    return this.textOf('.counter-words');
  }

  /** The number in the dial and the words under it. */
  get dial(): { readonly number: string; readonly unit: string } {
    return { number: this.textOf('[part=counter] b'), unit: this.textOf('[part=counter] span') };
  }

  /** The sentences under the title, with their dates in full. */
  get headerLines(): readonly string[] {
    return this.all('[part=header] .line').map(spokenText);
  }

  /** At most 3 things. */
  get mostImportant(): readonly string[] {
    return this.textsOf('.main li');
  }

  get steps(): readonly Step[] {
    return this.all('[part=phases] [part=phase]').map((step) => ({
      title: spokenIn(step, '.step-title'),
      from: spokenIn(step, '.step-from'),
      now: step.getAttribute('aria-current') === 'step',
    }));
  }

  // --- The advice ---

  /** The rows of "When can I…?" as they are read out, closed. */
  get rows(): readonly string[] {
    return this.all('.row > details > summary').map(spokenText);
  }

  /** The advice for today. Empty before the treatment. How and why are there once the lists are open. */
  get reading(): Reading {
    const inFold = (id: string) => {
      const lines = this.all(`#more-${id} > .inside > p:has(> b)`);
      return lines.length ? lines.map(adviceIn) : this.all(`.lists > .${id} li`).map(entryIn);
    };
    return {
      todo: inFold('do'),
      avoid: [...this.all('.row.wait').map(adviceInRow), ...inFold('avoid')],
      usual: this.textsOf('.usual:not(.preview *) li'),
      noEnd: this.textOf('.lists > .avoid > .note'),
    };
  }

  get todo(): readonly Advice[] {
    return this.reading.todo;
  }

  get avoid(): readonly Advice[] {
    return this.reading.avoid;
  }

  get usual(): readonly string[] {
    return this.reading.usual;
  }

  /** The answers by question, in order: of the rows and lists that are open. */
  get answers(): ReadonlyMap<string, string> {
    const ofRows = this.all('.row').flatMap((row) =>
      [...row.querySelectorAll('.inside b')].map(
        (question) => [visibleText(question), spokenIn(row, '.answer')] as const,
      ),
    );
    const ofList = this.all('#more-asks > .inside > p').map((line) => {
      const { text, more } = adviceIn(line);
      return [text, more] as const;
    });
    return new Map([...ofRows, ...ofList]);
  }

  /** The answer to the question that has these words in it. */
  answerTo(words: string): string {
    const found = [...this.answers].filter(([question]) => question.includes(words));
    if (found.length !== 1 || !found[0])
      throw new Error(`${found.length} questions with "${words}".`);
    return found[0][1];
  }

  // --- When to call ---

  /** The signs to call the clinic for. In the compact layout they are behind "When to call". */
  get callSigns(): readonly string[] {
    return this.signLists[0] ?? [];
  }

  /** The signs to call the emergency number for. */
  get emergencySigns(): readonly string[] {
    return this.signLists[1] ?? [];
  }

  /** Each place with the clinic's phone. `href` is '' if it is no link. */
  get callLinks(): readonly { readonly text: string; readonly href: string }[] {
    return this.all('[part=call-link]').map((link) => ({
      text: visibleText(link),
      href: link.getAttribute('href') ?? '',
    }));
  }

  private get signLists(): readonly (readonly string[])[] {
    return this.all('[part=warning] ul').map((list) => [...list.children].map(visibleText));
  }

  // --- What is closed ---

  /** The summaries of all parts that can be opened. */
  get closedParts(): readonly string[] {
    return this.all('summary').map(visibleText);
  }

  /**
   * Clicks the summary that begins with these words, and waits until its content is rendered.
   * @returns its content, below the summary.
   */
  async open(words: string): Promise<HTMLDetailsElement> {
    const summary = this.all('summary').find((each) => visibleText(each).startsWith(words));
    if (!summary) throw new Error(`Nothing to open is called "${words}".`);
    return this.#toggle(summary.parentElement as HTMLElement);
  }

  async #toggle(element: HTMLElement): Promise<HTMLDetailsElement> {
    // By its name and not by `instanceof`: a page in a frame has its own classes.
    const details = element as HTMLDetailsElement;
    if (!details.open) {
      const toggled = new Promise((resolve) => {
        details.addEventListener('toggle', resolve, { once: true });
      });
      details.querySelector('summary')?.click();
      await toggled;
      await this.settled();
    }
    return details;
  }

  /** Opens every row, and every list of what to do, to avoid and to ask. */
  async openLists(): Promise<void> {
    for (const details of this.all('.row > details, .fold')) await this.#toggle(details);
  }

  async openAll(): Promise<void> {
    for (const title of this.closedParts) await this.open(title);
  }

  /** Opens a phase to read ahead, by its title. */
  async readAhead(title: string): Promise<Reading> {
    const preview = [...(await this.open('Every phase')).querySelectorAll('.preview')].find(
      (each) => textIn(each, '[role=heading]').startsWith(title),
    );
    if (!preview) throw new Error(`No phase is called "${title}".`);
    const items = (list: string) =>
      [...preview.querySelectorAll(`[part=${list}] [part=item]`)].map(adviceIn);
    return {
      todo: items('do'),
      avoid: items('avoid'),
      usual: [...preview.querySelectorAll('.usual li')].map(visibleText),
      noEnd: textIn(preview, '.note'),
    };
  }

  /** Opens a part, by its title, and reads the lines of it. */
  async linesBehind(title: string): Promise<readonly string[]> {
    const details = await this.open(title);
    return [...details.querySelectorAll('.inside > ul > li')].map(visibleText);
  }

  // --- All of it ---

  /** All visible text, block by block in reading order, without text for screen readers only. */
  get blocks(): readonly TextBlock[] {
    return textBlocks(this.root);
  }

  /** The same in one string, a block a line. */
  get text(): string {
    return this.blocks.map(({ text }) => text).join('\n');
  }

  /** The last announcement for screen readers. */
  get announced(): string {
    return this.root.querySelector('[role=status]')?.textContent.trim() ?? '';
  }

  // --- The visitor ---

  /** Whether the guide asks for the date. */
  get asksForDate(): boolean {
    return this.root.querySelector('[part=date-form]') !== null;
  }

  get dateInput(): HTMLInputElement {
    return this.one('#day');
  }

  /** Clicks the button with these words and waits. */
  async click(words: string): Promise<void> {
    this.button(words).click();
    await this.settled();
  }

  button(words: string): HTMLButtonElement {
    const button = this.all('button').find(
      (each) => visibleText(each) === words || each.ariaLabel === words,
    );
    if (!button) throw new Error(`No button says "${words}".`);
    return button;
  }

  /** Picks a day, written as in 2026-11-20, and submits it. */
  async pickDay(day: string): Promise<void> {
    await this.openOtherDay();
    this.dateInput.value = day;
    await this.click('Show my guide');
  }

  /** Opens the fields for a day that has no button. */
  async openOtherDay(): Promise<void> {
    await this.#toggle(this.one('#other-day'));
  }

  /** Opens the list of languages, if there is one. */
  async openLanguages(): Promise<void> {
    for (const details of this.all('.languages')) await this.#toggle(details);
  }

  /** Picks a language by its own name. The list closes. */
  async pickLanguage(name: string): Promise<void> {
    await this.openLanguages();
    await this.click(name);
  }

  // --- For what has no name above ---

  one<Found extends HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`The guide has no ${selector}.`);
    return found;
  }

  all<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name][];
  all(selector: string): HTMLElement[];
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** '' if there is none. */
  textOf(selector: string): string {
    return textIn(this.root, selector);
  }

  textsOf(selector: string): readonly string[] {
    return this.all(selector).map(visibleText);
  }
}

function textIn(root: ParentNode, selector: string): string {
  const found = root.querySelector(selector);
  return found ? visibleText(found) : '';
}

function spokenIn(root: ParentNode, selector: string): string {
  const found = root.querySelector(selector);
  return found ? spokenText(found) : '';
}

/** A whole sentence in bold, and what follows it. */
function adviceIn(line: Element): Advice {
  const text = textIn(line, 'b');
  const end = spokenIn(line, '[part=until]');
  const extended = textIn(line, '.extended');
  const all = spokenText(line).slice(text.length);
  const rest = [end, extended].filter(Boolean).join(' ');
  const more = (rest ? all.slice(0, all.lastIndexOf(rest)) : all).trim();
  return { text, more, ...endIn(end), extended };
}

/** An entry of a list whose "How" or "Why" is closed. */
function entryIn(entry: Element): Advice {
  const text = spokenIn(entry, '.hidden') || textIn(entry, 'span:not(.hidden)');
  return { text, more: '', until: '', then: '', extended: '' };
}

function endIn(words: string): Pick<Advice, 'until' | 'then'> {
  const [until = '', then = ''] = words.split(/, (?=then )/);
  return { until, then };
}

/** A row that is still off limits. It begins with the whole sentence. */
function adviceInRow(row: Element): Advice {
  const sentence = spokenIn(row, '.what > .hidden') || textIn(row, '.what');
  const why = textIn(row, '.inside > p');
  return {
    text: sentence,
    more: why.slice(sentence.length).trim(),
    ...endIn(spokenIn(row, '[part=until]')),
    extended: textIn(row, '.extended'),
  };
}
