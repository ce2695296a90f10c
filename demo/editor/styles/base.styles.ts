import { css } from 'lit';

/** Colours, type and what every part shares. The same look as the demo's pages, which may not be around it. */
export const baseStyles = css`
  :host {
    --page: light-dark(#faf7f5, #171314);
    --surface: light-dark(#fff, #201b1c);
    --field: light-dark(#fff, #2a2425);
    --edge: #8d8184;
    --ink: light-dark(#2a2325, #f1ebec);
    --muted: light-dark(#665b5e, #b5a9ac);
    --line: light-dark(#e6dedb, #3b3335);
    --brand: light-dark(#8a3050, #f2a7bf);
    --problem: light-dark(#a3231b, #ffa79e);
    --problem-surface: light-dark(#fdefed, #33201e);
    --caution: light-dark(#7a4a00, #f0c987);
    --caution-surface: light-dark(#fdf4e4, #2d2519);

    display: block;
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--brand);
    outline-offset: 2px;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.25rem;
    font-weight: 650;
  }

  h3 {
    font-size: 1.0625rem;
    font-weight: 650;
  }

  h4 {
    font-size: 0.9375rem;
    font-weight: 650;
  }

  h2:focus,
  h3:focus {
    outline-offset: 4px;
  }

  a {
    color: var(--brand);
    text-underline-offset: 0.2em;
  }

  .hint,
  .end {
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
