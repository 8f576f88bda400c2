import type { Handoff, LimitReason } from './handoff';
import type { Spoken } from './store';

/** After how long a handoff ends by itself, each in ms; 0 sets no limit. */
export interface Limits {
  /** How long the user may wait for an agent, at first or between two. @default 900000 */
  readonly noAgentMs: number;
  /** How long the user may leave the agent's last word without an answer. @default 1800000 */
  readonly userIdleMs: number;
  /**
   * How long the agent may leave the user's word without an answer, or say nothing after he joined; while he types it
   * begins anew. @default 3600000
   */
  readonly agentIdleMs: number;
  /** How long a chat may take from when the first agent joined. @default 0 */
  readonly longestMs: number;
  /** How long before each of these ends the user is warned, once; 0 does not warn. @default 120000 */
  readonly warnMs: number;
}

/** The defaults. */
export const LIMITS: Limits = {
  noAgentMs: 900_000,
  userIdleMs: 1_800_000,
  agentIdleMs: 3_600_000,
  longestMs: 0,
  warnMs: 120_000,
};

/** A limit that runs now, and what comes next of it. */
export interface RunningLimit {
  readonly limit: LimitReason;
  readonly since: number;
  readonly next: 'warning' | 'end';
  /** When that is due, ms. */
  readonly at: number;
  /** How long after the warning the end comes, ms. */
  readonly warnedMs: number;
}

/** How long before the end of a limit of `ms` the user is warned: of a short one, in the middle of it. */
const warnBefore = (ms: number, { warnMs }: Limits): number => Math.min(warnMs, ms / 2);

/** Who is to speak, and since when. Between two agents nobody is. */
function turnOf(
  { role, phase, agents, servedSince, connectedAt, agentTypedAt = 0 }: Handoff,
  { agentAt, unansweredAt }: Spoken,
) {
  // On a channel of the contact center the two talk without us.
  if (role === 'channel') return undefined;
  if (phase !== 'connected' || agents.length === 0) return undefined;
  const served = servedSince ?? connectedAt ?? 0;
  if (agentAt !== undefined && agentAt >= served && unansweredAt === undefined) {
    return { limit: 'user-idle', since: agentAt } as const;
  }
  return { limit: 'agent-idle', since: Math.max(served, unansweredAt ?? served, agentTypedAt) } as const;
}

/** The limits that run now, by who is to act. */
export function runningLimits(handoff: Handoff, spoken: Spoken, limits: Limits): RunningLimit[] {
  const { requestedAt, connectedAt, waitingSince = requestedAt, warned } = handoff;
  const running: RunningLimit[] = [];
  const add = (limit: LimitReason, since: number, ms: number): void => {
    if (ms <= 0) return;
    const warnedMs = warnBefore(ms, limits);
    const given = warned?.[limit];
    const isWarned = given?.since === since;
    // No end without its warning, however late that is: after a time in which nobody could tell, it comes first.
    if (isWarned) running.push({ limit, since, next: 'end', at: given.at + warnedMs, warnedMs });
    else running.push({ limit, since, next: warnedMs > 0 ? 'warning' : 'end', at: since + ms - warnedMs, warnedMs });
  };
  // An agent who writes is there, even if his joining was never told.
  const waits = handoff.phase === 'queued' && (spoken.agentAt ?? 0) <= waitingSince;
  if (waits) add('no-agent', waitingSince, limits.noAgentMs);
  const turn = turnOf(handoff, spoken);
  if (turn) add(turn.limit, turn.since, turn.limit === 'user-idle' ? limits.userIdleMs : limits.agentIdleMs);
  if (connectedAt !== undefined) add('too-long', connectedAt, limits.longestMs);
  return running;
}

/** How soon a limit may come to its warning or end whose stretch begins after now, ms. */
export function soonestMs(limits: Limits): number {
  const each = [limits.noAgentMs, limits.userIdleMs, limits.agentIdleMs].filter((ms) => ms > 0);
  return Math.min(...each.map((ms) => ms - warnBefore(ms, limits)));
}
