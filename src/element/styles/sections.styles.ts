import { css } from 'lit';

/** The full guide, from top to bottom. */
export const sections = css`
  .header,
  .date-form,
  .main,
  .steps,
  .do,
  .avoid,
  .can-i,
  .usual,
  .warning,
  .background,
  .foot {
    display: grid;
    gap: 0.6em;
    padding: 1.25em;
    border-block-start: 1px solid var(--line);
  }
  .header,
  .columns > section {
    border: 0;
  }
  .can-i,
  .usual,
  .warning,
  .background,
  .do,
  .avoid {
    display: block;
  }
  .points {
    display: grid;
    gap: 0.35em;
  }
  .points li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.58em;
    inset-inline-start: 0.1em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--marker, var(--accent));
  }

  .header {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em 1.1em;
  }
  ::slotted([slot='logo']) {
    grid-column: 1 / -1;
    max-block-size: 48px;
    max-inline-size: 100%;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding: 0.25em 1.25em;
    background: var(--tint);
  }
  .languages [aria-current] {
    color: var(--text);
    text-decoration-thickness: 0.2em;
  }
  .dial {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 5.5em;
    block-size: 5.5em;
    text-align: center;
  }
  .dial svg {
    position: absolute;
    inset: 0;
    fill: none;
    transform: rotate(-90deg);
  }
  [dir='rtl'] .dial svg {
    transform: rotate(-90deg) scaleY(-1);
  }
  .ring {
    stroke: var(--line);
    stroke-width: 9;
  }
  .ring.done {
    stroke: var(--accent);
  }
  .dial b {
    font-size: 2em;
    line-height: 1;
  }
  .dial span {
    color: var(--muted);
    font-size: 0.75em;
  }
  .eyebrow {
    color: var(--accent);
    font-size: 0.8125em;
  }
  .title {
    font-size: 1.375em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .calls {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .call {
    display: inline-block;
    padding: 0.65em 1.1em;
    border: 1px solid;
    border-radius: 0.6em;
    background: var(--surface);
    color: var(--warning);
    line-height: 1.3;
    text-decoration: none;
  }
  .warning a.call {
    border-color: var(--warning);
    background: var(--warning);
    color: var(--on-fill);
  }
  span.call {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .call [dir='ltr'] {
    white-space: nowrap;
  }

  .date-form,
  .main {
    background: var(--tint);
  }
  .main .heading {
    margin: 0;
  }
  .choices,
  .links,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .own-date button {
    min-block-size: 2em;
  }
  .own-date,
  .visit {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .problem {
    color: var(--warning);
  }
  .problem:empty {
    display: none;
  }
  .next {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--line);
  }
  .next span {
    display: block;
  }

  .steps li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--line);
    color: var(--muted);
  }
  .steps .done {
    border-color: color-mix(in srgb, var(--accent) 45%, var(--surface));
  }
  .steps .now {
    border-color: var(--accent);
    color: var(--text);
  }

  .columns,
  .columns > .avoid {
    border-block-start: 1px solid var(--line);
  }
  .columns,
  .items,
  .questions {
    display: grid;
  }
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--tint);
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.2;
    stroke-linecap: round;
    vertical-align: -0.3em;
  }
  .avoid .icon {
    background: var(--avoid-tint);
    stroke: var(--avoid);
  }
  .items {
    gap: 0.9em;
  }
  .items + * {
    margin-block-start: 0.9em;
  }
  .items li > * {
    display: block;
  }
  .until {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    padding: 0.15em 0.7em;
    border-radius: 1em;
    background: var(--avoid-tint);
    color: var(--avoid);
    font-size: 0.875em;
  }

  .questions {
    gap: 0.5em;
  }
  .questions div {
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--line);
    border-radius: 0.4em;
    background: color-mix(in srgb, var(--muted) 7%, var(--surface));
  }
  .questions .yes {
    border-color: var(--accent);
    background: var(--tint);
  }
  .yes dd {
    color: var(--accent);
  }
  .questions .no {
    border-color: var(--avoid);
    background: var(--avoid-tint);
  }
  .no dd {
    color: var(--avoid);
  }

  .warning {
    --marker: var(--warning);
    background: var(--warning-tint);
    border-block-start: 3px solid var(--warning);
  }
  .warning .heading {
    color: var(--warning);
  }
  .warning .call {
    margin-block: 0.9em;
  }

  * + .heading {
    margin-block-start: 1.25em;
  }
  details {
    border-block-end: 1px solid var(--line);
  }
  summary {
    padding-block: 0.6em;
  }
  summary small {
    display: block;
  }
  .inside {
    padding-block-end: 1em;
  }
  .inside .columns {
    margin-block-start: 1em;
  }
  .inside :is(.do, .avoid, .usual) {
    padding-inline: 0;
  }
  ::slotted([slot='note']) {
    margin: 0;
    padding: 0.8em 1em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .imprint span {
    margin-inline-end: 0.6em;
  }
  .links,
  .tools {
    column-gap: 1.25em;
  }
  .link-field {
    inline-size: 100%;
    direction: ltr;
  }
`;
