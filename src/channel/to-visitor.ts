import {
  AGENT_NOTES,
  type AgentNotes,
  backoffMs,
  type ContactCenter,
  ContactCenterError,
  createPassOnFile,
  digestOf,
  type FileStep,
  type Files,
  type HandoffStore,
  type Item,
  type LaneStep,
  type Logger,
  type StoreTransaction,
  type Timing,
} from '../handoff';

/** How many messages of one visit are sent before the others have their turn. */
const BURST = 20;

/** What the `toVisitor` lanes work with. */
export interface ToVisitor {
  readonly store: HandoffStore;
  readonly contactCenter: Pick<ContactCenter, 'send' | 'leave' | 'messages' | 'upload'>;
  /** Fetches the files that the bot's messages name. */
  readonly files: Files;
  readonly timing: Timing;
  readonly logger: Logger;
}

interface Begun {
  readonly item: Item;
  /** It was begun before, and whether it was done is to be found out. */
  readonly verify: boolean;
}

type Outcome =
  | 'done'
  | 'absent'
  /** A file of the message was uploaded or left out, or is tried again. */
  | FileStep
  | ContactCenterError;

/** In place of a file that cannot be passed on, its name, which needs no language. */
const FILE = '[{file}]';
const NOTES: AgentNotes = {
  ...AGENT_NOTES,
  'file.type': FILE,
  'file.mismatch': FILE,
  'file.size': FILE,
  'file.address': FILE,
  'file.unavailable': FILE,
  'file.refused': FILE,
  'file.count': FILE,
};

const awaitsFile = ({ body }: Item): boolean => body.kind === 'say' && (body.message.files?.length ?? 0) > 0;

/**
 * Works one claimed `toVisitor` lane: sends what the bot says, in order, one message in flight. After anything unclear
 * the chat is read, and a message is sent again only when it is not there.
 */
export function createToVisitor({ store, contactCenter, files, timing, logger }: ToVisitor): LaneStep {
  const passOnFile = createPassOnFile({ contactCenter, files, notes: NOTES, logger });

  /** Whether the message is in the chat: one more of its kind by the bot than are known to be sent. */
  async function isThere({ handoffId: chatId, direction, digest }: Item): Promise<boolean> {
    let there = 0;
    for await (const message of contactCenter.messages(chatId)) {
      if (message.author.type === 'bot' && digestOf(message) === digest) there += 1;
    }
    const done = await store.transaction((transaction) =>
      transaction.items({ handoffId: chatId, direction }, ['done']),
    );
    return there > done.filter((item) => item.digest === digest).length;
  }

  async function send(item: Item, mayStart: () => boolean): Promise<Outcome> {
    const { handoffId: chatId, body } = item;
    if (body.kind === 'say' && awaitsFile(item)) return passOnFile({ id: chatId, chatId }, body.message);
    if (body.kind === 'say') await contactCenter.send(chatId, body.message, { mayStart });
    else if (body.kind === 'leave') await contactCenter.leave(chatId, { mayStart });
    else throw new ContactCenterError('refused', `An item of kind ${body.kind} does not go to a visitor.`);
    return 'done';
  }

  async function attempt({ item, verify }: Begun, isHeld: () => boolean): Promise<Outcome> {
    try {
      if (verify) return (await isThere(item)) ? 'done' : 'absent';
      return await send(item, isHeld);
    } catch (cause) {
      return cause instanceof ContactCenterError
        ? cause
        : new ContactCenterError('ambiguous', 'The call to the contact center failed.', { cause });
    }
  }

  async function settle(
    transaction: StoreTransaction,
    { item, verify }: Begun,
    outcome: Outcome,
    now: number,
  ): Promise<void> {
    const { seq, body } = item;
    if (outcome === 'done') return transaction.saveItem({ ...item, state: 'done' });
    if (outcome === 'absent') return transaction.saveItem({ seq, state: 'new', attempts: item.attempts, nextAt: now });
    if (!(outcome instanceof ContactCenterError)) return instead(transaction, item, outcome, now);
    const { failure, code, status, retryAfterMs = 0 } = outcome;
    logger.warn('contact center call failed', { chatId: item.handoffId, item: seq, kind: body.kind, code, status });
    if (failure === 'gone' || (failure === 'refused' && !verify)) {
      // An ended chat takes nothing any more; that it is over is what leaving it was for.
      const reason = outcome.vendorCode ?? code;
      return transaction.saveItem(
        body.kind === 'leave' ? { ...item, state: 'done' } : { ...item, state: 'dead', reason },
      );
    }
    const attempts = item.attempts + 1;
    const isClear = !verify && ['limited', 'unauthorized', 'unreachable'].includes(failure);
    const wait = backoffMs(attempts, { firstMs: timing.pollMs / 2, mostMs: timing.retryMostMs });
    await transaction.saveItem({
      seq,
      state: isClear ? 'new' : 'unclear',
      attempts,
      nextAt: now + Math.max(retryAfterMs, failure === 'ambiguous' ? timing.settleMs : wait),
    });
  }

  /** The message goes on with one file less to fetch, or tries it again later. */
  async function instead(
    transaction: StoreTransaction,
    { seq, attempts }: Item,
    { message, later = false }: FileStep,
    now: number,
  ): Promise<void> {
    await transaction.rewriteItem({ seq, body: { kind: 'say', message }, digest: digestOf(message) });
    const wait = later ? backoffMs(attempts, { firstMs: timing.pollMs / 2, mostMs: timing.retryMostMs }) : 0;
    await transaction.saveItem({ seq, state: 'new', attempts: attempts + (later ? 1 : 0), nextAt: now + wait });
  }

  async function begin(transaction: StoreTransaction, item: Item, now: number): Promise<Begun | undefined> {
    const { seq, attempts } = item;
    if (item.state === 'unclear') return { item, verify: item.body.kind === 'say' };
    if (item.state === 'sending') {
      // Whoever began it is gone: only from now on is it sure that nothing is on its way any more.
      await transaction.saveItem({ seq, state: 'unclear', attempts, nextAt: now + timing.settleMs });
      return undefined;
    }
    // Nothing of it is on its way before all its files are: fetching and uploading may be done again.
    if (!awaitsFile(item)) await transaction.saveItem({ seq, state: 'sending', attempts: attempts + 1, nextAt: now });
    return { item, verify: false };
  }

  return async function toVisitor(claim, stopping, isHeld = () => true): Promise<void> {
    let last: { readonly begun: Begun; readonly outcome: Outcome } | undefined;
    for (let turn = 0; ; turn += 1) {
      const settled = last;
      const yields = turn >= BURST || stopping() || !isHeld();
      const begun = await store.transaction(async (transaction) => {
        await transaction.hold(claim);
        const now = await transaction.now();
        if (settled) await settle(transaction, settled.begun, settled.outcome, now);
        const head = await transaction.head(claim);
        const next = head && head.nextAt <= now && !yields ? await begin(transaction, head, now) : undefined;
        if (next) return next;
        const waiting = await transaction.head(claim);
        await transaction.release(claim, waiting && Math.max(waiting.nextAt, now));
        return undefined;
      });
      if (!begun) return;
      last = { begun, outcome: await attempt(begun, isHeld) };
    }
  };
}
