import { css } from 'lit';

/** What the sections have in common. */
export const frame = css`
  .page {
    --pad: 1em;
  }
  .header,
  .main,
  .when,
  .usual,
  .warning,
  .background,
  .foot {
    display: grid;
    gap: 0.45em;
    padding: 0.55em var(--pad);
  }
  .usual,
  .lists,
  .background,
  .foot {
    border-block-start: 1px solid var(--line);
  }
  .heading {
    line-height: 1.3;
  }
  .points {
    display: grid;
    gap: 0.2em;
  }
  .points li {
    position: relative;
    padding-inline-start: 0.85em;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.52em;
    inset-inline-start: 0;
    inline-size: 0.375em;
    block-size: 0.375em;
    border-radius: 50%;
    background: var(--marker, var(--muted));
  }
`;
