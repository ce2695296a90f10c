// The snippets to copy to a page, as text. No DOM in here.
import { html, inShortcode } from './escape.js';
import { fallback, wholeText } from './fallback.js';

/** On WordPress only an administrator may set this, in the settings. */
const NOT_IN_SHORTCODES = ['src'];
/** The plugin's settings have these; a shortcode with another value wins over them. */
const IN_PLUGIN_SETTINGS = [
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'after-hours-phone',
  'after-hours-name',
  'emergency-phone',
  'clinic-email',
  'date-order',
];

/** Whether the code has this attribute: a shortcode leaves to the plugin's settings what they have. */
export function isWritten(name, way, isOtherClinic) {
  if (way !== 'shortcode') return true;
  return !NOT_IN_SHORTCODES.includes(name) && (isOtherClinic || !IN_PLUGIN_SETTINGS.includes(name));
}

/** Boolean attributes. */
export const FLAGS = ['from-link', 'remember'];

const OPT_OUTS = 'data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket';

function scriptTag(address) {
  return `<script data-cfasync="false" src="${html(address)}" defer\n  ${OPT_OUTS}></script>`;
}

function element(tag, attributes, content) {
  return [
    `<${tag}`,
    ...attributes.map((each) => `  ${each}`),
    `>`,
    ...content.map((each) => `  ${each}`),
    `</${tag}>`,
  ].join('\n');
}

const written = (values, write) =>
  Object.entries(values).map(([name, value]) => write(name, value));

/** `<aftercare-guide …>` and its script. */
function tagSnippet(values, address, content) {
  const attributes = written(values, (name, value) =>
    FLAGS.includes(name) ? name : `${name}="${html(value)}"`,
  );
  return `${scriptTag(address)}\n${element('aftercare-guide', attributes, content)}`;
}

/** `<div data-aftercare-guide="1" …>`, into which the script puts the element. */
function placeholderSnippet(values, address, content) {
  const attributes = written(
    values,
    (name, value) => `data-${name}="${FLAGS.includes(name) ? '1' : html(value)}"`,
  );
  const all = ['data-aftercare-guide="1"', ...attributes];
  return `${scriptTag(address)}\n${element('div', all, content)}`;
}

/** `[aftercare_guide …]`; the plugin adds the script and the text shown without it. */
function shortcodeSnippet(values, isOtherClinic) {
  const own = Object.entries(values).filter(([name]) =>
    isWritten(name, 'shortcode', isOtherClinic),
  );
  const attributes = own.map(([name, value]) => {
    const key = name.replaceAll('-', '_');
    return `${key}="${FLAGS.includes(name) ? '1' : inShortcode(value)}"`;
  });
  return `[${['aftercare_guide', ...attributes].join(' ')}]`;
}

/** The source for a policy: `'self'` for the page's own site, else the origin. */
function sourceOf(address, base) {
  if (!URL.canParse(address, base)) return "'self'";
  const { origin } = new URL(address, base);
  return origin === new URL(base).origin ? "'self'" : origin;
}

/**
 * What a strict Content-Security-Policy of the page has to allow. The guide has no inline script and no inline style.
 * @param base - The page that relative addresses are resolved against.
 */
function policy(values, address, base) {
  const lines = [`script-src ${sourceOf(address, base)}`];
  if (values.src) lines.push(`connect-src ${sourceOf(values.src, base)}`);
  return lines.join('; ');
}

/**
 * Whether the code can have the whole guide as text: not in a small layout, which would be a whole page without the
 * script, and not for guidance that is in a file, which this page has not read.
 */
export function canBeWhole(way, { layout = 'full', src, procedure }) {
  return way !== 'shortcode' && layout === 'full' && !src && !procedure;
}

/**
 * The guide as markup for a page, in one of three ways.
 *
 * @param way - `tag`, `placeholder` or `shortcode`.
 * @param values - Attributes by name, none empty; flags are `''`.
 * @param options
 * @param options.address - Of the script, as written on the page.
 * @param options.base - The page that relative addresses are resolved against.
 * @param options.isOtherClinic - A shortcode repeats the clinic, since it differs from the plugin's settings.
 * @param options.isWhole - The whole guide as text is between the tags, where that can be.
 */
export function snippet(way, values, { address, base, isOtherClinic, isWhole }) {
  if (way === 'shortcode') {
    const { src, ...withoutSrc } = values;
    return {
      text: shortcodeSnippet(values, isOtherClinic),
      policy: policy(withoutSrc, '/', base),
    };
  }
  const script = address.trim() || 'aftercare-guide.js';
  const write = { tag: tagSnippet, placeholder: placeholderSnippet }[way];
  const content = isWhole && canBeWhole(way, values) ? wholeText(values) : fallback(values);
  return { text: write(values, script, content), policy: policy(values, script, base) };
}

/** The clinic's colours, for its style sheet. Older browsers use the first one in both schemes. */
export function accentRule({ light, dark }) {
  return `aftercare-guide {
  --aftercare-accent: ${light};
}
@supports (color: light-dark(red, red)) {
  aftercare-guide {
    --aftercare-accent: light-dark(${light}, ${dark});
  }
}`;
}
