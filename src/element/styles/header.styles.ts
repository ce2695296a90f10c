import { css } from 'lit';

/** The dial, the title, the phone link. */
export const header = css`
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
`;
