import type { ReactiveControllerHost } from 'lit';
import { phrase } from '../languages/phrase.js';
import { linkFragment, withoutLink, type LinkParams } from '../settings/link-text.js';
import { canPrint, printSheet, type PrintClient } from '../page/printing.js';
import { canCopy, canSave, canShare, copyText, saveFile, share } from '../page/saving.js';
import { writtenTerm } from '../view/when.js';
import type { RenderModel } from './guide-model.js';
import type { LinkSource } from './link-source.js';
import type { CalendarOptions } from './public-state.js';
import type { ToolsContext } from './sections/context.js';

type ToolsHost = ReactiveControllerHost &
  PrintClient & { readonly fromLink: boolean; calendar(options: CalendarOptions): string };

/** What a page has broken is left out, not the guide. */
function can(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** What a visitor can take along: the sheet, the calendar, the link. A control that could do nothing is not shown. */
export class GuideTools {
  readonly #host: ToolsHost;
  #copied = false;
  #notCopied: string | null = null;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** @param link - The link that led here. */
  context({ recovery, settings, belief, wording }: RenderModel, link: LinkSource): ToolsContext {
    const { treatment } = recovery;
    const isKnown = settings.guidance === 'known' && treatment !== null;
    const hasDates = isKnown || settings.nextVisit !== null;
    // In-app browsers cannot save files, so the patient opens the link elsewhere.
    const saves = hasDates && can(canSave);
    const sends = can(canShare);
    const copies = hasDates && !saves && !sends && can(canCopy);
    const { values, isOverruled } = link;
    // Sent without the date or the hours that only this device knows, the page would allow more elsewhere.
    const isOnlyHere =
      belief.inUse.length > 0 || !!(isOverruled ? belief.given : belief.given?.extend);
    const isInAddress = isOverruled || values['procedure-date'] !== undefined;
    const sendsDate = sends && treatment && !belief.doubt && isInAddress && !isOnlyHere;
    return {
      onPrint: can(canPrint) ? () => printSheet(this.#host) : null,
      onCalendar: saves ? this.#saveCalendar : null,
      onCopyLink: copies ? () => void this.#copy(this.#address(values)) : null,
      // A page for one patient has the date in itself.
      onSend: sends && !isOverruled ? () => void this.#send(pageAddress()) : null,
      onSendDate: sendsDate ? () => void this.#send(this.#address(shared(link))) : null,
      dateToSend: sendsDate
        ? phrase(wording.words.sendDate, {
            when: writtenTerm(treatment, { ...wording.calendar, near: null }),
          })
        : [],
      linkCopied: this.#copied,
      linkToCopy: this.#notCopied,
    };
  }

  readonly #saveCalendar = ({ currentTarget }: Event): void => {
    const box = (currentTarget as Element).parentElement?.querySelector<HTMLInputElement>(
      '#reminders',
    );
    const text = this.#host.calendar({ reminders: !!box?.checked });
    saveFile('aftercare.ics', 'text/calendar;charset=utf-8', text);
  };

  #address(link: LinkParams): string {
    return this.#host.fromLink ? pageAddress('') + linkFragment(link) : location.href;
  }

  async #send(address: string): Promise<void> {
    if (!(await share(address))) await this.#copy(address);
  }

  async #copy(address: string): Promise<void> {
    this.#copied = await copyText(address);
    this.#notCopied = this.#copied ? null : address;
    this.#host.requestUpdate();
  }
}

/** The page without what a link adds to its address. */
function pageAddress(hash = location.hash): string {
  const { origin, pathname, search } = location;
  // Joined as text: as a relative address, a path that begins with "//" would name another host.
  return origin + withoutLink({ pathname, search, hash });
}

/** Only what its button names, and what makes a restriction longer. */
function shared({ values, isOverruled }: LinkSource): LinkParams {
  return { ...values, 'next-visit': '', ...(isOverruled && { 'procedure-date': '' }) };
}
