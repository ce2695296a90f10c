import { css } from 'lit';

/** What the page may change, and a reset against what it must not. */
export const theme = css`
  /*
   * An important rule in here beats an important one of the page. The page decides the guide's width, margins and
   * place in a grid; it cannot make it unreadable.
   */
  :host {
    display: block !important;
    position: static !important;
    float: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    aspect-ratio: auto !important;
    overflow: visible !important;
    visibility: inherit !important;
    columns: auto !important;
    zoom: 1 !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    mask: none !important;
    mix-blend-mode: normal !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    writing-mode: horizontal-tb !important;
    contain: none !important;
    content-visibility: visible !important;
  }
  /*
   * The width that the guide takes in a parent that shrinks to fit: containment hides its content's own. Four letters
   * and three wide spaces, which wrap where there is less room.
   */
  :host::before {
    all: initial !important;
    content: 'x x x x' !important;
    display: block !important;
    visibility: hidden !important;
    line-height: 0 !important;
    word-spacing: 19em !important;
  }
  :host([layout='compact'])::before {
    word-spacing: 7em !important;
  }
  :host([layout='counter'])::before {
    content: none !important;
  }
  /* The clinic's own guidance is loading: room for it. */
  @media screen {
    .full[aria-busy='true'] {
      min-block-size: 1700px;
    }
  }
  :host([hidden]) {
    display: none !important;
  }

  .guide {
    --own-accent: var(--aftercare-accent, #0c5c4e);
    --surface: var(--aftercare-surface, #fff);
    --text: var(--aftercare-text, #17201e);
    --muted: var(--aftercare-muted, #4c5a56);
    --line: var(--aftercare-line, #dfe5e2);
    --avoid: var(--aftercare-avoid, #7f3f06);
    --warning: var(--aftercare-warning, #951a16);
  }
  @supports (color: light-dark(red, red)) {
    .guide {
      --own-accent: var(--aftercare-accent, light-dark(#0c5c4e, #86d9c8));
      --surface: var(--aftercare-surface, light-dark(#fff, #131918));
      --text: var(--aftercare-text, light-dark(#17201e, #edf2f0));
      --muted: var(--aftercare-muted, light-dark(#4c5a56, #b3bfbb));
      --line: var(--aftercare-line, light-dark(#dfe5e2, #2e3836));
      --avoid: var(--aftercare-avoid, light-dark(#7f3f06, #f2bd8a));
      --warning: var(--aftercare-warning, light-dark(#951a16, #ffaba4));
    }
  }
  .guide {
    --accent: var(--own-accent);
    --bar: var(--avoid);
    --tint: color-mix(in srgb, var(--accent) 7%, var(--surface));
    --warning-tint: color-mix(in srgb, var(--warning) 6%, var(--surface));
    all: initial;
    /* Keep it inherited, so that hidden tab panels hide the guide. */
    visibility: inherit;
    display: block;
    container-type: inline-size;
    contain-intrinsic-size: 280px auto 1600px;
    box-sizing: border-box;
    overflow: hidden;
    color-scheme: inherit;
    border: 1px solid var(--line);
    border-radius: var(--aftercare-radius, 20px);
    background: var(--surface);
    color: var(--text);
    /* The visitor's own size, whatever the page does; everything else is in em. */
    font: medium / 1.4 sans-serif;
    font-family: var(--aftercare-font, inherit);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Four sizes: 0.8125, 1, 1.25 and 1.75 em. Two weights: 400 and 600. */
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    text-wrap: pretty;
  }
  .heading,
  .title,
  .what,
  .call,
  .eyebrow,
  .extended,
  .problem,
  b,
  button,
  summary {
    font-weight: 600;
  }
  small,
  .note,
  .line {
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a,
  button,
  summary {
    color: var(--accent);
  }
  button,
  input {
    box-sizing: border-box;
    min-block-size: 44px;
    font: inherit;
    font-weight: 600;
    color-scheme: inherit;
  }
  button,
  summary {
    cursor: pointer;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  input {
    padding: 0.4em 0.8em;
    border: 1px solid var(--muted);
    border-radius: 0.6em;
    background: var(--surface);
    color: inherit;
    font-weight: 400;
  }
  .quiet {
    min-inline-size: 44px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  summary {
    box-sizing: border-box;
    min-block-size: 44px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* A chevron: down if closed, up if open. */
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: -0.2em 0.25em 0;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }
  .inside {
    display: grid;
    gap: 0.5em;
    padding-block-end: 1em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .announced,
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
