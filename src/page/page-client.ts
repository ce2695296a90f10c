import { joinClock, leaveClock, type ClockClient } from './clock.js';
import { joinLanguage, leaveLanguage, type LanguageClient } from './language-watch.js';
import { joinPrinting, leavePrinting, type PrintClient } from './printing.js';

/** Something on the page that follows the time, the page's language and its printing. */
export interface PageClient extends ClockClient, LanguageClient, PrintClient {}

export function joinPage(client: PageClient): void {
  joinLanguage(client);
  joinPrinting(client);
  joinClock(client);
}

export function leavePage(client: PageClient): void {
  leaveClock(client);
  leaveLanguage(client);
  leavePrinting(client);
}
