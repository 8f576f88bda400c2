export { type CultureName, cultureNames } from './culture-data';
export { detectLanguage } from './detect-language';
export type { HandoffResult } from './handoff-model';
export { createHandoffRecognizer, type HandoffRecognizer, type HandoffWish } from './handoff-recognizer';
export type { HandoffKind, HandoffResolution } from './handoff-resolution';
export type { HandoffRecognizerOptions } from './options';
export { type Answer, recognizeAnswer } from './recognize-answer';
export { recognizeHandoff } from './recognize-handoff';
export { UnknownCultureError } from './unknown-culture-error';
