import type { TurnInHand } from '../bot';
import {
  backoffMs,
  type Clock,
  conversationOfVisit,
  errorCode,
  type HandoffStore,
  type Item,
  type LaneStep,
  LeaseLost,
  type Logger,
  type StoreGuard,
  type StoreTransaction,
  type Timing,
  type Visit,
  type VisitTurn,
} from '../handoff';
import type { TurnRun } from './chat-gateway-channel';
import type { Reception } from './reception';

/** How many turns of one visit are run before the others have theirs. */
const BURST = 20;
/** How often a turn is run that throws, before it is given up: a bot that throws must not hold up its user. */
const TRIES = 3;

/** What the `toBot` lanes work with. */
export interface ToBot {
  readonly store: HandoffStore;
  readonly reception: Reception;
  /** Runs one turn of the bot. Throws what the bot throws past its `onTurnError`. */
  runTurn(visit: Visit, turn: VisitTurn, run: TurnRun): Promise<void>;
  /** Keeps what was said to somebody else in the transcript. */
  note(visit: Visit, turn: VisitTurn): Promise<void>;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Works one claimed `toBot` lane: takes what the contact center rang for, then runs the bot's turns, in order, one at a
 * time. A turn that was under way when its process died is run again, by the same key.
 */
export function createToBot({ store, reception, runTurn, note, timing, clock, logger }: ToBot): LaneStep {
  /** Whether the bot has a turn for it: it was said to the bot, or to a handoff that is still open and takes note. */
  async function isForBot(visit: Visit, turn: VisitTurn): Promise<boolean> {
    if (turn.type === 'message' && turn.message.author.type !== 'user') return false;
    if (turn.handoffId !== undefined)
      return (await store.openHandoff(conversationOfVisit(visit.chatId)))?.id === turn.handoffId;
    return !turn.isForAgent;
  }

  async function run({ key, body, state, handoffId: chatId }: Item, inHand: TurnInHand): Promise<boolean> {
    const visit = await store.visit(chatId);
    if (!visit || body.kind !== 'turn') return true;
    const { turn } = body;
    try {
      if (await isForBot(visit, turn)) await runTurn(visit, turn, { key, redelivery: state === 'sending', ...inHand });
      else await note(visit, turn);
      return true;
    } catch (error) {
      logger.error('a turn failed', { chatId, turn: turn.type, code: errorCode(error) });
      return false;
    }
  }

  async function settle(transaction: StoreTransaction, item: Item, isDone: boolean, now: number): Promise<void> {
    const attempts = item.attempts + 1;
    if (isDone) await transaction.saveItem({ ...item, state: 'done' });
    else if (attempts >= TRIES) await transaction.saveItem({ ...item, state: 'dead', reason: 'bot-failed' });
    else {
      const nextAt = now + backoffMs(attempts, { firstMs: timing.pollMs / 4, mostMs: timing.retryMostMs });
      await transaction.saveItem({ seq: item.seq, state: 'sending', attempts, nextAt });
    }
  }

  return async function toBot(claim, stopping, isHeld = () => true): Promise<void> {
    const ringInMs = await reception.answer(claim);
    const answeredAt = clock.now();
    const hold: StoreGuard = (transaction) => transaction.hold(claim);
    /** Asked of the store where it is not sure: what is left unsaid for nothing would be lost. */
    async function isOurs(): Promise<boolean> {
      if (isHeld()) return true;
      try {
        await store.transaction(hold);
        return true;
      } catch (error) {
        if (error instanceof LeaseLost) return false;
        throw error;
      }
    }
    let last: { readonly item: Item; readonly isDone: boolean } | undefined;
    for (let turn = 0; ; turn += 1) {
      const settled = last;
      const yields = turn >= BURST || stopping() || !isHeld();
      const item = await store.transaction(async (transaction) => {
        await transaction.hold(claim);
        const now = await transaction.now();
        if (settled) await settle(transaction, settled.item, settled.isDone, now);
        const head = await transaction.head(claim);
        if (head && head.nextAt <= now && !yields) {
          await transaction.saveItem({ seq: head.seq, state: 'sending', attempts: head.attempts + 1, nextAt: now });
          return head;
        }
        const ringAt = ringInMs === undefined ? undefined : now + Math.max(0, ringInMs - (clock.now() - answeredAt));
        const next = Math.min(
          ringAt ?? Number.POSITIVE_INFINITY,
          head ? Math.max(head.nextAt, now) : Number.POSITIVE_INFINITY,
        );
        await transaction.release(claim, Number.isFinite(next) ? next : undefined);
        return undefined;
      });
      if (!item) return;
      last = { item, isDone: await run(item, { isOurs, hold }) };
    }
  };
}
