import type { DetectedTrigger } from '../handoff';
import type { TriggerSettings } from './trigger-settings';
import { CALM, type Counted, IN_A_ROW, type TriggerState } from './trigger-state';

/** What happened that may mean that a person is wanted. `frustration`: how annoyed the user was, from 0 to 1. */
export type TriggerSignal =
  /** The user asked for a person in so many words. */
  | { readonly type: 'asked' }
  | { readonly type: 'counted'; readonly what: Counted; readonly frustration: number }
  /** The user said the same again, so often in a row. */
  | { readonly type: 'repeated'; readonly times: number; readonly frustration: number }
  /** The user wrote something after he was asked whether he wants a person. */
  | { readonly type: 'answered'; readonly answer: 'yes' | 'no' | 'other' }
  /** A turn of the user is over; `counted` in it. */
  | { readonly type: 'turn-over'; readonly counted: readonly Counted[] };

/** What is to be done. */
export type TriggerDecision =
  | { readonly type: 'nothing' }
  | { readonly type: 'handoff'; readonly trigger: DetectedTrigger }
  /** Ask the user whether he wants a person. */
  | { readonly type: 'ask'; readonly trigger: DetectedTrigger }
  /** The user wants none. */
  | { readonly type: 'refused'; readonly trigger: DetectedTrigger };

/** What a decision depends on beside the state and the signal. */
export interface TriggerCircumstances {
  readonly settings: TriggerSettings;
  readonly now: number;
  /** When the conversation's last handoff ended, ms. */
  readonly endedAt?: number;
  /** The activity of the turn, by the channel's id. */
  readonly activityId?: string;
}

/** What is remembered from now on, and what is to be done. */
export interface Verdict {
  readonly state: TriggerState;
  readonly decision: TriggerDecision;
}

const NOTHING: TriggerDecision = { type: 'nothing' };

const EPSILON = 1e-9;

const stay = (state: TriggerState): Verdict => ({ state, decision: NOTHING });

/** The state without what is too old to count. */
function withoutStale(state: TriggerState, { settings, now }: TriggerCircumstances): TriggerState {
  const { coolDownMs, forgetAfterMs } = settings;
  const { refusedAt } = state;
  const cooling = refusedAt !== undefined && now < refusedAt + coolDownMs;
  if (now >= state.changedAt + forgetAfterMs) return cooling ? { ...CALM, refusedAt } : CALM;
  return refusedAt === undefined || cooling ? state : withoutRefusal(state);
}

const withoutRefusal = ({ refusedAt, ...state }: TriggerState): TriggerState => state;

const isCooling = ({ refusedAt }: TriggerState, { settings, now, endedAt }: TriggerCircumstances): boolean =>
  now < Math.max(refusedAt ?? Number.NEGATIVE_INFINITY, endedAt ?? Number.NEGATIVE_INFINITY) + settings.coolDownMs;

/** It is enough: the handoff begins, or the user is asked first. What was counted begins anew. */
function enough(state: TriggerState, trigger: DetectedTrigger, given: TriggerCircumstances): Verdict {
  const { settings, now, activityId } = given;
  if (!settings.confirm.includes(trigger)) return { state: CALM, decision: { type: 'handoff', trigger } };
  return {
    state: { ...state, counts: {}, question: { trigger, activityId }, askedAt: now, changedAt: now },
    decision: { type: 'ask', trigger },
  };
}

const weight = (times: number, frustration: number, settings: TriggerSettings): number =>
  times * (1 + settings.frustration * Math.min(1, Math.max(0, frustration)));

function counted(state: TriggerState, what: Counted, frustration: number, given: TriggerCircumstances): Verdict {
  const { settings, now, activityId } = given;
  const needed = settings.enough[what];
  if (needed === 0 || isCooling(state, given)) return stay(state);
  const { newest } = state;
  const before = newest && newest.activityId === activityId ? newest.counted : [];
  if (before.includes(what)) return stay(state);
  const told = activityId === undefined ? state : { ...state, newest: { activityId, counted: [...before, what] } };
  const count = (state.counts[what] ?? 0) + weight(1, frustration, settings);
  if (count >= needed - EPSILON) return enough(told, what, given);
  return stay({ ...told, counts: { ...state.counts, [what]: count }, changedAt: now });
}

/** Asking once more while the question is open is an answer to it. */
function answered(
  state: TriggerState,
  answer: 'yes' | 'no' | 'other',
  { now, activityId }: TriggerCircumstances,
): Verdict {
  const { question, ...rest } = state;
  // What raised the question, sent once more, does not answer it.
  if (!question || (activityId !== undefined && activityId === question.activityId)) return stay(state);
  const { trigger } = question;
  switch (answer) {
    case 'yes':
      return { state: CALM, decision: { type: 'handoff', trigger } };
    case 'no':
      return {
        state: { ...CALM, askedAt: state.askedAt, refusedAt: now, changedAt: now },
        decision: { type: 'refused', trigger },
      };
    case 'other':
      return stay({ ...rest, changedAt: now });
  }
}

/** What is only counted in a row, and was not counted in this turn, begins anew. */
function turnOver(state: TriggerState, inTurn: readonly Counted[], now: number): Verdict {
  if (!changesWithTurn(state, inTurn)) return stay(state);
  const over = IN_A_ROW.filter((what) => !inTurn.includes(what)) as readonly string[];
  const kept = Object.entries(state.counts).filter(([what]) => !over.includes(what));
  return stay({ ...state, counts: Object.fromEntries(kept), changedAt: now });
}

function verdict(state: TriggerState, signal: TriggerSignal, given: TriggerCircumstances): Verdict {
  switch (signal.type) {
    case 'asked':
      return state.question ? answered(state, 'yes', given) : enough(state, 'asked', given);
    case 'counted':
      return counted(state, signal.what, signal.frustration, given);
    case 'repeated': {
      const needed = given.settings.enough.repeated;
      if (needed === 0 || isCooling(state, given)) return stay(state);
      const times = weight(signal.times, signal.frustration, given.settings);
      return times >= needed - EPSILON ? enough(state, 'repeated', given) : stay(state);
    }
    case 'answered':
      return answered(state, signal.answer, given);
    case 'turn-over':
      return turnOver(state, signal.counted, given.now);
  }
}

const isCalm = ({ counts, question, askedAt, refusedAt }: TriggerState): boolean =>
  Object.keys(counts).length === 0 && !question && askedAt === undefined && refusedAt === undefined;

/**
 * Whether a person is wanted, after one more signal. Pure. Being annoyed is no signal: it only makes others weigh more,
 * and nothing times anything stays nothing. Where nothing is to be remembered any more, the state is `CALM` itself.
 */
export function decide(before: TriggerState, signal: TriggerSignal, given: TriggerCircumstances): Verdict {
  const { state, decision } = verdict(withoutStale(before, given), signal, given);
  return { state: isCalm(state) ? CALM : state, decision };
}

/** Whether the end of a turn would change the state: where not, nothing has to be written after it. */
export const changesWithTurn = ({ counts }: TriggerState, inTurn: readonly Counted[]): boolean =>
  IN_A_ROW.some((what) => counts[what] !== undefined && !inTurn.includes(what));
