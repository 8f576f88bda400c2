import { type Claim, type Direction, type HeldLane, type Lane, LeaseLost } from '../handoff/lane';
import type { Queries } from './database';
import { originalId, storedId } from './stored-id';

const AT = 'CAST(coalesce($3, {now}) AS BIGINT)';

/** Wakes lane $1, $2 at $3, or now where $3 is null. Conditions and RETURNING may follow. */
export const WAKE = `
  UPDATE handoff_lane SET pulse = pulse + 1, ready_at = CASE WHEN ready_at < ${AT} THEN ready_at ELSE ${AT} END
  WHERE handoff_id = $1 AND direction = $2`;

const CLAIM = `
  UPDATE handoff_lane SET owner = $1, fence = fence + 1, lease_until = {now} + $3
  WHERE (handoff_id, direction) IN (
    SELECT handoff_id, direction FROM handoff_lane
    WHERE ready_at <= {now} AND (lease_until IS NULL OR (lease_until <= {now} AND owner <> $1))
    ORDER BY ready_at LIMIT $2 {skipLocked})
  RETURNING handoff_id, direction, fence, pulse, ready_at`;

// Waits for nobody: a renewal that stood behind the transactions of all its lanes would come too late for the others.
const RENEW = `
  UPDATE handoff_lane SET lease_until = {now} + $2
  WHERE (handoff_id, direction) IN (
    SELECT handoff_id, direction FROM handoff_lane WHERE owner = $1 {skipLocked})
  RETURNING handoff_id, direction, fence`;

const OWNED = 'SELECT handoff_id, direction, fence FROM handoff_lane WHERE owner = $1';

const HELD = 'handoff_id = $1 AND direction = $2 AND owner = $3 AND fence = $4';

// A worker that writes is alive: while it does, a renewal may find the lane locked again and again.
const HOLD = `
  UPDATE handoff_lane SET lease_until = CASE WHEN lease_until > {now} + $5 THEN lease_until ELSE {now} + $5 END
  WHERE ${HELD} RETURNING fence`;

const RELEASE = `
  UPDATE handoff_lane SET owner = NULL, lease_until = NULL, ready_at = CASE WHEN pulse = $5 THEN $6 ELSE {now} END
  WHERE ${HELD} RETURNING ready_at`;

/** When the next lane can be claimed, and what time it is. Held lanes are few; of the others the index has the first. */
export const NEXT_READY = `
  SELECT {now} AS now, min(at) AS at FROM (
    SELECT * FROM (SELECT ready_at AS at FROM handoff_lane WHERE ready_at IS NOT NULL AND owner IS NULL
      ORDER BY ready_at LIMIT 1) AS idle
    UNION ALL
    SELECT CASE WHEN lease_until > ready_at THEN lease_until ELSE ready_at END FROM handoff_lane
      WHERE owner IS NOT NULL AND ready_at IS NOT NULL) AS next`;

interface ClaimRow {
  readonly handoff_id: string;
  readonly direction: Direction;
  readonly fence: number;
  readonly pulse: number;
  readonly ready_at: number;
}

/** Takes lanes that are ready and not held, the longest waiting first. */
export async function claimLanes(
  { rows }: Queries,
  { owner, limit, leaseMs }: { owner: string; limit: number; leaseMs: number },
): Promise<Claim[]> {
  const claimed = await rows<ClaimRow>(CLAIM, [owner, limit, Math.ceil(leaseMs)]);
  return claimed
    .sort((a, b) => a.ready_at - b.ready_at)
    .map(({ handoff_id, direction, fence, pulse }) => ({
      handoffId: originalId(handoff_id),
      direction,
      owner,
      fence,
      leaseMs,
      pulse,
    }));
}

/** Lengthens the leases of an owner, but for lanes that are locked just now, and returns all that it has. */
export async function renewLanes({ rows }: Queries, owner: string, leaseMs: number): Promise<HeldLane[]> {
  type Row = Omit<ClaimRow, 'pulse' | 'ready_at'>;
  const renewed = await rows<Row>(RENEW, [owner, Math.ceil(leaseMs)]);
  const isRenewed = new Set(renewed.map(({ handoff_id, direction }) => `${direction} ${handoff_id}`));
  const owned = await rows<Row>(OWNED, [owner]);
  return owned.map(({ handoff_id, direction, fence }) => ({
    handoffId: originalId(handoff_id),
    direction,
    fence,
    renewed: isRenewed.has(`${direction} ${handoff_id}`),
  }));
}

/** Frees the lanes of owners that are gone; whatever they may still write is refused by the fence. */
export async function releaseLanesOf({ rows }: Queries, isGone: (owner: string) => boolean): Promise<number> {
  const owners = await rows<{ owner: string }>('SELECT DISTINCT owner FROM handoff_lane WHERE owner IS NOT NULL');
  let released = 0;
  for (const { owner } of owners.filter((each) => isGone(each.owner))) {
    const lanes = await rows(
      'UPDATE handoff_lane SET owner = NULL, lease_until = NULL, fence = fence + 1 WHERE owner = $1 RETURNING fence',
      [owner],
    );
    released += lanes.length;
  }
  return released;
}

/** Wakes a lane, now or at `notBefore`. */
export async function wakeLane({ rows }: Queries, lane: Lane, notBefore?: number): Promise<void> {
  await rows(WAKE, [
    storedId(lane.handoffId),
    lane.direction,
    notBefore === undefined ? undefined : Math.ceil(notBefore),
  ]);
}

const heldBy = ({ handoffId, direction, owner, fence }: Claim) => [storedId(handoffId), direction, owner, fence];

/** Locks the lane of a claim and lengthens its lease, or throws `LeaseLost`. */
export async function holdLane({ rows }: Queries, claim: Claim): Promise<void> {
  if ((await rows(HOLD, [...heldBy(claim), Math.ceil(claim.leaseMs ?? 0)])).length === 0) throw new LeaseLost(claim);
}

/** Gives a lane back, or throws `LeaseLost`. True when it is waiting for a worker again, now or later. */
export async function releaseLane({ rows }: Queries, claim: Claim, readyAt?: number): Promise<boolean> {
  const at = readyAt === undefined ? undefined : Math.ceil(readyAt);
  const [released] = await rows<{ ready_at: number | null }>(RELEASE, [...heldBy(claim), claim.pulse, at]);
  if (!released) throw new LeaseLost(claim);
  return released.ready_at !== null;
}
