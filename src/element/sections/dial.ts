import { html, type TemplateResult } from 'lit';
import type { DialView } from '../../view/guide-view.js';

/** The day in a ring that fills while the skin heals. Hidden from screen readers: the text beside it says the same. */
export function dial({ number, unit, progress }: DialView): TemplateResult {
  return html`<div part="counter" class="dial" aria-hidden="true">
    <svg viewBox="0 0 120 120" focusable="false">
      <circle class="ring" cx="60" cy="60" r="53" />
      <circle
        class="ring done"
        cx="60"
        cy="60"
        r="53"
        pathLength="100"
        stroke-dasharray="${progress * 100} 100"
      />
    </svg>
    <b>${number}</b><span>${unit}</span>
  </div>`;
}
