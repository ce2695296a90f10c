import type { ReactiveControllerHost } from 'lit';
import { linkFragment, withoutLink, type LinkParams } from '../settings/link-text.js';
import { canPrint, printSheet, type PrintClient } from '../page/printing.js';
import { canCopy, canSave, copyText, saveFile } from '../page/saving.js';
import type { GuideState } from './guide-model.js';
import type { ToolsContext } from './sections/context.js';

type ToolsHost = ReactiveControllerHost & PrintClient & { calendar(): string };

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

  /** @param link - The parameters of the link that led here. */
  context({ recovery, settings }: GuideState, link: LinkParams): ToolsContext {
    const isKnown = settings.guidance === 'known' && recovery.treatment !== null;
    const hasDates = isKnown || settings.nextVisit !== null;
    // In-app browsers cannot save files, so the patient opens the link elsewhere.
    const saves = hasDates && can(canSave);
    const inApp = hasDates && !saves;
    return {
      onPrint: can(canPrint) ? () => printSheet(this.#host) : null,
      onCalendar: saves ? this.#saveCalendar : null,
      onCopyLink: inApp && can(canCopy) ? () => void this.#copy(link) : null,
      linkCopied: this.#copied,
      linkToCopy: this.#notCopied,
    };
  }

  readonly #saveCalendar = (): void =>
    saveFile('aftercare.ics', 'text/calendar;charset=utf-8', this.#host.calendar());

  async #copy(link: LinkParams): Promise<void> {
    const { origin, pathname, search, href: here } = location;
    // Joined as text: as a relative address, a path that begins with "//" would name another host.
    const href = this.#host.fromLink
      ? origin + withoutLink({ pathname, search, hash: '' }) + linkFragment(link)
      : here;
    this.#copied = await copyText(href);
    this.#notCopied = this.#copied ? null : href;
    this.#host.requestUpdate();
  }
}
