import { css } from 'lit';

/** Buttons; one that has no effect keeps the focus. */
export const buttonStyles = css`
  button,
  .button {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    justify-content: center;
    border-color: currentcolor;
    background: none;
    color: var(--brand);
    font-weight: 600;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  :is(button, .button):hover {
    background: color-mix(in srgb, var(--brand) 10%, transparent);
  }

  button[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
    cursor: default;
  }

  .first:not([aria-disabled='true']) {
    border-color: var(--brand);
    background: var(--brand);
    color: var(--surface);
  }

  .first:not([aria-disabled='true']):hover {
    background: color-mix(in srgb, var(--brand) 85%, var(--ink));
  }

  .small {
    min-inline-size: 2.5rem;
    padding-inline: 0.5rem;
  }

  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
