import { css } from 'lit';

/** The small layouts, wide pages, forced colours and paper. */
export const layouts = css`
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

  .sheet {
    display: none;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
    /* Where a browser prints without a word before, what is on the screen is printed. */
    .printing > :not(.sheet) {
      display: none;
    }
    .sheet {
      display: table;
      inline-size: 100%;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .sheet-head {
      display: table-header-group;
      break-inside: avoid;
    }
    .sheet-body {
      display: table-row-group;
    }
    .sheet-head p {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 2em;
      margin-block-end: 1em;
      padding-block-end: 0.5em;
      border-block-end: 2px solid;
    }
    .sheet-phases {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      gap: 0.75em 1.5em;
      margin-block: 0.75em;
    }
    .sheet-title {
      margin-block: 0.9em 0.3em;
      font-size: 1.1em;
      font-weight: 650;
      break-after: avoid;
    }
    .sheet-lasting {
      margin-block: 0.6em 0.3em;
      break-after: avoid;
    }
    .sheet-lines {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.35em 1.5em;
    }
    .sheet i {
      font-style: normal;
      text-decoration: underline;
    }
    .sheet-warning {
      margin-block: 0.9em;
      padding: 0 0.9em 0.6em;
      border: 2px solid;
      break-inside: avoid;
    }
    .sheet .points {
      display: block;
    }
    .sheet-warning .points {
      columns: 2;
    }
    /* Ink, since browsers leave backgrounds out. */
    .sheet .points li::before {
      content: '•';
      inset-block-start: 0;
      background: none;
    }
    .guide {
      container-type: normal;
      overflow: visible;
      --surface: #fff;
      --text: #000;
      --muted: #333;
      --line: #999;
      --accent: #000;
      --avoid: #000;
      --warning: #000;
      border: 0;
      font-size: 10pt;
    }
    .tools,
    .date-form,
    .quiet {
      display: none;
    }
    li,
    .questions div,
    .warning {
      break-inside: avoid;
    }
    .guide a.call {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
