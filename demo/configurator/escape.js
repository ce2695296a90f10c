const HTML_ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
// WordPress looks for the shortcode's end before it looks for quotes, and turns straight quotes into curly ones.
const SHORTCODE_ENTITIES = { ...HTML_ENTITIES, '[': '&#91;', ']': '&#93;', "'": '&#39;' };

function escape(text, entities) {
  return text.replace(/[&"<>[\]']/g, (sign) => entities[sign] ?? sign);
}

export const html = (text) => escape(text, HTML_ENTITIES);
export const inShortcode = (text) => escape(text, SHORTCODE_ENTITIES);
