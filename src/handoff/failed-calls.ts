import type { Advance } from './advance';
import type { Assignment } from './assignment';
import { backoffMs } from './backoff';
import type { ContactCenterError } from './contact-center';
import type { ConversationId } from './conversation';
import { type EndReason, type Handoff, isOpen } from './handoff';
import { isNew } from './is-new';
import type { Item } from './lane';
import type { Logger } from './logger';
import type { StoreTransaction } from './store';
import type { Timing } from './timing';

/** The item in hand. `verify`: it was begun before, and whether it was done is to be found out. */
export interface Begun {
  readonly item: Item;
  readonly handoff: Handoff;
  readonly verify: boolean;
}

/** Whether it is something that the user himself said, and would miss. */
const isUsers = ({ body }: Item): boolean => body.kind === 'say' && body.message.author === 'user';

/** Why a handoff fails whose chat could not be opened. */
function openFailure({ failure, vendorCode }: ContactCenterError): EndReason {
  if (failure === 'unauthorized') return 'not-authorized';
  if (failure === 'refused') return vendorCode === 'invalid_queue' ? 'unknown-queue' : 'refused';
  return failure === 'gone' ? 'refused' : 'unreachable';
}

/** A change of a chat that the contact center did not make; the chat goes on as it was. */
export interface ChangeRefusal {
  readonly handoffId: string;
  readonly conversation: ConversationId;
  /** What was to be changed: where the chat is routed, or what is known of the user. */
  readonly change: 'assignment' | 'user';
  /** Where it was to go. */
  readonly assignment?: Assignment;
  /** Their name for the reason, such as `invalid_queue`, or the error's code. */
  readonly code: string;
}

/** What becomes of items whose call to the contact center failed: tried again, given up with the user told, or the end. */
export function createFailedCalls({ timing, logger }: { readonly timing: Timing; readonly logger: Logger }) {
  const retryAt = (now: number, attempts: number): number =>
    now + backoffMs(attempts, { firstMs: timing.pollMs / 2, mostMs: timing.retryMostMs });

  /** A failed attempt of the opening: again while there is time and hope, else the handoff fails. */
  async function openAgain(
    transaction: StoreTransaction,
    change: Advance,
    { item, verify }: Begun,
    error: ContactCenterError,
    now: number,
  ): Promise<void> {
    const hopeless = !verify && ['refused', 'unauthorized', 'gone'].includes(error.failure);
    const late = now - change.handoff.requestedAt >= timing.openMs;
    if (hopeless || late) {
      const { id: handoffId, queueId, scriptId } = change.handoff;
      const { code, status, vendorCode } = error;
      const reason = openFailure(error);
      // What is set up wrong fails for every user until somebody sees it.
      const level = reason === 'unknown-queue' || reason === 'not-authorized' ? 'error' : 'warn';
      logger[level]('handoff failed', { handoffId, reason, queueId, scriptId, code, status, vendorCode });
      await change.apply({ type: 'open-failed', reason });
      await transaction.saveItem({ ...item, state: 'dead', reason: error.code });
      return;
    }
    await again(transaction, { item, verify }, error, now);
  }

  /** When and how an item is tried again: from the beginning after a clear no, by looking first after anything else. */
  async function again(
    transaction: StoreTransaction,
    { item, verify }: Pick<Begun, 'item' | 'verify'>,
    error: ContactCenterError,
    now: number,
  ): Promise<void> {
    const attempts = item.attempts + 1;
    const clear = !verify && ['gone', 'limited', 'unauthorized', 'unreachable'].includes(error.failure);
    const wait = error.failure === 'ambiguous' ? timing.settleMs : 0;
    await transaction.saveItem({
      seq: item.seq,
      state: clear ? 'new' : 'unclear',
      attempts,
      nextAt: Math.max(
        now + wait,
        now + (error.retryAfterMs ?? 0),
        error.failure === 'ambiguous' ? 0 : retryAt(now, attempts),
      ),
    });
  }

  /** Once a message is held up for long, the user hears of it, once a handoff. */
  async function tellDelayed(change: Advance, item: Item, now: number): Promise<void> {
    const { phase, toldDelayed } = change.handoff;
    if (item.body.kind !== 'say' || !isOpen(phase) || toldDelayed || now - item.createdAt < timing.delayedMs) return;
    change.note({ toldDelayed: true });
    await change.add('toUser', { kind: 'notice', notice: { key: 'delayed' } });
  }

  /** A message that cannot reach anybody any more is given up, and the user told, unless it was he who left. */
  async function unheard(transaction: StoreTransaction, change: Advance, item: Item, reason: string): Promise<void> {
    await transaction.saveItem({ ...item, state: 'dead', reason });
    if (change.handoff.endReason === 'user-left' || !isUsers(item)) return;
    await change.add('toUser', { kind: 'notice', notice: { key: 'undelivered' } });
  }

  /** A change is no reason to hold up what the user writes. */
  const isHopeless = ({ item, verify }: Begun, { failure }: ContactCenterError, now: number): boolean =>
    (failure === 'refused' && !verify) ||
    (!['gone', 'limited', 'unreachable'].includes(failure) && now - item.createdAt >= timing.delayedMs);

  async function notChanged(
    transaction: StoreTransaction,
    { handoff: { id: handoffId, conversation, queueId, scriptId } }: Advance,
    item: Item,
    error: ContactCenterError,
  ): Promise<ChangeRefusal> {
    const reason = error.vendorCode ?? error.code;
    const assignment = item.body.kind === 'change' ? item.body.assignment : undefined;
    const wanted = assignment && { [`wanted ${assignment.type}`]: assignment.id };
    logger.error('a change of the chat was refused', { handoffId, reason, ...wanted, queueId, scriptId });
    await transaction.saveItem({ ...item, state: 'dead', reason });
    return { handoffId, conversation, change: assignment ? 'assignment' : 'user', assignment, code: reason };
  }

  /** Returns the change that was refused, where that is what failed. */
  async function failed(
    transaction: StoreTransaction,
    change: Advance,
    begun: Begun,
    error: ContactCenterError,
    now: number,
  ): Promise<ChangeRefusal | undefined> {
    const { item } = begun;
    logger.warn('contact center call failed', {
      handoffId: item.handoffId,
      item: item.seq,
      kind: item.body.kind,
      code: error.code,
      status: error.status,
      reason: error.reason,
      referenceId: error.referenceId,
    });
    if (item.body.kind === 'open') await openAgain(transaction, change, begun, error, now);
    else if (item.body.kind === 'change' && isHopeless(begun, error, now)) {
      return notChanged(transaction, change, item, error);
    } else if (error.failure === 'gone' && !isNew(change.handoff, now, timing)) {
      if (item.body.kind !== 'say') await transaction.saveItem({ ...item, state: 'done' });
      else await unheard(transaction, change, item, error.code);
      await change.apply({ type: 'gone' });
    } else if (error.failure === 'refused' && !begun.verify) {
      await transaction.saveItem({ ...item, state: 'dead', reason: error.vendorCode ?? error.code });
      if (item.body.kind === 'leave') await change.apply({ type: 'closed' });
      else if (isUsers(item)) await change.add('toUser', { kind: 'notice', notice: { key: 'undelivered.message' } });
    } else {
      await tellDelayed(change, item, now);
      await again(transaction, begun, error, now);
    }
    return undefined;
  }

  /** What goes with a message is not there yet: the message waits for its next try. */
  async function later(transaction: StoreTransaction, change: Advance, item: Item, now: number): Promise<void> {
    const attempts = item.attempts + 1;
    await tellDelayed(change, item, now);
    await transaction.saveItem({ seq: item.seq, state: 'new', attempts, nextAt: retryAt(now, attempts) });
  }

  return { failed, later, unheard };
}
