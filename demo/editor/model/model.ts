// Everything that the page of the editor uses. Nothing here knows the DOM: `file-bytes.ts` beside this folder reads files.

export { adviceOn, type Advice, type AdviceKind, type EntryName } from './advice/advice.js';
export { gradeOf } from './advice/words.js';
export * from './built-in.js';
export * from './draft-store.js';
export * from './draft.js';
export type { Edit } from './edit.js';
export * from './edits/entries.js';
export * from './edits/head.js';
export * from './edits/hours.js';
export * from './edits/items.js';
export * from './edits/languages.js';
export * from './edits/order.js';
export * from './edits/phases.js';
export * from './edits/procedures.js';
export * from './edits/questions.js';
export * from './edits/reason.js';
export * from './edits/signs.js';
export * from './edits/texts.js';
export * from './history.js';
export * from './naming.js';
export type { List } from './open-file.js';
export * from './saving.js';
