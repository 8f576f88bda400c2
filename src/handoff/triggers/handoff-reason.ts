import type { DetectedTrigger, Trigger } from '../handoff';
import type { Property } from '../property';

const REASONS: Readonly<Record<DetectedTrigger, string>> = {
  asked: 'The user asked for a person.',
  soft: 'The user hinted more than once that he wants a person.',
  missed: 'The bot did not understand the user several times in a row.',
  'low-confidence': 'The bot was not sure several times in a row what the user meant.',
  'failed-validation': 'The user could not answer a question in the way the bot needs it.',
  repeated: 'The user said the same over and over.',
  'bot-error': 'The bot had an error.',
};

const KEY = 'handoffReason';

const isDetected = (trigger: Trigger): trigger is DetectedTrigger => Object.hasOwn(REASONS, trigger);

/**
 * The properties the agent sees, with a sentence on why the handoff began before them. Not where they say so themselves,
 * and not where the bot asked for the handoff: it says what it wants to be seen.
 */
export function withReason(properties: readonly Property[], trigger: Trigger): readonly Property[] {
  if (!isDetected(trigger) || properties.some(({ key }) => key === KEY)) return properties;
  return [{ key: KEY, value: REASONS[trigger] }, ...properties];
}
