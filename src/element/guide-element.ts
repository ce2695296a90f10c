import { html, type PropertyValues, type TemplateResult } from 'lit';
import { isShown } from '../page/built-in.js';
import { readClock, rescheduleClock } from '../page/clock.js';
import { keepFieldEvents } from '../page/field-events.js';
import { bringIntoSight } from '../page/in-sight.js';
import { isPressed } from '../page/is-pressed.js';
import { nearestLanguage } from '../page/nearest-language.js';
import { joinPage, leavePage, type PageClient } from '../page/page-client.js';
import { reserveRoom } from '../page/room.js';
import { shouldAnnounce } from '../page/should-announce.js';
import { warnOnce } from '../page/warn-once.js';
import { announcement } from '../view/announcement.js';
import { adviseAuthor } from './advise-author.js';
import { CustomState } from './custom-state.js';
import { DateQuestion } from './date-question.js';
import type { Progress } from './events.js';
import { GuideAttributes } from './guide-attributes.js';
import {
  buildModel,
  computeState,
  linkLanguage,
  isStillValid,
  type GuideState,
  type RenderModel,
} from './guide-model.js';
import { guideTemplate } from './guide-template.js';
import { heldState } from './held-state.js';
import { GuideTools } from './guide-tools.js';
import { LanguageSwitch } from './language-switch.js';
import { LinkSource } from './link-source.js';
import { OpenedParts } from './opened-parts.js';
import { ProtocolSource } from './protocol-source.js';
import { progressOf, type CalendarOptions } from './public-state.js';
import { reportProblems, reportProgress } from './report.js';
import { styles } from './styles/styles.js';
import { SwallowedPage } from './swallowed-page.js';

/**
 * The life of a guide on its page: from attributes to a model at each update, from the model to markup. Only
 * `willUpdate()` stores changes; `state()` and `buildModel()` only read, so that a page can call them at any time.
 */
export abstract class GuideElement extends GuideAttributes implements PageClient {
  static override readonly styles = styles;

  /** @internal */
  protected readonly protocols = new ProtocolSource(this);
  readonly #link = new LinkSource(this, () => this.#question.reset());
  readonly #question = new DateQuestion(this, this.#link);
  readonly #language = new LanguageSwitch(this);
  readonly #tools = new GuideTools(this);
  readonly #swallowed = new SwallowedPage(this);
  readonly #opened = new OpenedParts(this);
  readonly #state = new CustomState(this);
  #model: RenderModel | null = null;
  #printing = false;
  #announced = '';
  #reported: readonly string[] = [];
  #progress: Progress | null = null;

  /** The dates as an iCalendar file. */
  abstract calendar(options?: CalendarOptions): string;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'protocol'];
  }

  /** When this guide next changes by itself. @internal */
  get nextChange(): number {
    return this.#model?.settings.now === null ? this.#model.recovery.nextChange : Infinity;
  }

  /** @internal */
  clockTick(): void {
    // A frame that goes away takes its elements along without disconnecting them.
    if (!isShown(this.ownerDocument)) this.disconnectedCallback();
    else if (!this.#model || !isStillValid(this.#model, readClock())) this.requestUpdate();
  }

  /** @internal */
  printing(begins: boolean): void {
    this.#printing = begins;
    this.requestUpdate();
    // Not in a microtask: the page is laid out for paper as soon as this returns.
    this.scheduleUpdate() as void;
  }

  /** @internal */
  languageMayHaveChanged(): void {
    if (this.#language.isOutdated(this.#pageLanguage())) this.requestUpdate();
  }

  /** @internal */
  focusOn(id: string): void {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    control?.focus({ preventScroll: true });
    // The whole question, not only its first button.
    if (control) bringIntoSight(control.closest<HTMLElement>('.date-form') ?? control);
  }

  override connectedCallback(): void {
    const later = () => this.isConnected && this.connectedCallback();
    if (!this.hasUpdated && isPressed(this, later)) return;
    super.connectedCallback();
    joinPage(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
    // An app on a server can write no property.
    if (name === 'protocol') this.protocols.setProperty(after);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('procedureDate')) this.#question.reset();
    if (changed.has('src')) this.protocols.updateSrc();
    const before = this.#model;
    try {
      this.#link.update();
      this.#language.update(this.#pageLanguage());
      this.#model = this.buildModel(heldState(this, this.state(), before));
    } catch (error) {
      // The last guide stays; before the first one, what the page shows.
      if (!before) throw error;
      warnOnce(`could not be updated. ${String(error)}`);
      return;
    }
    const news = before && announcement(before, this.#model);
    if (news && shouldAnnounce(news, readClock(), this)) this.#announced = news;
  }

  protected override render(): TemplateResult {
    const model = this.#model!;
    const guide = guideTemplate(model.settings.layout, this.#announced, {
      view: model.view,
      headingLevel: model.settings.headingLevel,
      opened: this.#opened.ids,
      printing: this.#printing,
      dateForm: this.#question.form(model),
      keptDate: this.#question.kept(model),
      onToggle: this.#opened.onToggle,
      onChangeDate: this.#question.edit,
      onLanguage: this.#onLanguage,
      tools: this.#tools.context(model, this.#link),
    });
    return this.#swallowed.isThere ? html`${guide}<slot></slot>` : guide;
  }

  protected override firstUpdated(): void {
    keepFieldEvents(this.renderRoot);
  }

  protected override updated(): void {
    const model = this.#model!;
    rescheduleClock();
    this.#state.show(model.view.kind);
    this.#reported = reportProblems(this, model.problems, this.#reported);
    if (!model.view.isLoading)
      this.#progress = reportProgress(this, progressOf(model), this.#progress);
    if (model.view.unsigned) warnOnce(model.view.unsigned);
    this.#question.afterUpdate();
    reserveRoom(this.renderRoot);
    // Another language in a link is not offered if the tag has a list.
    const linked = (!this.languages && this.#link.values.lang) || '';
    adviseAuthor(this, GuideElement.observedAttributes, this.#pageLanguage(), linked);
  }

  /** @internal */
  protected state(): GuideState {
    const { clinic } = this.protocols;
    return computeState(this, this.#link.values, clinic, this.#question.believe, readClock());
  }

  /** The tag's own language, else the link's if the tag offers it, else the page's. */
  #pageLanguage(): string | null {
    return this.lang.trim() || linkLanguage(this.#link.values, this) || nearestLanguage(this);
  }

  /** @internal */
  protected buildModel(state = this.state()): RenderModel {
    return buildModel(state, this.#language.resolve(this.#pageLanguage()), this.#model);
  }

  /** The list closes, and the focus moves to its button. */
  readonly #onLanguage = (tag: string): void => {
    this.#opened.ids.delete('languages');
    this.#language.pick(tag);
    void this.updateComplete.then(() => this.focusOn('languages > summary'));
  };
}
