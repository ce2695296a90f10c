import { css } from 'lit';

/** The phases, what to do and what to avoid. */
export const advice = css`
  .steps li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--line);
    color: var(--muted);
  }
  .steps .done {
    border-color: color-mix(in srgb, var(--accent) 45%, var(--surface));
  }
  .steps .now {
    border-color: var(--accent);
    color: var(--text);
  }

  .columns,
  .columns > .avoid {
    border-block-start: 1px solid var(--line);
  }
  .columns,
  .items,
  .questions {
    display: grid;
  }
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--tint);
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.2;
    stroke-linecap: round;
    vertical-align: -0.3em;
  }
  .avoid .icon {
    background: var(--avoid-tint);
    stroke: var(--avoid);
  }
  .items {
    gap: 0.9em;
  }
  .items + * {
    margin-block-start: 0.9em;
  }
  .items li > * {
    display: block;
  }
  .until {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    padding: 0.15em 0.7em;
    border-radius: 1em;
    background: var(--avoid-tint);
    color: var(--avoid);
    font-size: 0.875em;
  }
`;
