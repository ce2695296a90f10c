// Computes the table of docs/engines.md from MDN's compatibility data:
//
//   npm install --no-save @mdn/browser-compat-data && node docs/engines.mjs
//
// The features are those that the script and its styles use; when you use a newer one, add it here.
import { createRequire } from 'node:module';

/** By the column of the table: all of a column's features are needed. */
const NEEDED = {
  'runs from': [
    'javascript.builtins.Object.hasOwn',
    'javascript.builtins.Array.at',
    'javascript.classes.private_class_methods',
    'javascript.operators.logical_or_assignment',
    'javascript.builtins.WeakRef',
    'api.Element.attachShadow',
  ],
  'has its tints from': ['css.types.color.color-mix'],
  'has columns from': ['css.at-rules.container'],
  'is dark on a dark device from': ['css.types.color.light-dark'],
  'makes any accent readable from': ['css.types.color.oklch.relative_syntax'],
  'has states for page styles from': ['css.selectors.state'],
};

const BROWSERS = {
  'Chrome, Edge': ['chrome'],
  'Samsung Internet': ['samsunginternet_android'],
  Firefox: ['firefox'],
  'Safari, iPhone and iPad': ['safari', 'safari_ios'],
};

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The first version with the whole feature under its own name. */
function versionOf(feature, browser) {
  const { support } = feature.split('.').reduce((part, key) => part[key], data).__compat;
  const versions = [support[browser]]
    .flat()
    .filter((each) => each.version_added && !each.flags && !each.prefix)
    .filter((each) => !each.alternative_name && !each.partial_implementation)
    .map(({ version_added: added }) => parseFloat(added));
  return versions.length ? Math.min(...versions) : Infinity;
}

const columns = Object.keys(NEEDED);
console.log(`| browser | ${columns.join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(columns.length)}`);
for (const [name, browsers] of Object.entries(BROWSERS)) {
  const cells = Object.values(NEEDED).map((features) => {
    const all = features.flatMap((each) => browsers.map((browser) => versionOf(each, browser)));
    return Number.isFinite(Math.max(...all)) ? Math.max(...all) : 'never';
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
