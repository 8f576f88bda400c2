import {
  type Handoff,
  type HandoffStore,
  type Item,
  isOpen,
  PENDING,
  reportOf,
  type StoreTransaction,
} from '../handoff';
import type { Happening, ItemKind, Observe } from './happening';
import { overlay } from './overlay';

type Saved = Parameters<StoreTransaction['saveItem']>[0];

/** What a change of a handoff's record means. */
function changeOf(before: Handoff | undefined, after: Handoff, now: number): Happening[] {
  const { id: handoffId, trigger, connectedAt, endReason } = after;
  const { waitedMs, servedMs } = reportOf(after, now);
  const happenings: Happening[] = [];
  if (connectedAt !== undefined && before?.connectedAt === undefined) {
    happenings.push({ type: 'connected', handoffId, trigger, waitedMs });
  }
  if (endReason !== undefined && !isOpen(after.phase) && before && isOpen(before.phase)) {
    const served = connectedAt !== undefined;
    happenings.push({ type: 'ended', handoffId, trigger, reason: endReason, served, waitedMs, servedMs });
  }
  return happenings;
}

/** What is remembered of an item, without what it says. */
interface Begun extends Pick<Item, 'handoffId' | 'direction' | 'state' | 'createdAt'> {
  readonly kind: ItemKind;
}

const begunOf = ({ handoffId, direction, state, createdAt, body: { kind } }: Item): Begun => ({
  handoffId,
  direction,
  state,
  createdAt,
  kind,
});

/** What a change of an item means. */
function itemChange({ handoffId, direction, kind, state, createdAt }: Begun, saved: Saved, now: number): Happening[] {
  if (saved.state === 'dead') return [{ type: 'dead', handoffId, direction, kind, reason: saved.reason ?? 'unknown' }];
  if (saved.state === 'done') return [{ type: 'delivered', direction, kind, ageMs: Math.max(0, now - createdAt) }];
  if (saved.state === 'unclear' && state !== 'unclear') return [{ type: 'ambiguous', handoffId, direction, kind }];
  const again = direction === 'toUser' && state === 'sending' && saved.state === 'sending';
  return again && saved.nextAt <= now ? [{ type: 'redelivered', handoffId, direction, kind }] : [];
}

/** How many items that were begun are remembered: those of lanes that another instance has taken over are never settled. */
const MOST_BEGUN = 10_000;

/** What one run of a transaction did; it counts only when it is committed. */
interface Run {
  readonly happenings: Happening[];
  readonly begun: Map<number, Begun>;
  readonly over: number[];
}

/**
 * The same store, watched: what each transaction changed is told after it was committed, once, however often it ran.
 */
export function observedStore(store: HandoffStore, observe: Observe): HandoffStore {
  /** An item is begun in one transaction and settled in the next. */
  const begun = new Map<number, Begun>();

  function watched(transaction: StoreTransaction, run: Run): StoreTransaction {
    const handoffs = new Map<string, Handoff>();
    let now = 0;

    const read = (handoff: Handoff | undefined): Handoff | undefined => {
      if (handoff) handoffs.set(handoff.id, handoff);
      return handoff;
    };

    return overlay(transaction, {
      async now() {
        now = await transaction.now();
        return now;
      },
      handoff: async (id) => read(await transaction.handoff(id)),
      openHandoff: async (conversation) => read(await transaction.openHandoff(conversation)),
      async insertHandoff(handoff) {
        const inserted = await transaction.insertHandoff(handoff);
        const { id: handoffId, trigger, conversation } = handoff;
        if (inserted) run.happenings.push({ type: 'started', handoffId, trigger, channel: conversation.channelId });
        return inserted;
      },
      async saveHandoff(handoff) {
        await transaction.saveHandoff(handoff);
        run.happenings.push(...changeOf(handoffs.get(handoff.id), handoff, now));
        handoffs.set(handoff.id, handoff);
      },
      async items(lane, states) {
        const found = await transaction.items(lane, states);
        for (const item of found) if (PENDING.includes(item.state)) run.begun.set(item.seq, begunOf(item));
        return found;
      },
      async head(lane) {
        const item = await transaction.head(lane);
        if (item) run.begun.set(item.seq, begunOf(item));
        return item;
      },
      async saveItem(saved) {
        await transaction.saveItem(saved);
        const item = run.begun.get(saved.seq) ?? begun.get(saved.seq);
        if (!item) return;
        run.happenings.push(...itemChange(item, saved, now));
        if (saved.state === 'done' || saved.state === 'dead') run.over.push(saved.seq);
        else run.begun.set(saved.seq, { ...item, state: saved.state });
      },
    });
  }

  function committed(run: Run): void {
    for (const [seq, item] of run.begun) begun.set(seq, item);
    for (const seq of run.over) begun.delete(seq);
    for (const seq of begun.keys()) {
      if (begun.size <= MOST_BEGUN) break;
      begun.delete(seq);
    }
    for (const happening of run.happenings) observe(happening);
  }

  return overlay(store, {
    async transaction(work) {
      let run: Run = { happenings: [], begun: new Map(), over: [] };
      const result = await store.transaction((transaction) => {
        run = { happenings: [], begun: new Map(), over: [] };
        return work(watched(transaction, run));
      });
      committed(run);
      return result;
    },
  });
}
