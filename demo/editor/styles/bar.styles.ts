import { css } from 'lit';

/** The bar at the top, and the contents. */
export const barStyles = css`
  .bar {
    position: static;
    z-index: 2;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--line);
    background: var(--page);
  }

  .bar :is(button, .row) {
    gap: 0.375rem;
    padding-inline: 0.5rem;
  }

  .bar .row {
    padding: 0;
  }

  .state {
    min-inline-size: min(100%, 9rem);
    overflow-wrap: anywhere;
    font-size: 0.875rem;
    line-height: 1.3;
  }

  .state b {
    display: block;
    font-size: 1rem;
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .contents a {
    display: inline-block;
    padding-block: 0.25rem;
    font-size: 0.9375rem;
  }

  .count {
    display: inline-block;
    min-inline-size: 1.375rem;
    margin-inline-start: 0.25rem;
    padding-inline: 0.25rem;
    border-radius: 0.75rem;
    background: var(--problem);
    color: var(--surface);
    font-size: 0.8125rem;
    font-weight: 650;
    text-align: center;
  }

  /* At 400 % zoom, bars that stay would leave no room for the form. */
  @media (min-height: 32rem) {
    .bar {
      position: sticky;
      inset-block-start: var(--editor-top, 0);
    }
  }
`;
