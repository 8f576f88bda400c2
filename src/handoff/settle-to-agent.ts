import { advance } from './advance';
import type { ContactCenterError } from './contact-center';
import { digestOf } from './digest';
import { type Begun, type ChangeRefusal, createFailedCalls } from './failed-calls';
import { type Handoff, isOpen } from './handoff';
import type { Item } from './lane';
import type { Logger } from './logger';
import { changed } from './make-change';
import type { MessageToAgent } from './message';
import type { NotOpened } from './not-opened';
import type { FileStep } from './pass-on-file';
import type { StoreTransaction } from './store';
import type { Timing } from './timing';

/** What became of an item that goes to the agent. */
export type Outcome =
  | { readonly type: 'done' }
  | { readonly type: 'opened'; readonly chatId: string; readonly first?: MessageToAgent }
  /** The message is in the agents' language now, and is sent as it is from here on. */
  | { readonly type: 'translated'; readonly message: MessageToAgent }
  /** A file of the message was uploaded or left out, or is tried again. */
  | ({ readonly type: 'file' } & FileStep)
  /** Nothing was opened: nobody is there to take it. */
  | { readonly type: 'not-opened'; readonly why: NotOpened }
  /** It was found out that it was not done. */
  | { readonly type: 'absent' }
  | { readonly type: 'failed'; readonly error: ContactCenterError };

/** What is kept after an attempt, and what follows from it for the handoff; one transaction with the next beginning. */
export function createSettle({ timing, logger }: { readonly timing: Timing; readonly logger: Logger }) {
  const { failed, later, unheard } = createFailedCalls({ timing, logger });

  /** The item goes on as this message. */
  async function instead(
    transaction: StoreTransaction,
    { seq, attempts }: Item,
    message: MessageToAgent,
    now: number,
  ): Promise<void> {
    await transaction.rewriteItem({ seq, body: { kind: 'say', message }, digest: digestOf(message) });
    await transaction.saveItem({ seq, state: 'new', attempts, nextAt: now });
  }

  return async function settle(
    transaction: StoreTransaction,
    locked: Handoff,
    begun: Begun,
    outcome: Outcome,
    now: number,
  ): Promise<{ readonly after: Handoff; readonly refusal?: ChangeRefusal }> {
    const { item } = begun;
    const change = advance(transaction, locked, now);
    let refusal: ChangeRefusal | undefined;
    switch (outcome.type) {
      case 'done':
        await transaction.saveItem({ ...item, state: 'done' });
        if (item.body.kind === 'leave') await change.apply({ type: 'closed' });
        if (item.body.kind === 'change') await changed(change, begun.handoff, item.body.assignment, now);
        break;
      case 'opened':
        await change.apply({ type: 'opened', chatId: outcome.chatId });
        // In the place of the opening, it comes before all that the user has written meanwhile.
        if (outcome.first && isOpen(change.handoff.phase)) await instead(transaction, item, outcome.first, now);
        else await transaction.saveItem({ ...item, state: 'done' });
        // What was delivered before the chat was known has waited for this.
        await transaction.wake({ handoffId: item.handoffId, direction: 'toUser' });
        break;
      case 'translated':
        await instead(transaction, item, outcome.message, now);
        break;
      case 'file':
        await instead(transaction, item, outcome.message, now);
        if (outcome.later) await later(transaction, change, item, now);
        if (outcome.refused && outcome.message.author === 'user') {
          const { refusal, name } = outcome.refused;
          await change.add('toUser', { kind: 'notice', notice: { key: `file.${refusal}`, params: { file: name } } });
        }
        break;
      case 'not-opened':
        await transaction.saveItem({ ...item, state: 'done' });
        await change.apply({ type: 'open-failed', ...outcome.why });
        break;
      case 'absent':
        if (item.body.kind === 'open' && (!isOpen(locked.phase) || now - locked.requestedAt >= timing.openMs)) {
          const { id: handoffId, phase, queueId, scriptId } = locked;
          if (isOpen(phase)) logger.warn('handoff failed', { handoffId, reason: 'unreachable', queueId, scriptId });
          await change.apply({ type: 'open-failed', reason: 'unreachable' });
          await transaction.saveItem({ ...item, state: 'dead', reason: 'too-late' });
        } else if (item.body.kind === 'say' && locked.phase === 'ended') {
          await unheard(transaction, change, item, 'handoff-ended');
        } else {
          await transaction.saveItem({ seq: item.seq, state: 'new', attempts: item.attempts, nextAt: now });
        }
        break;
      case 'failed':
        refusal = await failed(transaction, change, begun, outcome.error, now);
        break;
    }
    await change.save();
    return { after: change.handoff, refusal };
  };
}
