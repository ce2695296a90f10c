import type { Question, QuestionText } from '../../../../src/guidance/protocol.js';
import { edit, type Edit } from '../edit.js';
import { answerInWords, labelOf, nameOf } from '../naming.js';
import type { OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';
import { addTexts, newId, wordsIn, type TextsBy } from './entries.js';
import { insertQuestion } from './items.js';

export type OwnAnswer = NonNullable<Question['answer']>;

export interface NewQuestion {
  /** The item that it is about. A restriction answers it; for advice the answer is no until it begins. */
  readonly item?: string;
  /** Needed unless the item is a restriction. */
  readonly answer?: OwnAnswer;
  readonly texts: TextsBy<QuestionText>;
}

/** Adds a question. */
export function addQuestion(text: string, procedure: number, question: NewQuestion): Edit {
  return edit(text, procedure, '', (file) => {
    const words = wordsIn(file, question.texts)?.ask ?? '';
    if (!words.trim()) throw new Refusal('Write the question first.');
    const { item, answer } = question;
    if (item !== undefined) file.indexOf('items', item);
    refuseUnanswered(file, item, answer);
    refuseUnused(file, item, answer);
    const id = newId(file, 'questions', words);
    insertQuestion(file, { id, ...(item ? { item } : {}), ...(answer ? { answer } : {}) });
    addTexts(file, 'questions', id, question.texts);
    return `Added: ${words}`;
  });
}

/**
 * Sets the answer of a question; `null` to have it answered by its item, which has to be a restriction. A restriction
 * answers its question itself, so only "not-covered" may be set beside it.
 */
export function setAnswer(
  text: string,
  procedure: number,
  id: string,
  answer: OwnAnswer | null,
): Edit {
  return edit(text, procedure, '', (file) => {
    const index = file.indexOf('questions', id);
    const question = file.before.questions.find((each) => each.id === id);
    refuseUnanswered(file, question?.item, answer ?? undefined);
    refuseUnused(file, question?.item, answer ?? undefined);
    file.put(['questions', index, 'answer'], answer ?? undefined);
    return labelOf(
      file.before,
      'questions',
      id,
      answer ? answerInWords(answer) : 'as its restriction',
    );
  });
}

/**
 * Sets the item that a question is about; `null` for none. A question without a restriction gets the answer "ask"; with
 * one it loses the answer that the restriction gives.
 */
export function setQuestionItem(
  text: string,
  procedure: number,
  id: string,
  item: string | null,
): Edit {
  return edit(text, procedure, '', (file) => {
    const index = file.indexOf('questions', id);
    if (item !== null) file.indexOf('items', item);
    file.put(['questions', index, 'item'], item ?? undefined);
    const question = file.before.questions.find((each) => each.id === id)!;
    const path = ['questions', index, 'answer'];
    if (!isRestriction(file, item ?? undefined)) {
      if (!question.answer) file.set(path, 'ask');
    } else if (isUnused(question.answer)) file.remove(path);
    const about = item === null ? 'about no item' : `about ${nameOf(file.before, 'items', item)}`;
    return labelOf(file.before, 'questions', id, about);
  });
}

function refuseUnanswered(file: OpenFile, item?: string, answer?: OwnAnswer): void {
  if (!answer && !isRestriction(file, item)) throw new Refusal('This question needs an answer.');
}

function refuseUnused(file: OpenFile, item?: string, answer?: OwnAnswer): void {
  if (isUnused(answer) && isRestriction(file, item))
    throw new Refusal('Set “Afterwards” of the restriction: it is the answer to this question.');
}

/** Whether a restriction answers its question with something else. */
function isUnused(answer: OwnAnswer | undefined): boolean {
  return answer !== undefined && answer !== 'not-covered';
}

function isRestriction({ before }: OpenFile, id: string | undefined): boolean {
  return before.items.some((item) => item.id === id && item.kind === 'avoid');
}
