import { css } from 'lit';

/** What the sections have in common. */
export const frame = css`
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
`;
