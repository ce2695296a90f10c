import { css } from 'lit';

/** The date question. */
export const dateForm = css`
  .date-form,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice,
  .other > summary {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    padding: 0.4em 0.85em;
    border: 1.5px solid;
    border-radius: 1.5em;
    background: var(--tint);
  }
  .choices {
    flex: 1 1 100%;
  }
  .other {
    flex: 1 1 auto;
  }
  .other[open] {
    flex-basis: 100%;
  }
  .other .inside {
    justify-items: start;
    padding-block: 0.75em 0.25em;
  }
  .primary {
    padding: 0.5em 1.25em;
    border-radius: 1.5em;
    background: var(--accent);
    color: var(--surface);
  }
  .problem {
    color: var(--warning);
  }
  .problem:empty {
    display: none;
  }
  .keep {
    display: flex;
    flex-basis: 100%;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .keep input {
    inline-size: 1.5em;
    min-block-size: 1.5em;
    margin: 0;
  }
`;
