import type { Advance } from './advance';
import { type Handoff, isOpen } from './handoff';
import { type Limits, type RunningLimit, runningLimits, soonestMs } from './limits';
import type { StoreTransaction } from './store';
import { notesDue, type WaitingNotes } from './waiting';

/** What ends or is said by time alone. */
export interface TimeRules {
  readonly limits: Limits;
  readonly waiting: WaitingNotes;
}

/** When the time of a handoff is to be looked at, ms by the store's clock; infinity where it does not count. */
export const lookAtOf = ({ phase, chatId, lookAt = Number.POSITIVE_INFINITY }: Handoff): number =>
  isOpen(phase) && chatId !== undefined ? lookAt : Number.POSITIVE_INFINITY;

/**
 * Looks at the time of a handoff: warns of an end that is near, ends what has reached its limit, says that the wait goes
 * on, and notes when to look again. The record and its lanes keep all of it, so it holds across restarts and instances.
 */
export async function keepTime(
  transaction: StoreTransaction,
  change: Advance,
  now: number,
  { limits, waiting }: TimeRules,
): Promise<void> {
  const spoken = await transaction.spoken(change.handoff.id);
  const limitsNow = (): RunningLimit[] => runningLimits(change.handoff, spoken, limits);
  const reached = limitsNow().find(({ next, at }) => next === 'end' && now >= at);
  if (reached) return change.apply({ type: 'end', reason: reached.limit });

  for (const { limit, since, at, warnedMs } of limitsNow()) {
    if (now >= at) await change.apply({ type: 'end-near', limit, since, leftMs: warnedMs });
  }
  let next = Math.min(now + soonestMs(limits), ...limitsNow().map(({ at }) => at));

  const { phase, requestedAt, waitingSince = requestedAt, waitingNotes = 0, warned } = change.handoff;
  // After the warning there is nothing more to say of the wait.
  const isNear = warned?.['no-agent']?.since === waitingSince;
  if (phase === 'queued' && (spoken.agentAt ?? 0) <= waitingSince && !isNear) {
    const { note, nextMs } = notesDue(now - waitingSince, waiting);
    if (note > waitingNotes) await change.apply({ type: 'still-waiting', note });
    next = Math.min(next, waitingSince + nextMs);
  }
  change.note({ lookAt: Number.isFinite(next) ? next : undefined });
}
