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
      min-block-size: 2400px;
    }
  }
  :host([hidden]) {
    display: none !important;
  }

  .guide {
    --accent: var(--aftercare-accent, #0c6152);
    --surface: var(--aftercare-surface, #fff);
    --text: var(--aftercare-text, #1c2422);
    --muted: var(--aftercare-muted, #53605d);
    --line: var(--aftercare-line, #d8dfdd);
    --avoid: var(--aftercare-avoid, #93330f);
    --warning: var(--aftercare-warning, #ad1f19);
    --on-fill: #fff;
  }
  @supports (color: light-dark(red, red)) {
    .guide {
      --accent: var(--aftercare-accent, light-dark(#0c6152, #7fd6c4));
      --surface: var(--aftercare-surface, light-dark(#fff, #151b1a));
      --text: var(--aftercare-text, light-dark(#1c2422, #eef2f1));
      --muted: var(--aftercare-muted, light-dark(#53605d, #aab6b2));
      --line: var(--aftercare-line, light-dark(#d8dfdd, #33403d));
      --avoid: var(--aftercare-avoid, light-dark(#93330f, #f5ae88));
      --warning: var(--aftercare-warning, light-dark(#ad1f19, #ffa59d));
      --on-fill: light-dark(#fff, #151b1a);
    }
  }
  .guide {
    --tint: color-mix(in srgb, var(--accent) 8%, var(--surface));
    --avoid-tint: color-mix(in srgb, var(--avoid) 9%, var(--surface));
    --warning-tint: color-mix(in srgb, var(--warning) 8%, var(--surface));
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
    border-radius: var(--aftercare-radius, 14px);
    background: var(--surface);
    color: var(--text);
    /* The visitor's own size, whatever the page does; everything else is in em. */
    font: medium / 1.5 sans-serif;
    font-family: var(--aftercare-font, inherit);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
    text-wrap: pretty;
  }
  .heading {
    margin-block-end: 0.6em;
    font-size: 1.0625em;
  }
  .heading,
  .title,
  .counter-words,
  b,
  dd,
  .until,
  .extended,
  .next-when,
  .problem,
  .call,
  button,
  summary,
  .eyebrow,
  .steps .now {
    font-weight: 650;
  }
  .more,
  .line,
  .note,
  .step-from,
  small,
  .imprint {
    color: var(--muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  a,
  button,
  summary {
    color: var(--accent);
  }
  button,
  input {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid;
    border-radius: 0.6em;
    background: var(--surface);
    font: inherit;
    color-scheme: inherit;
  }
  input {
    color: inherit;
  }
  button,
  summary {
    font-weight: 650;
    cursor: pointer;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-fill);
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
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
