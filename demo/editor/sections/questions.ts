import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import {
  addQuestion,
  nameOf,
  removeEntry,
  setAnswer,
  setQuestionItem,
  type OwnAnswer,
} from '../model/model.js';
import { addForm } from '../parts/add-form.js';
import { card, cards, folded } from '../parts/card.js';
import { choice } from '../parts/choice.js';
import { entryOrder } from '../parts/order.js';
import { reason } from '../parts/reason.js';
import { entryText, entryTexts } from '../parts/texts.js';

const ANSWERS: readonly (readonly [OwnAnswer, string])[] = [
  ['yes', 'yes'],
  ['care', 'yes, with care'],
  ['ask', 'ask the clinic first'],
  ['not-covered', 'not covered here'],
];

/** "Can I …?" */
export function questions(context: EditorContext): TemplateResult {
  const { questions: all } = context.protocol;
  return html`
    ${cards(all, (question) => one(context, question, all))}
    ${addForm(context, {
      id: 'add-question',
      list: 'questions',
      title: 'Add a question',
      texts: [{ key: 'ask', label: 'The question, as in “Can I swim?”' }],
      extra: answerOfNew(context),
      make: (words) => (text, procedure) =>
        addQuestion(text, procedure, {
          answer: (context.typed('add-question-answer') || 'ask') as OwnAnswer,
          texts: Object.fromEntries(
            Object.entries(words).map(([language, { ask = '' }]) => [language, { ask }]),
          ),
        }),
    })}
  `;
}

function answerOfNew(context: EditorContext): TemplateResult {
  const id = 'add-question-answer';
  return choice(context, {
    id,
    label: 'Its answer',
    path: [id],
    value: (context.typed(id) || 'ask') as OwnAnswer,
    options: ANSWERS,
    inRow: true,
    onPick: (answer) => context.type(id, answer),
  });
}

function one(context: EditorContext, question: Question, all: readonly Question[]): TemplateResult {
  const { id, item = '', answer = '' } = question;
  const { protocol } = context;
  const field = `questions-${id}`;
  const about = protocol.items.find((each) => each.id === item);
  return card(
    context,
    {
      list: 'questions',
      id,
      title: nameOf(protocol, 'questions', id),
      removal: {
        name: 'Remove',
        make: (text, procedure) => removeEntry(text, procedure, 'questions', id),
      },
      order: entryOrder(context, 'questions', id, all),
    },
    html`
      ${choice<OwnAnswer | ''>(context, {
        id: `${field}-answer`,
        label: 'Answer',
        path: ['questions', id, 'answer'],
        value: answer,
        options: about?.kind === 'avoid' ? answersOfRestriction(answer) : ANSWERS,
        inRow: true,
        onPick: (value) =>
          context.change((text, procedure) => setAnswer(text, procedure, id, value || null), field),
      })}
      ${reason(context, 'questions', id)}
      ${folded(context, `${field}-words`, 'Words, and what it is about', () => [
        ...textsOf(context, id),
        choice(context, {
          id: `${field}-item`,
          label: 'It is about',
          path: ['questions', id, 'item'],
          value: item,
          options: [
            ['', 'nothing in the lists'],
            ...protocol.items.map((each) => [each.id, nameOf(protocol, 'items', each.id)] as const),
          ],
          onPick: (value) =>
            context.change(
              (text, procedure) => setQuestionItem(text, procedure, id, value || null),
              field,
            ),
        }),
      ])}
    `,
  );
}

/** The guide does not use another answer, but shows here that the file has one. */
function answersOfRestriction(
  answer: OwnAnswer | '',
): readonly (readonly [OwnAnswer | '', string])[] {
  return [
    ['', 'as its restriction says'],
    ...ANSWERS.filter(([each]) => each === 'not-covered' || each === answer),
  ];
}

function textsOf(context: EditorContext, id: string) {
  return entryTexts(context, 'questions', id, [
    { key: 'ask', label: 'The question' },
    { key: 'short', label: 'Name of its row' },
    { key: 'answer', label: 'Its answer as a sentence' },
  ]);
}

/** The words of the questions about an item, beside its own. */
export function questionsAbout(
  context: EditorContext,
  item: string,
): readonly (TemplateResult | typeof nothing)[] {
  return context.protocol.questions
    .filter((question) => question.item === item)
    .map(({ id }) => entryText(context, 'questions', id, { key: 'ask', label: 'Its question' }));
}
