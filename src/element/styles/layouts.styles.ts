import { css } from 'lit';

/** The small layouts, wide pages and forced colours. */
export const layouts = css`
  /* The height off screen is measured: see reserveRoom(). */
  .full {
    content-visibility: auto;
  }
  .compact .line-up {
    display: flex;
    align-items: center;
    gap: 0.9em;
    padding: 0.9em 1.1em 0;
  }
  .compact .dial {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
  }
  .compact .dial b {
    font-size: 1.4em;
  }
  .compact .dial span {
    display: none;
  }
  .compact .title {
    font-size: 1.0625em;
  }
  .compact .counter-words {
    font-weight: 400;
  }
  .compact .until {
    display: inline-block;
  }
  .compact .calls {
    padding: 0.6em 1.1em 0.9em;
    align-items: start;
  }
  .compact .own-date {
    flex-basis: 100%;
  }
  .compact details {
    border: 0;
  }
  .compact details[open] {
    flex-basis: 100%;
  }
  .counter {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    padding: 0.75em;
    container-type: normal;
  }

  @container (max-width: 14em) {
    .header {
      grid-template-columns: minmax(0, 1fr);
    }
    .call [dir='ltr'] {
      white-space: normal;
    }
  }
  @container (min-width: 35em) {
    .header {
      padding: 1.5em;
    }
    .dial {
      inline-size: 7em;
      block-size: 7em;
    }
    .dial b {
      font-size: 2.5em;
    }
    .title {
      font-size: 1.625em;
    }
    .header .calls {
      grid-column: 2;
    }
    .steps {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .steps li {
      flex-flow: column;
      justify-content: start;
      padding: 0.5em 0 0;
      border-inline: 0;
      border-block-start: 4px solid var(--line);
    }
    .columns,
    .questions {
      grid-template-columns: 1fr 1fr;
    }
    .columns > .avoid {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    .inside .avoid {
      padding-inline-start: 1.25em;
    }
    .inside .do {
      padding-inline-end: 1.25em;
    }
  }
  @container (min-width: 60em) {
    .questions {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .ring {
      stroke: GrayText;
    }
    .ring.done {
      stroke: Highlight;
    }
    .guide .icon {
      stroke: CanvasText;
    }
    .steps .now {
      border-color: Highlight;
    }
    .points li::before {
      background: CanvasText;
    }
    .until {
      border: 1px solid;
    }
  }
`;
