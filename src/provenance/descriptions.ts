/**
 * What each part of a protocol file means, for editors. The build puts them into `dist/protocol.schema.json`, and fails
 * if a description is missing or unused. The schema itself is in `guidance/protocol.ts`.
 */

/** One text, or a text for each value that the part can be limited to. */
export type Description = string | Readonly<Record<string, string>>;

/** By path. A list and its entries share a path, as do the texts of all languages and ids. */
export const descriptions: Readonly<Record<string, Description>> = {
  id: 'Name of the procedure, for the attribute `procedure`.',
  version: 'Version of this guidance, as its author numbers it.',
  source: 'Where the guidance comes from.',
  reviewed:
    'From files of before version 0.2; counts as unsigned. The signature of each language is in `texts`.',

  phases: 'In the order of their first days, the first on day 0 or before.',
  'phases.fromDay': 'First day of the phase. The treatment day is day 0.',
  'phases.first': 'Items that come first in this phase; the others follow in their own order.',

  items: 'What to do and what not to do, in the order in which it is shown.',
  'items.kind': { avoid: 'What is off limits.', do: 'What to do.' },
  'items.until': 'Hours after the treatment for which it holds; null if it has no end.',
  'items.then': 'The answer from then on: yes, yes with care, or ask the clinic first.',
  'items.icon':
    'A picture beside the words, by its name. Default: that of the built-in item with this id, if any.',
  'items.from': 'Hours after the treatment before it is advised. Default 0.',

  questions: '"Can I…?", in the order in which it is shown.',
  'questions.item':
    'An item. While it is off limits, or not advised yet, the answer is no; then it is what `then` says.',
  'questions.answer': 'The answer if no item says no.',

  signs: 'What is usual, when to call, when to get emergency help.',
  'signs.level': {
    usual: 'Nothing to worry about.',
    'call or emergency': 'A reason to call the clinic, or the emergency number. It never ends.',
  },
  'signs.until': 'Hours after the treatment for which it is usual.',
  'signs.from': 'Hours after the treatment before it counts. Default 0.',
  'signs.general': 'Goes beyond the facts of the source; may be removed.',

  products: 'Products to look for.',
  tips: 'Lifestyle.',
  about: 'About the treatment.',
  closing: 'Lines under every view.',

  texts: 'Every word, by language (BCP 47). The first language must be complete.',
  'texts.name': "The procedure's name.",
  'texts.doNot': 'How each line of what to avoid begins, as in "Do not".',
  'texts.reviewed':
    'The clinician who signed this language; null if none has. Written by `npx aftercare-guide sign`.',
  'texts.phases': "By the phases' ids.",
  'texts.phases.title': 'Name of the phase.',
  'texts.phases.main': 'What matters most in this phase, at most 3 lines.',
  'texts.items': "By the items' ids.",
  'texts.items.text': 'One line. For avoid it begins with `doNot`.',
  'texts.items.short':
    'The same in a few words, as the name of a row: "Makeup". Default: the whole line.',
  'texts.items.detail':
    'A few words more: how, or when. Of a restriction that ends in `care`: what care means, as in "SPF 30+, hat, shade"; of others it is not shown.',
  'texts.items.more': 'How, or why.',
  'texts.items.after': 'What is allowed once a restriction has ended.',
  'texts.questions': "By the questions' ids.",
  'texts.questions.ask': 'The whole question, such as "Can I wear makeup?"',
  'texts.questions.short': 'What is asked about, in a few words. Default: the whole question.',
  'texts.questions.answer': 'The whole answer, instead of the plain "Yes" or "With care".',
  'texts.signs': "By the signs' ids.",
  'texts.products': "By the products' ids.",
  'texts.tips': "By the tips' ids.",
  'texts.about': 'By the ids of `about`.',
  'texts.closing': 'By the ids of `closing`.',

  protocols: 'The attribute `procedure` picks one by its id; the first is the default.',
};

/** By key, for parts that mean the same in many places. */
export const commonDescriptions: Readonly<Record<string, string>> = {
  $schema: 'Address of the schema, for editors.',
  id: 'Name of the entry, and the key of its texts.',
  facts: 'The facts of the source that it is based on.',
  note: 'For the editors of this file; never shown.',
  phases: 'Ids of the phases in which it holds. Default: all.',
  by: 'The clinician who has signed it.',
  role: 'Their profession or office.',
  on: 'The day of the signature.',
  next: 'The last day on which the signature counts.',
  hash: 'SHA-256 of the signed words and windows. Without it, a language counts as unsigned.',
  verified:
    'Whether the hash fits the words and windows. Only then is the signature shown to patients.',
  lines: 'Marks of the signed lines, by which later changes are found.',
};
