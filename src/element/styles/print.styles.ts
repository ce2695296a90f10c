import { css } from 'lit';

/** Paper: the sheet alone. */
export const print = css`
  .sheet {
    display: none;
  }
  @media print {
    /* The copy beside the body: see printAlone(). */
    :host(div[hidden]) {
      display: block !important;
    }
    /* Fallback if beforeprint never fires: the screen is printed. */
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
      font-weight: 600;
      break-after: avoid;
    }
    .sheet-lines {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.35em 1.5em;
    }
    .sheet-sign {
      display: flex;
      gap: 2em;
      margin-block-start: 1em;
      break-inside: avoid;
    }
    .sheet-sign span {
      flex: 1;
      padding-block-end: 2.5em;
      border-block-end: 1px solid;
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
      margin-block-end: 0.5em;
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
      content-visibility: visible;
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
    .languages,
    .quiet,
    summary::after {
      display: none;
    }
    /* On paper no day is tomorrow. */
    .is-today,
    time > [aria-hidden],
    .answer [aria-hidden] {
      display: none;
    }
    time > .hidden,
    .answer .hidden {
      position: static;
      clip-path: none;
      white-space: normal;
    }
    li,
    .warning {
      break-inside: avoid;
    }
    .guide a.call {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
