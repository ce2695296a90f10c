import { css } from 'lit';

/** Cards, folded parts, texts beside each other, the file as text. */
export const partStyles = css`
  .card h3 {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .icon {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    color: var(--brand);
    font-size: 0.9375rem;
    font-weight: 600;
    cursor: pointer;
  }

  details > .fields,
  details > .section {
    margin-block-start: 0.625rem;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem 0.875rem;
    min-inline-size: 0;
  }

  .pair [dir='rtl'] {
    text-align: start;
  }

  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    max-inline-size: 44rem;
  }

  .start .languages {
    gap: 0.25rem 1.25rem;
  }

  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
  }

  .icons label {
    display: flex;
    gap: 0.25rem;
    align-items: center;
  }

  .icons input {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    accent-color: var(--brand);
  }

  .off {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .add {
    padding: 0.875rem clamp(0.75rem, 3cqi, 1rem);
    border: 1px dashed var(--edge);
    border-radius: 0.75rem;
  }

  .raw,
  .excerpt {
    direction: ltr;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
  }

  .raw {
    field-sizing: fixed;
    overflow-wrap: anywhere;
  }

  .excerpt {
    overflow: hidden;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  .excerpt li {
    display: flex;
    gap: 0.75rem;
  }

  .excerpt code {
    min-inline-size: 0;
    font: inherit;
    white-space: pre-wrap;
  }

  .number {
    flex: none;
    min-inline-size: 2.5em;
    color: var(--muted);
    text-align: end;
    user-select: none;
  }

  mark {
    background: var(--problem-surface);
    color: var(--problem);
    font-weight: 650;
    text-decoration: underline wavy;
  }

  .mistakes {
    display: grid;
    gap: 0.375rem;
  }

  .mistakes li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }

  .link {
    display: inline;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }

  .plain {
    display: grid;
    gap: 0.375rem;
    font-size: 0.9375rem;
  }

  .plain li {
    display: grid;
    gap: 0.125rem;
    justify-items: start;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--line);
  }

  .drop {
    outline: 3px dashed var(--brand);
    outline-offset: 6px;
  }
`;
