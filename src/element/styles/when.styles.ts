import { css } from 'lit';

/** "When can I…?": the strip of days, and the rows. */
export const when = css`
  .when {
    align-content: start;
    gap: 0;
    padding-block-end: 0.35em;
  }
  .when-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: 0.4em;
  }
  .is-today::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--accent);
  }

  .strip {
    display: flex;
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.2;
  }
  .strip li {
    position: relative;
    flex: 0 1 0;
    min-inline-size: 0;
    padding-block-end: 0.5em;
  }
  .strip li::after {
    content: '';
    position: absolute;
    inset: auto 1px 0;
    border-block-end: 3px solid var(--line);
  }
  .strip .done::after,
  .strip .now::after {
    border-color: var(--accent);
  }
  .strip .done::after {
    border-block-end-width: 1px;
  }
  .days {
    display: flex;
  }
  .days span {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-block: 0.25em;
    border-radius: 0.75em;
    overflow-wrap: normal;
    text-align: center;
    white-space: pre-line;
    font-variant-numeric: tabular-nums;
  }
  .days .today {
    background: var(--accent);
    color: var(--surface);
    font-weight: 600;
  }
  .strip :is(.step-title, .step-from) {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .steps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 0.75em;
    margin-block-end: 0.5em;
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.2;
  }
  .steps li {
    padding-block-start: 0.25em;
    border-block-start: 3px solid var(--line);
  }
  .steps .now {
    border-color: var(--accent);
    color: var(--text);
  }
  .steps span {
    display: block;
  }
  .steps .now .step-title {
    font-weight: 600;
  }

  .row summary {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    gap: 0.05em 0.75em;
    padding-block-start: 0.35em;
    color: var(--text);
  }
  .row summary::after {
    grid-area: 1 / 3;
    color: var(--muted);
  }
  .row summary > .icon {
    grid-column: 1;
    color: var(--muted);
  }
  .what {
    grid-area: 1 / 2;
    line-height: 1.3;
  }
  .answer {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.75em;
    font-weight: 400;
    line-height: 1.35;
  }
  .answer .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.1em 0.19em;
    stroke-width: 2.2;
    color: var(--accent);
  }
  .wait .answer .icon {
    color: var(--avoid);
  }
  .row:not(.wait) {
    border-block-end: 1px solid var(--line);
  }
  .row:not(.wait) summary {
    padding-block-end: 0.5em;
  }
  /* What is allowed again is one line. */
  .yes summary {
    grid-template-columns: 1.5em minmax(0, 1fr) auto auto;
  }
  .yes summary::after {
    grid-area: 1 / 4;
  }
  .yes .answer {
    grid-area: 1 / 3;
    grid-template-columns: auto auto;
    gap: 0.25em;
    color: var(--accent);
    font-weight: 600;
  }
  .yes .what {
    font-weight: 400;
  }
  .row .inside {
    padding-inline-start: 2.25em;
  }
  .track {
    grid-column: 1 / -1;
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block-start: 0.25em;
    overflow: visible;
    fill: var(--bar);
    stroke-width: 2;
    background: linear-gradient(var(--line), var(--line)) center / 100% 1px no-repeat;
  }
  [dir='rtl'] .track {
    transform: scaleX(-1);
  }
  .past {
    fill: color-mix(in srgb, var(--bar) 35%, var(--surface));
  }
  .track line {
    stroke: var(--text);
  }
`;
