import { fileURLToPath } from 'node:url';

/**
 * The changes to Lit's published code, which is minified: `\w` is any name. The guide never uses what is left out, but
 * Rollup cannot know that, because Lit offers it to polyfills and to other copies on the page.
 */
export const CHANGES = [
  {
    what: 'the name of its Trusted Types policy, which another Lit on the page may use already',
    pattern: /(\w)\?\1\.createPolicy\(["']lit-html["']/g,
    // An element of the page may have the id `trustedTypes`.
    replacement: '$1?.createPolicy?$1.createPolicy("aftercare-guide"',
  },
  {
    what: "the page's document, which nodes are created in",
    pattern: /(?<=\w)=document(?=,)/g,
    replacement: '=cleanDocument()',
  },
  {
    what: 'a property that parts of a template may lack: the page may have put it on all objects',
    pattern: /(?<=class \w\{)(?=get _\$AU\(\)\{return this\._\$AM\?\.)/g,
    replacement: 'strings;',
  },
  {
    what: 'the same for attributes',
    pattern: /(?<=class \w\{)(?=get tagName\(\))/g,
    replacement: 'strings;',
  },
  {
    what: 'the first part of a template that has none',
    pattern: /(?<=\w=)(\w)\[0\](?=;for\(;void 0!==\w;\))/g,
    replacement: '$1.at(0)',
  },
  {
    what: 'the part after the last one of a template',
    pattern: /(?<=,\w=)(\w)\[\+\+(\w)\](?=\})/g,
    replacement: '$1.at(++$2)',
  },
  {
    what: 'the same for controllers',
    pattern: /(?<=constructor\(\)\{super\(\),)(?=this\._\$Ep=void 0)/g,
    replacement: 'this._$EO=void 0,',
  },
  {
    what: "a property of the page's Symbol and a name on its window, for decorators",
    pattern: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g,
    replacement: '',
  },
  {
    what: 'what decorators have declared',
    pattern:
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/g,
    replacement: '',
  },
  {
    what: "ReactiveElement's polyfill",
    pattern: /,\w=\w\.reactiveElementPolyfillSupport(?=,)/g,
    replacement: '',
  },
  {
    what: "ReactiveElement's polyfill and version on the window",
    pattern:
      /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    replacement: ';',
  },
  {
    what: "LitElement's hydration and polyfill",
    pattern:
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/g,
    replacement: ';',
  },
  {
    what: "LitElement's version on the window",
    pattern: /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    replacement: '',
  },
  {
    what: "lit-html's polyfill and version on the window",
    pattern:
      /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    replacement: ';',
  },
  {
    what: 'templates of SVG and MathML alone: what begins them',
    pattern: /2===\w\?"<svg>":3===\w\?"<math>":""/g,
    replacement: '""',
  },
  {
    what: 'templates of SVG and MathML alone: what ends them',
    pattern: /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/g,
    replacement: '',
  },
  {
    what: 'templates of SVG and MathML alone: taking out what is in them',
    pattern:
      /2===(\w)\|\|3===\1\)\{const (\w)=this\.el\.content\.firstChild;\2\.replaceWith\(\.\.\.\2\.childNodes\)\}/g,
    replacement: '0){}',
  },
];

/**
 * The guide adopts its style sheets itself, so of Lit's module about them (an entry point of
 * `@lit/reactive-element`) it needs only the tag of their text.
 */
const STYLES = `export const css = (strings, ...values) => String.raw({ raw: strings }, ...values);
  export const adoptStyles = () => {};
  export { css as CSSResult, css as getCompatibleStyle, css as supportsAdoptingStyleSheets, css as unsafeCSS };`;

const CLEAN = `import { cleanDocument } from ${JSON.stringify(
  fileURLToPath(new URL('../../dist/page/built-in.js', import.meta.url)),
)};`;

/**
 * Changes Lit where a page would notice it, and leaves out what no guide uses. The build fails unless each place is
 * found exactly once.
 */
export const changedLit = () => {
  const found = CHANGES.map(() => 0);
  return {
    name: 'changed-lit',
    load: (id) => (/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id) ? STYLES : null),
    transform(code) {
      let changed = code;
      for (const [index, { pattern, replacement }] of CHANGES.entries()) {
        found[index] += [...changed.matchAll(pattern)].length;
        changed = changed.replace(pattern, replacement);
      }
      if (changed === code) return null;
      const isCalled = changed.includes('cleanDocument()');
      return { code: isCalled ? CLEAN + changed : changed, map: null };
    },
    buildEnd(error) {
      for (const [index, times] of found.entries())
        if (!error && times !== 1)
          this.error(`In Lit, ${CHANGES[index].what}: found ${times} times, not once.`);
    },
  };
};
