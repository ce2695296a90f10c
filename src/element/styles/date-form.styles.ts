import { css } from 'lit';

/** The date question, and the main things. */
export const dateForm = css`
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
  /* The words beside their box. */
  .box {
    flex-wrap: nowrap;
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
`;
