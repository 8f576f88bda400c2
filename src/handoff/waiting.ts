import type { QueueState } from './availability';
import type { Notice } from './lane';

/** When a user who waits for an agent hears of it. */
export interface WaitingNotes {
  /** How long after the wish for an agent the first note comes, ms; 0 sends none. @default 30000 */
  readonly firstMs: number;
  /** How long after the first the second comes, ms; each further gap is twice the one before. @default 120000 */
  readonly everyMs: number;
}

/** The defaults. */
export const WAITING_NOTES: WaitingNotes = { firstMs: 30_000, everyMs: 120_000 };

/** When note number `note` comes, ms after the wait began; infinity where there is none. */
function noteAfterMs(note: number, { firstMs, everyMs }: WaitingNotes): number {
  if (firstMs <= 0 || (note > 1 && everyMs <= 0)) return Number.POSITIVE_INFINITY;
  // After 0, 1, 3, 7, … gaps: nobody is told the same again and again.
  return firstMs + everyMs * (2 ** (note - 1) - 1);
}

/** The number of the note that is due after a wait of `waitedMs`, and after how long a wait the next one comes. */
export function notesDue(waitedMs: number, notes: WaitingNotes): { readonly note: number; readonly nextMs: number } {
  let note = 0;
  while (noteAfterMs(note + 1, notes) <= waitedMs) note += 1;
  return { note, nextMs: noteAfterMs(note + 1, notes) };
}

/** What a waiting user is told, by what is known of the queue. Nobody can say how long to less than a minute. */
export function waitingNotice({ waiting, waitMs }: Pick<QueueState, 'waiting' | 'waitMs'>): Notice {
  const time = waitMs === undefined ? undefined : { durationMs: Math.max(60_000, waitMs) };
  if (time && waiting !== undefined) return { key: 'waiting.both', params: { time, waiting } };
  if (time) return { key: 'waiting.time', params: { time } };
  return waiting === undefined ? { key: 'waiting' } : { key: 'waiting.number', params: { waiting } };
}
