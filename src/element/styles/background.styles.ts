import { css } from 'lit';

/** What is usual, when to call, the closed parts, and the foot. */
export const background = css`
  .usual,
  .warning {
    align-content: start;
    gap: 0.3em;
  }
  .warning {
    --marker: var(--warning);
    border-block-start: 3px solid var(--warning);
    background: var(--warning-tint);
  }
  .warning .heading {
    color: var(--warning);
  }

  .background {
    grid-template-columns: 1fr 1fr;
  }
  .part {
    border: 1px solid var(--line);
    border-radius: 0.75em;
  }
  .part[open] {
    grid-column: 1 / -1;
  }
  .part:not([open]) summary {
    block-size: 100%;
  }
  .part summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding: 0.35em 0.75em;
    color: var(--text);
    font-weight: 400;
    line-height: 1.25;
  }
  .part .inside {
    padding-inline: 0.75em;
  }
  .preview {
    display: grid;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .preview .usual {
    padding: 0;
    border: 0;
  }
  .preview small,
  .preview [part='until'] {
    display: block;
  }
  ::slotted([slot='note']) {
    margin: 0;
    padding: 0.8em 1em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .foot {
    gap: 0.3em;
  }
  .links a {
    line-height: 44px;
  }
  .link-field {
    inline-size: 100%;
    direction: ltr;
  }
`;
