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
    pattern: /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g,
    replacement: 'strings;',
  },
  {
    what: 'the same for attributes',
    pattern:
      /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g,
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
  {
    what: 'converters of properties that are no text and no boolean',
    pattern:
      /toAttribute\(\w,\w\)\{.*?return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}(?=\},\w=\(\w,\w\)=>!)/g,
    replacement: 'fromAttribute:(text,type)=>type===Boolean?text!==null:text',
  },
  {
    what: 'converters of a single property',
    pattern:
      /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w)/g,
    replacement: '$2',
  },
  {
    what: 'initializers, for decorators',
    pattern: /static addInitializer\(\w\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w\)\}/g,
    replacement: '',
  },
  {
    what: 'initializers of a parent class',
    pattern: /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/g,
    replacement: '',
  },
  {
    what: 'running initializers',
    pattern: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g,
    replacement: '',
  },
  {
    what: 'properties with symbols as names',
    pattern: /\[\.\.\.(\w)\((\w)\),\.\.\.\w\(\2\)\]/g,
    replacement: '$1($2)',
  },
  {
    what: 'accessors of a class itself: noticing them',
    pattern:
      /,this\.prototype\.hasOwnProperty\(\w\)&&\(\((\w)=Object\.create\(\1\)\)\.wrapped=!0\)/g,
    replacement: '',
  },
  {
    what: 'accessors of a class itself: their first values',
    pattern:
      /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{const\{wrapped.*?\}(?=\}let)/g,
    replacement: '',
  },
  {
    what: 'style sheets of a class, which the guide adopts itself',
    pattern: /static finalizeStyles\(\w\)\{.*?return \w\}(?=static)/g,
    replacement: '',
  },
  {
    what: 'properties that write their attribute',
    pattern: /_\$ET\(\w,\w\)\{.*?this\._\$Em=null\}\}/g,
    replacement: '',
  },
  {
    what: 'properties that write their attribute, in an update',
    pattern: /this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/g,
    replacement: '',
  },
  {
    what: 'properties with a default that an attribute replaces',
    pattern:
      /\|\|\w\.useDefault&&\w\.reflect&&\w===this\._\$Ej\?\.get\(\w\)&&!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/g,
    replacement: '',
  },
  {
    what: 'properties with a default or an attribute to write, when they change',
    pattern:
      /\{useDefault:(\w),reflect:\w,wrapped:\w\},\w\)\{.*?(this\._\$AL\.has\(\w\)\|\|\(this\.hasUpdated\|\|)\1\|\|(.*?\)),!0===\w&&.*?\.add\(\w\)\)\}/g,
    replacement: '){$2$3}',
  },
  {
    what: 'the default in place of a missing attribute',
    pattern: /(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/g,
    replacement: '$1',
  },
  {
    what: 'directives',
    pattern: /(?<=function \w\(\w,(\w))(?:,\w=\w,\w)\)\{if\(\1===.*?\1\}(?=class)/g,
    replacement: '){return $1}',
  },
  {
    what: 'whether a template is connected, for directives: parts that are taken out',
    pattern: /this\._\$AP\?\.\(!1,!0,\w\);/g,
    replacement: ';',
  },
  {
    what: 'whether a template is connected, for directives: the part that changes it',
    pattern: /setConnected\(\w\)\{void 0===.*?\}(?=\}class)/g,
    replacement: '',
  },
  {
    what: 'whether a template is connected, for directives: the first value',
    pattern: /,this\._\$Cv=\w\?\.isConnected\?\?!0/g,
    replacement: '',
  },
  {
    what: 'whether a template is connected, for directives: the element',
    pattern:
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{.*?\}/g,
    replacement: '',
  },
  {
    what: 'whether a template is connected, for directives: the option',
    pattern: /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g,
    replacement: '',
  },
  {
    what: 'what directives can ask a template',
    pattern:
      /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g,
    replacement: '',
  },
  {
    what: 'what directives can ask a part of a template',
    pattern:
      /get parentNode\(\)\{let .*?get startNode\(\)\{.*?\}get endNode\(\)\{return this\._\$AB\}/g,
    replacement: '',
  },
  {
    what: 'templates that Lit has compiled',
    pattern: /"number"==typeof (\w)\?(this\._\$AC\(\w\)):\(void 0===\1\.el&&.*?,\1\)/g,
    replacement: '$2',
  },
  {
    what: 'values in the place of attributes: finding them',
    pattern:
      /else (\w)\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\)/g,
    replacement: '',
  },
  {
    what: 'values in the place of attributes: their part',
    pattern: /(?<=:)6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/g,
    replacement: '0',
  },
  {
    what: 'values in comments',
    pattern: /else\{let (\w)=-1;for\(;-1!==\(\1=.*?\.length-1\}/g,
    replacement: '',
  },
  {
    what: 'values in scripts, styles and text areas: where they end',
    pattern: /\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/g,
    replacement: '',
  },
  {
    what: 'values in scripts, styles and text areas: finding them',
    pattern: /if\(\w\.test\(\w\.tagName\)\)\{.*?\}(?=\}else if\(8)/g,
    replacement: '',
  },
];

/**
 * The guide adopts its style sheets itself, so of Lit's module about them (an entry point of
 * `@lit/reactive-element`) it needs only the tag of their text.
 */
const STYLES = `export const css = (strings, ...values) => String.raw({ raw: strings }, ...values);
  export const adoptStyles = () => {};
  export { css as CSSResult, css as getCompatibleStyle, css as supportsAdoptingStyleSheets, css as unsafeCSS };`;

/** What would need a part of Lit that is left out. Nor can a template have a value in a comment or beside attributes. */
const NOT_THERE = /\b(?:reflect|useDefault|converter): |\blit(?:-html)?\/directive|<!--|<textarea/;
const isOfElement = (id) => /[\\/]dist[\\/]element[\\/]/.test(id);

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
    transform(code, id) {
      const [used] = NOT_THERE.exec(isOfElement(id) ? code : '') ?? [];
      if (used) this.error(`${id}: "${used}" needs a part of Lit that the script leaves out.`);
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
