import { css } from 'lit';

/** The small layouts, narrow and wide places, and forced colours. */
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
  .compact .calls {
    padding: 0.6em 1.1em 0.9em;
    align-items: start;
  }
  .compact .own-date {
    flex-basis: 100%;
  }
  .compact .date-form {
    padding: 0.6em 1.1em 0;
  }
  #when-to-call > summary {
    display: flex;
    align-items: center;
    gap: 0.3em;
  }
  #when-to-call[open] {
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

  /* Large letters in a narrow place: the days and pictures have no room, the words stay. */
  @container (max-width: 15.5em) {
    .strip,
    .track,
    .row summary > .icon,
    .entries .icon,
    .call .icon {
      display: none;
    }
    .steps,
    .entries li {
      grid-template-columns: minmax(0, 1fr);
    }
    .entries li > :not(.icon) {
      grid-column: 1;
    }
    .lists .heading {
      max-inline-size: none;
    }
    .fold > summary {
      position: static;
    }
    .row summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row summary::after {
      grid-area: 1 / 2;
    }
    .what,
    .yes .answer {
      grid-area: auto / 1;
      justify-content: start;
    }
    .status {
      display: grid;
    }
    .call [dir='ltr'] {
      white-space: normal;
    }
  }
  @container (max-width: 20em) {
    .entries,
    .background {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.35em;
    }
  }
  @container (min-width: 40em) {
    .page {
      --pad: 1.5em;
    }
    .header {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .header > * {
      grid-column: 1 / -1;
    }
    .header > .status {
      grid-column: 1;
    }
    .header > .calls {
      grid-column: 2;
      max-inline-size: 22em;
    }

    .lists {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .background {
      grid-template-columns: repeat(4, 1fr);
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
  }
  @container (min-width: 40em) and (max-width: 64em) {
    .entries {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 40em) and (max-width: 54.99em) {
    .warning .points {
      grid-template-columns: 1fr 1fr;
      column-gap: 1.5em;
    }
    .main ol {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @container (min-width: 55em) {
    .page {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto auto 1fr;
    }
    .page > * {
      grid-column: 1 / -1;
    }
    .page > :is(.main, .when) {
      grid-column: 1;
    }
    .page > .signs {
      grid-area: 2 / 2 / span 2;
      display: grid;
      grid-template-rows: auto 1fr;
      border-inline-start: 1px solid var(--line);
      border-block-start: 1px solid var(--line);
    }
    .signs > .usual,
    .page > .main {
      border-block-start: 0;
    }
    .page > .main {
      border-block-start: 1px solid var(--line);
    }
  }

  @media (forced-colors: active) {
    .icon {
      color: inherit !important;
    }
    .track {
      fill: CanvasText;
    }
    .past {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
    .track line {
      stroke: Highlight;
      stroke-width: 3;
    }
    .strip li::after,
    .steps li {
      border-color: GrayText;
    }
    .strip .now::after,
    .steps .now {
      border-color: Highlight;
    }
    .today,
    .is-today::before {
      outline: 2px solid Highlight;
    }
    .points li::before {
      background: CanvasText;
    }
    .tile {
      outline: 1px solid;
    }
  }
`;
