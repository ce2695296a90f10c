import { css } from 'lit';

/** Where the patient is, whom to call, and the main things. */
export const header = css`
  ::slotted([slot='logo']) {
    max-block-size: 48px;
    max-inline-size: 100%;
  }
  .bar,
  .calls,
  .choices,
  .links,
  .tools,
  .own-date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  .links,
  .tools {
    gap: 0 1.25em;
  }
  .tools .keep {
    flex-basis: auto;
  }
  .bar {
    justify-content: space-between;
  }
  .eyebrow {
    color: var(--accent);
    font-size: 0.8125em;
  }
  .languages {
    margin-block: calc(0.7em - 22px);
    font-size: 0.8125em;
  }
  .languages[open],
  .send[open] {
    flex-basis: 100%;
  }
  .languages summary,
  .languages .inside,
  .send summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .languages summary,
  .send summary {
    gap: 0.35em;
    inline-size: fit-content;
  }
  .languages [aria-current] {
    color: var(--text);
    text-decoration-thickness: 3px;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.9em;
  }
  .status > div {
    flex: 1;
    min-inline-size: 0;
  }
  .tile {
    display: grid;
    place-content: center;
    justify-items: center;
    box-sizing: border-box;
    min-inline-size: 5.25em;
    min-block-size: 5.25em;
    padding: 0.35em;
    border-radius: 1em;
    background: var(--tint);
    color: var(--accent);
    font-size: 0.8125em;
    line-height: 1.1;
    text-align: center;
  }
  .tile b {
    font-size: 2.154em;
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .own-date {
    gap: 0 0.4em;
    font-size: 0.8125em;
  }
  .own-date > * {
    font-size: 1em;
  }
  .own-date .quiet {
    /* As high as its line, for whatever size of letters. */
    margin-block: calc(0.7em - 22px);
    font-weight: 400;
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.4em 1em 0.4em 0.75em;
    border: 1.5px solid;
    border-radius: 1.5em;
    color: var(--accent);
    line-height: 1.3;
    text-decoration: none;
  }
  .warning a.call {
    justify-self: start;
    margin-block: 0.25em;
    border-color: var(--warning);
    background: var(--warning);
    color: var(--surface);
  }
  .hours {
    flex-basis: 100%;
    margin-block-start: 0.35em;
    color: var(--text);
  }
  .hours a.call {
    display: flex;
    inline-size: fit-content;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  .header .call {
    flex: 1 1 14em;
    max-inline-size: max-content;
  }
  span.call {
    display: inline;
    padding-inline: 0;
    border: 0;
  }
  .call [dir='ltr'] {
    white-space: nowrap;
  }

  .main {
    gap: 0.25em;
    background: var(--tint);
  }
  .main ol {
    display: grid;
    gap: 0.2em;
    counter-reset: thing;
  }
  .main li {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.75em;
    counter-increment: thing;
  }
  .main li::before {
    content: counter(thing);
    color: var(--accent);
    font-weight: 600;
    text-align: center;
  }
`;
