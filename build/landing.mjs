/** Where landing.html gets the other languages. */
const PLACE = /^ *<!-- The other languages[^>]*-->\n/m;

/**
 * landing.html with what it shows without its script in every language: a closed part for each, with when to call and
 * what to avoid. English is in the page itself.
 *
 * @param {string} markup
 */
export async function withAllLanguages(markup) {
  const { allLanguages } = await import('../dist/languages/all-languages.js');
  const { textsForTag } = await import('../dist/view/text-for-tag.js');
  const { textHtml } = await import('../dist/view/text-html.js');
  const others = allLanguages.filter(({ tag }) => tag !== 'en');
  const tags = others.map(({ tag }) => tag);
  const { texts } = textsForTag({}, tags, { kind: 'none' }, Date.now());
  const parts = texts.map((text, index) => {
    const { tag, name } = others[index];
    return `<details lang="${tag}" dir="${text.dir}">
<summary>${name}</summary>
${textHtml(inShort(text), 2)}
</details>`;
  });
  if (!PLACE.test(markup)) throw new Error('landing.html has no place for the other languages.');
  return markup.replace(PLACE, () =>
    [
      '<!-- CHANGE: delete the languages that your page does not offer. -->',
      '<div class="languages">',
      ...parts,
      '</div>',
      '',
    ].join('\n'),
  );
}

/**
 * Only what is urgent: nine whole guides would be a large page. Without hours, since a link may make them longer: "Ask
 * your clinic".
 */
function inShort(text) {
  const rest = { phases: [], usual: [], products: [], tips: [], about: [], imprint: [] };
  const avoid = [...text.rows, ...text.openEnded].map((line) => ({
    ...line,
    when: null,
    why: null,
    more: null,
  }));
  return { ...text, ...rest, rows: [], questions: [], openEnded: avoid };
}
