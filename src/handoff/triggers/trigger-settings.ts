import { z } from 'zod/v4';
import { HandoffError } from '../errors';
import type { DetectedTrigger } from '../handoff';
import type { Counted } from './trigger-state';

/** When a handoff begins by itself. `false` or 0 switches a trigger off. */
export interface TriggerOptions {
  /** Whether asking for a person is enough: "let me talk to a human". @default true */
  readonly asked?: boolean;
  /** Whether asking for a department is enough: "put me through to billing". @default true */
  readonly department?: boolean;
  /** How many softer wishes are enough: "call me back". @default 2 */
  readonly soft?: number | false;
  /** How many turns in a row in which the bot called `missed`. @default 3 */
  readonly missed?: number | false;
  /** How many turns in a row in which the bot called `confidence` with less than `confidenceBelow`. @default 3 */
  readonly lowConfidence?: number | false;
  /** What a low confidence is less than, from 0 to 1. @default 0.3 */
  readonly confidenceBelow?: number;
  /** How many turns in a row in which the bot called `failedValidation`. @default 3 */
  readonly failedValidations?: number | false;
  /** How often in a row the user says the same again. Two: he has said it three times. @default 2 */
  readonly repeated?: number | false;
  /** How many turns in a row in which the bot threw, where `onTurnError` or `failed` is told. @default 1 */
  readonly botErrors?: number | false;
  /**
   * How much more it counts when the user is annoyed (capitals, "!!", an angry emoji), from 0 to 1: with 1, what happens
   * to a furious user counts double. Being annoyed counts for nothing by itself. @default 1
   */
  readonly frustration?: number | false;
  /** How long after a "no" or the end of a handoff nothing but asking for a person begins one, ms. @default 600000 */
  readonly coolDownMs?: number;
  /** After how long without a change the counts begin anew and the question is dropped, ms. @default 1800000 */
  readonly forgetAfterMs?: number;
  /** Whether the user is asked "Shall I get you a person?" before a handoff begins; a list: for these triggers. @default false */
  readonly confirm?: boolean | readonly DetectedTrigger[];
}

/** The triggers' settings, complete. A count of 0 is never reached. */
export interface TriggerSettings {
  readonly asked: boolean;
  readonly department: boolean;
  readonly enough: Readonly<Record<Counted | 'repeated', number>>;
  readonly confidenceBelow: number;
  readonly frustration: number;
  readonly coolDownMs: number;
  readonly forgetAfterMs: number;
  readonly confirm: readonly DetectedTrigger[];
}

/** The triggers that this package sees by itself, as opposed to those where the bot asks for a person. */
export const DETECTED_TRIGGERS = [
  'asked',
  'soft',
  'missed',
  'low-confidence',
  'failed-validation',
  'repeated',
  'bot-error',
] as const satisfies readonly DetectedTrigger[];

const times = (byDefault: number) =>
  z
    .union([z.literal(false), z.int().min(0).max(100)], 'a whole number from 0 to 100, or false')
    .default(byDefault)
    .transform(Number);
const share = (what: string) => z.number(what).min(0, what).max(1, what);
const ms = (byDefault: number) => {
  const what = 'milliseconds, 0 or more';
  return z.number(what).min(0, what).default(byDefault);
};
const yesOrNo = z.boolean('true or false').default(true);

const schema = z.strictObject({
  asked: yesOrNo,
  department: yesOrNo,
  soft: times(2),
  missed: times(3),
  lowConfidence: times(3),
  confidenceBelow: share('a number from 0 to 1').default(0.3),
  failedValidations: times(3),
  repeated: times(2),
  botErrors: times(1),
  frustration: z
    .union([z.literal(false), share('')], 'a number from 0 to 1, or false')
    .default(1)
    .transform(Number),
  coolDownMs: ms(600_000),
  forgetAfterMs: ms(1_800_000),
  confirm: z
    .union([z.boolean(), z.array(z.enum(DETECTED_TRIGGERS))], 'true, false or a list of triggers')
    .default(false),
});

/**
 * Completes the triggers' settings.
 *
 * @throws HandoffError `invalid-triggers`, which names everything that is wrong.
 */
export function triggerSettings(options: TriggerOptions = {}): TriggerSettings {
  const result = schema.safeParse(options);
  if (!result.success) {
    const problems = result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: no such trigger`
        : `${issue.path.join('.')}: expected ${issue.message}`,
    );
    throw new HandoffError('invalid-triggers', `These trigger settings are not right: ${problems.join('; ')}.`);
  }
  const { soft, missed, lowConfidence, failedValidations, repeated, botErrors, confirm, ...others } = result.data;
  return {
    ...others,
    enough: {
      soft,
      missed,
      'low-confidence': lowConfidence,
      'failed-validation': failedValidations,
      repeated,
      'bot-error': botErrors,
    },
    confirm: typeof confirm === 'boolean' ? (confirm ? DETECTED_TRIGGERS : []) : confirm,
  };
}
