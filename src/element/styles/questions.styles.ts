import { css } from 'lit';

/** "Can I …?". Each answer's name is its class; an answer without a rule here looks neutral. */
export const questions = css`
  .questions {
    gap: 0.5em;
  }
  .questions div {
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--line);
    border-radius: 0.4em;
    background: color-mix(in srgb, var(--muted) 7%, var(--surface));
  }
  .questions .yes {
    border-color: var(--accent);
    background: var(--tint);
  }
  .yes dd {
    color: var(--accent);
  }
  .questions .no {
    border-color: var(--avoid);
    background: var(--avoid-tint);
  }
  .no dd {
    color: var(--avoid);
  }
`;
