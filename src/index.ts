export { AftercareGuide } from './element/aftercare-guide.js';
export type { AftercareEvents, Progress } from './element/events.js';
export type { Restriction } from './element/public-state.js';
export { registerLanguage } from './element/register-language.js';
export type { Language } from './languages/language.js';
export type { Plural, Words } from './languages/words.js';
export { microneedling } from './guidance/microneedling/microneedling.js';
export { checkProtocols, type Mistake, type ProtocolCheck } from './guidance/check-protocols.js';
export type * from './guidance/protocol.js';
export type { Answer } from './guidance/answers.js';
export type { End } from './guidance/end.js';
export type { Extensions } from './guidance/extensions.js';
export {
  readDate,
  type AskReason,
  type DateContext,
  type DateOrder,
  type DateReading,
} from './settings/read-date.js';
export { parseExtensions } from './settings/read-extensions.js';
export { recoveryAt } from './guidance/recovery-at.js';
export type {
  AdviceState,
  Ending,
  QuestionState,
  Recovery,
  RestrictionState,
} from './guidance/recovery.js';
export type { CivilDate } from './time/civil-date.js';
export { parseWrittenTime, type Moment, type WrittenTime } from './time/written-time.js';
export { deviceZone, namedZone, type Zone } from './time/zone.js';
export { version } from './version.js';
