import { css } from 'lit';

/** Colours first, then each section in the order in which it stands. Sizes in em: `medium` is the visitor's own. */
export const styles = css`
  /* Rules of the page cannot beat an important one in here; its custom properties are let in below. */
  :host {
    display: block !important;
    content-visibility: auto;
    contain-intrinsic-size: auto 320px auto 1600px;
  }
  :host([layout='compact']) {
    contain-intrinsic-size: auto 280px auto 130px;
  }
  :host([layout='counter']) {
    contain-intrinsic-size: auto 120px auto 150px;
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
    --radius: var(--aftercare-radius, 14px);
    --gap: 1.25em;
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    box-sizing: border-box;
    color-scheme: inherit;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: medium / 1.5 sans-serif;
    font-family: var(--aftercare-font, inherit);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .guide *,
  .guide ::before {
    box-sizing: border-box;
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
  a,
  .quiet,
  summary {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--accent);
    border-radius: 0.6em;
    background: var(--surface);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
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
  .announced,
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Every section keeps the same distance from the edge; one number to change. */
  .header,
  .main,
  .steps,
  .do,
  .avoid,
  .can-i,
  .usual,
  .warning,
  .background,
  .foot,
  .date-form {
    padding: var(--gap);
  }
  .heading {
    margin-block-end: 0.6em;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }
  .more,
  .line,
  .note,
  .step-from {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .points {
    display: grid;
    gap: 0.35em;
  }
  .points li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.58em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--marker, var(--accent));
  }

  .header {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em 1.1em;
    align-items: start;
  }
  ::slotted([slot='logo']) {
    grid-column: 1 / -1;
    max-block-size: 48px;
    max-inline-size: 100%;
  }
  .dial {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 5.5em;
    block-size: 5.5em;
    text-align: center;
  }
  .dial svg {
    position: absolute;
    inset: 0;
    fill: none;
    transform: rotate(-90deg);
  }
  [dir='rtl'] .dial svg {
    transform: rotate(-90deg) scaleY(-1);
  }
  .ring {
    stroke: var(--line);
    stroke-width: 9;
  }
  .ring.done {
    stroke: var(--accent);
  }
  .dial b {
    font-size: 2em;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .dial span {
    color: var(--muted);
    font-size: 0.75em;
    line-height: 1.3;
  }
  .eyebrow {
    color: var(--accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .counter-words {
    font-weight: 600;
  }
  .calls {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .call {
    display: inline-block;
    padding: 0.65em 1.1em;
    border: 1px solid;
    border-radius: 0.6em;
    background: var(--surface);
    color: var(--warning);
    font-weight: 650;
    line-height: 1.3;
    text-decoration: none;
  }
  .warning a.call {
    border-color: var(--warning);
    background: var(--warning);
    color: var(--on-fill);
  }
  span.call {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .call [dir='ltr'] {
    white-space: nowrap;
  }

  .date-form,
  .main {
    display: grid;
    gap: 0.75em;
    background: var(--tint);
    border-block-start: 1px solid var(--line);
  }
  .main .heading {
    margin: 0;
  }
  .choices,
  .other {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  input {
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--muted);
    border-radius: 0.6em;
    background: var(--surface);
    color-scheme: inherit;
  }
  .problem {
    color: var(--warning);
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  .next {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--line);
  }
  .next span {
    display: block;
  }
  .next-when {
    font-weight: 650;
  }

  .steps {
    display: grid;
    gap: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .steps li {
    display: grid;
    grid-template-columns: 1fr auto;
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
    font-weight: 650;
  }
  .step-from {
    font-weight: 400;
  }

  .columns {
    display: grid;
    border-block-start: 1px solid var(--line);
  }
  .avoid {
    border-block-start: 1px solid var(--line);
  }
  .icon {
    margin-inline-end: 0.5em;
    vertical-align: -0.3em;
    inline-size: 1.4em;
    block-size: 1.4em;
    border-radius: 50%;
    background: var(--tint);
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .avoid .icon {
    background: var(--avoid-tint);
    stroke: var(--avoid);
  }
  .items {
    display: grid;
    gap: 0.9em;
  }
  .items + .items {
    margin-block-start: 0.9em;
  }
  .items + .note {
    margin-block-start: 0.4em;
  }
  .items li > * {
    display: block;
  }
  .items b {
    font-weight: 600;
  }
  .until {
    inline-size: fit-content;
    margin-block-start: 0.25em;
    padding: 0.15em 0.7em;
    border-radius: 1em;
    background: var(--avoid-tint);
    color: var(--avoid);
    font-size: 0.875em;
    font-weight: 600;
  }
  .extended {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .can-i,
  .usual,
  .background,
  .foot {
    border-block-start: 1px solid var(--line);
  }
  .questions {
    display: grid;
    gap: 0.5em;
  }
  .questions div {
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--line);
    border-radius: 0.4em;
    background: color-mix(in srgb, var(--muted) 7%, var(--surface));
  }
  .questions dd {
    font-weight: 650;
  }
  .questions .yes {
    border-color: var(--accent);
    background: var(--tint);
  }
  .questions .yes dd {
    color: var(--accent);
  }
  .questions .no {
    border-color: var(--avoid);
    background: var(--avoid-tint);
  }
  .questions .no dd {
    color: var(--avoid);
  }

  .warning {
    --marker: var(--warning);
    background: var(--warning-tint);
    border-block-start: 3px solid var(--warning);
  }
  .warning .heading {
    color: var(--warning);
  }
  .warning .call {
    margin-block: 0.9em;
  }
  .warning .points + .heading {
    margin-block-start: 0.9em;
  }

  .background > * + .heading {
    margin-block-start: 1.25em;
  }
  details {
    border-block-end: 1px solid var(--line);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  summary small {
    margin-inline-start: 0.6em;
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .inside {
    padding-block-end: 1em;
  }
  .inside .columns {
    margin-block-start: 1em;
  }
  .inside :is(.do, .avoid, .usual) {
    padding-inline: 0;
  }
  .foot {
    display: grid;
    gap: 0.6em;
  }
  ::slotted([slot='note']) {
    margin: 0;
    padding: 0.8em 1em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .imprint {
    color: var(--muted);
    font-size: 0.8125em;
  }
  .imprint span {
    margin-inline-end: 0.6em;
  }
  .links,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
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
  .compact .dial span,
  .compact .hidden {
    display: none;
  }
  .compact .title {
    font-size: 1.0625em;
  }
  .compact .counter-words {
    font-weight: 400;
  }
  .compact .calls {
    padding: 0.6em 1.1em 0.9em;
    align-items: start;
  }
  .compact details {
    border: 0;
  }
  .compact details[open] {
    flex-basis: 100%;
  }
  .compact .until {
    display: inline-block;
  }
  .counter {
    container-type: normal;
    display: grid;
    justify-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    padding: 0.75em;
  }

  @container (min-width: 560px) {
    .header {
      grid-template-columns: auto 1fr auto;
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
      grid-column: 2 / -1;
    }
    .steps {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .steps li {
      grid-template-columns: 1fr;
      align-content: start;
      padding: 0.5em 0 0;
      border-inline: 0;
      border-block-start: 4px solid var(--line);
    }
    .columns,
    .questions {
      grid-template-columns: 1fr 1fr;
    }
    .columns .avoid {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    .inside .avoid {
      padding-inline-start: var(--gap);
    }
    .inside .do {
      padding-inline-end: var(--gap);
    }
  }
  @container (min-width: 960px) {
    .questions {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .ring.done {
      stroke: Highlight;
    }
    .ring {
      stroke: GrayText;
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

  @media print {
    :host {
      content-visibility: visible;
    }
    .guide {
      --surface: #fff;
      --text: #000;
      --muted: #333;
      --line: #999;
      --accent: #000;
      --avoid: #000;
      --warning: #000;
      font-size: 10pt;
      border: 0;
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
    .guide .call {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
