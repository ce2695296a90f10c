import { html, type TemplateResult } from 'lit';
import type { Sign } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { addSign, nameOf, removeEntry, setHours, setLevel } from '../model/model.js';
import { addForm } from '../parts/add-form.js';
import { card, cards, folded } from '../parts/card.js';
import { choice } from '../parts/choice.js';
import { entryOrder } from '../parts/order.js';
import { phaseChoice } from '../parts/phase-choice.js';
import { note, reason } from '../parts/reason.js';
import { removed } from '../parts/removed.js';
import { entryText } from '../parts/texts.js';
import { timeField } from '../parts/time-field.js';
import { momentAfterInWords } from '../preview/treated.js';

type Level = Sign['level'];

const LEVELS: readonly (readonly [Level, string])[] = [
  ['emergency', 'Emergency'],
  ['call', 'Call the clinic'],
  ['usual', 'Usual'],
];
const HINTS: Readonly<Record<Level, string>> = {
  emergency: 'Patients call the emergency number.',
  call: 'Patients call your clinic. At least one of these must be shown from the first hour on.',
  usual: 'Nothing to worry about.',
};

/** What is usual, and when to call. */
export function signs(context: EditorContext): TemplateResult {
  return html`${LEVELS.map(([level, name]) => ofLevel(context, level, name))}
  ${removed(context, 'signs')}`;
}

function ofLevel(context: EditorContext, level: Level, name: string): TemplateResult {
  const all = context.protocol.signs.filter((sign) => sign.level === level);
  return html`<div class="section" role="group" aria-labelledby="signs-of-${level}-title">
    <h3 id="signs-of-${level}-title" tabindex="-1">${name}</h3>
    <p class="hint">${HINTS[level]}</p>
    ${cards(all, (sign) => one(context, sign, all))}
    ${addForm(context, {
      id: `add-${level}`,
      list: 'signs',
      title: `Add a sign: ${name}`,
      texts: [{ key: 'sign', label: 'The sign as a sentence' }],
      make: (words) => (text, procedure) =>
        addSign(text, procedure, {
          level,
          texts: Object.fromEntries(
            Object.entries(words).map(([language, { sign = '' }]) => [language, sign]),
          ),
        }),
    })}
  </div>`;
}

function one(context: EditorContext, sign: Sign, all: readonly Sign[]): TemplateResult {
  const { id, level } = sign;
  const field = `signs-${id}`;
  return card(
    context,
    {
      list: 'signs',
      id,
      title: nameOf(context.protocol, 'signs', id),
      isNamed: true,
      removal: {
        name: 'Remove',
        make: (text, procedure) => removeEntry(text, procedure, 'signs', id),
      },
      order: entryOrder(context, 'signs', id, all),
    },
    html`
      ${entryText(context, 'signs', id, { key: null, label: 'The sign as a sentence' })}
      ${reason(context, 'signs', id)}
      ${folded(context, `${field}-when`, 'How urgent, and when', () => [
        choice(context, {
          id: `${field}-level`,
          label: 'It is',
          path: ['signs', id, 'level'],
          value: level,
          options: LEVELS,
          inRow: true,
          onPick: (value) =>
            context.change((text, procedure) => setLevel(text, procedure, id, value), field),
        }),
        ...when(context, sign),
        note(context, 'signs', id),
      ])}
    `,
  );
}

function when(context: EditorContext, sign: Sign): readonly TemplateResult[] {
  const { id } = sign;
  const key = sign.level === 'usual' ? 'until' : 'from';
  const field = `signs-${id}-${key}`;
  const onHours = (hours: number | null) =>
    context.change((text, procedure) => setHours(text, procedure, 'signs', id, key, hours), field);
  const path = ['signs', id, key];
  if (sign.level !== 'usual')
    return [
      timeField(context, {
        id: field,
        label: 'A sign to call from',
        path,
        hours: sign.from ?? 0,
        onHours,
        inWords: (hours) =>
          hours ? momentAfterInWords(hours, context.travel.treated) : 'at once after the treatment',
      }),
    ];
  return [
    timeField(context, {
      id: field,
      label: 'Usual for',
      path,
      hours: sign.until ?? null,
      none: 'no end',
      onHours,
    }),
    phaseChoice(context, 'signs', sign),
  ];
}
