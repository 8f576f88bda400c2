import type { DetectedTrigger } from '../handoff';

/** What is counted from turn to turn until it is enough. */
export type Counted = 'soft' | 'missed' | 'low-confidence' | 'failed-validation' | 'bot-error';

/** What is only counted in a row: a turn without it begins anew. */
export const IN_A_ROW: readonly Counted[] = ['missed', 'low-confidence', 'failed-validation', 'bot-error'];

/** What is remembered of a conversation between turns, to know when a person is wanted. It holds no text. */
export interface TriggerState {
  /** How often, each time weighed by how annoyed the user was. */
  readonly counts: Readonly<Partial<Record<Counted, number>>>;
  /** The user was asked whether he wants a person, and has not answered. */
  readonly question?: { readonly trigger: DetectedTrigger; readonly activityId?: string };
  /** What was counted in the newest activity: a channel that sends it again says nothing new. */
  readonly newest?: { readonly activityId: string; readonly counted: readonly Counted[] };
  /** When he was asked last, ms: what he said before does not count as repeated. */
  readonly askedAt?: number;
  /** When he said no last, ms. */
  readonly refusedAt?: number;
  /** When a count or the question changed last, ms. */
  readonly changedAt: number;
}

/** Nothing is remembered. */
export const CALM: TriggerState = { counts: {}, changedAt: 0 };
