import { css } from 'lit';

/** When to call, the collapsed parts, and the foot. */
export const background = css`
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
