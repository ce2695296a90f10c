import { css } from 'lit';

/** What to do, what to avoid without an end, what to ask. */
export const lists = css`
  .lists {
    padding-block: 0.35em 0.4em;
  }
  .lists > section {
    position: relative;
    padding: 0.35em var(--pad) 0.2em;
  }
  .lists .heading {
    max-inline-size: calc(100% - 6.5em);
    margin-block-end: 0.3em;
  }
  .entries {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.3em 0.75em;
  }
  .entries li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    align-content: start;
    gap: 0 0.6em;
    position: relative;
    line-height: 1.3;
    hyphens: auto;
  }
  .asks .entries {
    grid-template-columns: 1fr;
  }
  .entries .long {
    grid-column: 1 / -1;
  }
  .entries li > :not(.icon) {
    grid-column: 2;
  }
  .entries .icon {
    grid-row: 1 / span 2;
    color: var(--muted);
  }
  .do .icon {
    color: var(--accent);
  }
  .entries small {
    line-height: 1.25;
  }
  .fold > summary {
    position: absolute;
    inset-block-start: -0.32em;
    inset-inline-end: var(--pad);
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 0.3em;
    min-inline-size: 44px;
  }
  .fold .inside {
    padding-block: 0.75em 0.25em;
  }
`;
