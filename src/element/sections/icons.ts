import { html, type TemplateResult } from 'lit';
import type { IconName } from '../../guidance/icons.js';
import type { RowState } from '../../view/advice-view.js';

/** Lines on a grid of 24. */
const paths = {
  makeup: 'M9 11V6.5L14 3v8M8 11h7v4H8zM7 15h9v6H7z',
  exercise: 'M6.5 7v10m-3-7.5v5m14-7.5v10m3-7.5v5M6.5 12h11',
  sun: 'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0m4-9v2m0 14v2M3 12h2m14 0h2M6 6l1 1m10 10 1 1m0-12-1 1M7 17l-1 1',
  flask: 'M9 3h6m-5 0v6l-5 9.4Q5 21 7 21h10q2 0 2-2.6L14 9V3M7.7 15h8.6',
  brush: 'M5 5h14v5H5zm2 5v4m5-4v4m5-4v4M7 18h0m5 0h0m5 0h0',
  hand: 'M8 14V6a1.5 1.5 0 0 1 3 0v5-6a1.5 1.5 0 0 1 3 0v6-5a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 4l-3-4a1.5 1.5 0 0 1 3-2l2 2',
  peel: 'M5 3c0 6 3 9 7 12M19 3c0 6-3 9-7 12M4 20h4m2 0h4m2 0h4',
  smoke: 'M3 15h13v4H3zm16 0v4m3-4v4m-3-7c0-3-3-2-3-5m6 5c0-4-3-4-3-6',
  glass: 'M7 3h10c.5 6-1.5 9.5-5 9.5S6.5 9 7 3m5 9.5V21m-3.5 0h7M7 7.5h10',
  wash: 'M4 13h16v4a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3zM7 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0m8 2h0',
  drop: 'M12 3.5c3.5 4 6 7 6 10.5a6 6 0 0 1-12 0c0-3.5 2.5-6.5 6-10.5',
  tube: 'M7 3h10l-1.5 13h-7zm2 13h6v5H9z',
  bottle: 'M7.5 11h9v10h-9zm2.5 0V8h4v3m-2-3V4.5h4.5M10 15h4',
  hat: 'M2.5 16c3 3 16 3 19 0m-15 1v-5a5.5 5.5 0 0 1 11 0v5m-11-3.5c3 1.3 8 1.3 11 0',
  cold: 'M12 3v18M4 7.5l16 9m0-9-16 9',
  serum: 'M8 12h8v9H8zm2 0V8h4v4m-2-4V4',
  calendar: 'M4 6h16v14H4zm0 4.5h16M8.5 3.5V7m7-3.5V7',
  phone:
    'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3',
  globe: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0h18m-9-9q7 9 0 18-7-9 0-18',
  wait: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m8-4.5V12l3 2',
  yes: 'm5 12.5 4.5 4.5L19 7.5',
  ask: 'M4 5h16v11h-8l-4 4v-4H4z',
  care: 'M12 5v9m0 5h0',
} as const satisfies Readonly<Record<IconName | 'phone' | 'globe' | RowState, string>>;

export type Picture = keyof typeof paths;

/** The outline of a picture; empty if there is none. */
export function outline(name: Picture | null): string {
  return name === null ? '' : paths[name];
}

/** Decoration beside words, which carry the meaning. */
export function icon(name: Picture): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${outline(name)} />
  </svg>`;
}
