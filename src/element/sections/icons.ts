import { html } from 'lit';

/** Decoration beside a heading; the words carry the meaning. */
export const tick = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m5 10.5 3.5 3.5L15 7" />
</svg>`;

export const cross = html`<svg
  class="icon"
  viewBox="0 0 20 20"
  aria-hidden="true"
  focusable="false"
>
  <path d="m6 6 8 8m0-8-8 8" />
</svg>`;
