import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from '../context.js';
import { addItem, type NewItem } from '../model/model.js';
import { addForm, type NewTexts } from '../parts/add-form.js';
import { timeIn } from '../parts/number-in.js';
import { endInWords } from '../preview/treated.js';

const KINDS = {
  avoid: {
    title: 'Add a restriction',
    line: 'The rule, as in “Do not swim.”',
    short: 'Name of its row, as in “Swimming”',
    ask: 'Its question, as in “Can I swim?”',
  },
  do: {
    title: 'Add something to do',
    line: 'The advice, as in “Drink plenty of water.”',
    short: 'Name of its row',
    ask: 'Its question, if there is one',
  },
} as const;

const HOURS = '24';

/** A new item with its words and its question, in the languages that are shown. */
export function addItemForm(context: EditorContext, kind: NewItem['kind']): TemplateResult {
  const { title, line, short, ask } = KINDS[kind];
  const id = `add-${kind}`;
  const typed = context.typed(`${id}-hours`, HOURS);
  const { hours } = timeIn(typed, 'hours');
  return addForm(context, {
    id,
    list: 'items',
    title,
    texts: [
      { key: 'text', label: line },
      { key: 'short', label: short },
      { key: 'ask', label: ask },
    ],
    extra:
      kind === 'avoid'
        ? html`<div class="row">
            <label for="${id}-hours">Off limits for</label>
            <input
              class="amount"
              id="${id}-hours"
              inputmode="decimal"
              autocomplete="off"
              .value=${live(typed)}
              @input=${({ target }: Event) =>
                context.type(`${id}-hours`, (target as HTMLInputElement).value)}
            />
            <span>hours</span>
            <span class="end">${endInWords(hours, context.travel.treated)}</span>
          </div>`
        : nothing,
    make: (words) => (text, procedure) =>
      addItem(text, procedure, {
        kind,
        ...(kind === 'avoid' ? { until: hours, then: 'ask' as const } : {}),
        ...textsIn(words),
      }),
  });
}

function textsIn(words: NewTexts): Pick<NewItem, 'texts' | 'question'> {
  const by = <Shape>(read: (texts: Readonly<Record<string, string>>) => Shape) =>
    Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, read(texts)]));
  return {
    texts: by(({ text = '', short = '' }) => ({ text, ...(short ? { short } : {}) })),
    question: by(({ ask = '' }) => ({ ask })),
  };
}
