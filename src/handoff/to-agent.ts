import { advance } from './advance';
import { AGENT_NOTES, type AgentNotes } from './agent-notes';
import { assignmentIn } from './assignment';
import { ALWAYS_OPEN, type Availability } from './availability';
import { type ContactCenter, ContactCenterError } from './contact-center';
import { errorCode } from './errors';
import type { Begun, ChangeRefusal } from './failed-calls';
import { FileRefused, type Files } from './files';
import { type Handoff, isOpen } from './handoff';
import { isThere } from './is-there';
import type { Claim, Item } from './lane';
import type { LaneStep } from './lane-worker';
import type { Language } from './languages';
import type { Logger } from './logger';
import { isMade, makeChange, mustBeLookedFor } from './make-change';
import type { HistoryMessage, MessageToAgent } from './message';
import { notOpened } from './not-opened';
import { createPassOnFile } from './pass-on-file';
import { createSettle, type Outcome } from './settle-to-agent';
import type { HandoffStore, StoreTransaction } from './store';
import type { Timing } from './timing';
import { awaitsTranslation, type Translation } from './translation';
import { offerFor, type WhenClosed } from './when-closed';

/** How many items of one lane are done before the others have their turn. */
const BURST = 20;

/** What the `toAgent` lanes work with. */
export interface ToAgent {
  readonly store: HandoffStore;
  readonly contactCenter: ContactCenter;
  /** Asked before a chat is opened. @default nothing is known, and nothing in the way */
  readonly availability?: Availability;
  /** @default nothing is offered */
  readonly whenClosed?: WhenClosed;
  /** For users whose locale is unknown or none of 8x8's. @default en */
  readonly language?: Language;
  /** What was said before a handoff, oldest first. */
  history(handoff: Handoff): Promise<readonly HistoryMessage[]>;
  /** What is said first in a chat that was just opened; undefined where nothing is. */
  afterOpening?(handoff: Handoff): Promise<MessageToAgent | undefined>;
  /** Fetches the files that messages name. @default none can be had */
  readonly files?: Files;
  /** Puts users' messages into the agents' language. @default none */
  readonly translation?: Pick<Translation, 'toAgent'>;
  /** @default English */
  readonly notes?: AgentNotes;
  /** Called when the contact center did not make a change that bot code asked for. */
  onChangeRefused?(refusal: ChangeRefusal): void;
  readonly timing: Timing;
  readonly logger: Logger;
}

const NO_FILES: Files = {
  async open() {
    throw new FileRefused('unavailable');
  },
};

const awaitsFile = ({ body }: Item): boolean => body.kind === 'say' && (body.message.files?.length ?? 0) > 0;

/**
 * Works one claimed `toAgent` lane: in order, one item in flight. An item is marked as begun before the call is made;
 * after anything unclear the chat is read, when it must show what was done, and the item is done again only when it is
 * not there.
 */
export function createToAgent(parts: ToAgent): LaneStep {
  const {
    store,
    contactCenter,
    availability = ALWAYS_OPEN,
    history,
    onChangeRefused,
    translation,
    timing,
    logger,
  } = parts;
  const { whenClosed = {}, files = NO_FILES, notes = AGENT_NOTES, afterOpening = async () => undefined } = parts;
  const settle = createSettle({ timing, logger });
  const passOnFile = createPassOnFile({ contactCenter, files, notes, logger });
  const translates = ({ body }: Item): boolean =>
    translation !== undefined && body.kind === 'say' && awaitsTranslation(body.message);

  const opened = async (handoff: Handoff, chatId: string): Promise<Outcome> => ({
    type: 'opened',
    chatId,
    first: await afterOpening(handoff),
  });

  async function begin(
    transaction: StoreTransaction,
    claim: Claim,
    handoff: Handoff,
    now: number,
    yields: boolean,
  ): Promise<Begun | undefined> {
    const item = await transaction.head(claim);
    if (!item || item.nextAt > now || yields) {
      await transaction.release(claim, item && Math.max(item.nextAt, now));
      return undefined;
    }
    if (item.state === 'sending') {
      // Whoever began it is gone, and may have sent it at its last moment: only from now on is it sure that nothing is
      // on its way any more.
      const nextAt = now + timing.settleMs;
      await transaction.saveItem({ seq: item.seq, state: 'unclear', attempts: item.attempts, nextAt });
      await transaction.release(claim, nextAt);
      return undefined;
    }
    if (item.state === 'unclear') return { item, handoff, verify: mustBeLookedFor(item.body) };
    // The translation is kept before it is sent, so that it is recognised in the chat whatever a second one would say.
    if (translates(item)) return { item, handoff, verify: false };
    // Nothing of it is on its way before all its files are: fetching and uploading may be done again.
    if (awaitsFile(item)) return { item, handoff, verify: false };
    await transaction.saveItem({
      seq: item.seq,
      state: 'sending',
      attempts: item.attempts + 1,
      nextAt: now,
    });
    if (item.body.kind !== 'open') return { item, handoff, verify: false };
    const change = advance(transaction, handoff, now);
    await change.apply({ type: 'opening' });
    await change.save();
    return { item, handoff: change.handoff, verify: false };
  }

  async function findOut({ item, handoff }: Begun): Promise<Outcome> {
    const { body } = item;
    if (body.kind === 'open') {
      const chatId = handoff.chatId ?? (await contactCenter.find(handoff.id));
      return chatId ? opened(handoff, chatId) : { type: 'absent' };
    }
    if (handoff.chatId === undefined) return { type: 'absent' };
    if (body.kind === 'change') {
      const made = await isMade(contactCenter, handoff, { assignment: body.assignment, id: item.key });
      return { type: made ? 'done' : 'absent' };
    }
    return (await isThere({ store, contactCenter, history }, { ...handoff, chatId: handoff.chatId }, item))
      ? { type: 'done' }
      : { type: 'absent' };
  }

  async function send({ item, handoff }: Begun, mayStart: () => boolean): Promise<Outcome> {
    const { body, key } = item;
    switch (body.kind) {
      case 'open': {
        const { id: handoffId, user, properties, queueId, scriptId } = handoff;
        if (handoff.chatId !== undefined) return opened(handoff, handoff.chatId);
        if (!isOpen(handoff.phase)) return { type: 'absent' };
        const why = notOpened(await availability.look(queueId), offerFor(whenClosed, handoff.locale, parts.language));
        if (why) return { type: 'not-opened', why };
        const assignment = assignmentIn({ queueId, scriptId });
        const chat = { handoffId, user, properties, assignment, history: await history(handoff) };
        const { chatId } = await contactCenter.open(chat, { mayStart });
        return opened(handoff, chatId);
      }
      case 'say':
        if (handoff.chatId === undefined) throw new ContactCenterError('gone', 'The handoff has no chat.');
        if (translation && translates(item)) {
          return { type: 'translated', message: await translation.toAgent(handoff, body.message) };
        }
        if (awaitsFile(item)) {
          return {
            type: 'file',
            ...(await passOnFile({ id: handoff.id, chatId: handoff.chatId, handoff }, body.message)),
          };
        }
        await contactCenter.send(handoff.chatId, body.message, { mayStart });
        return { type: 'done' };
      case 'change':
        await makeChange(contactCenter, handoff, { assignment: body.assignment, id: key }, { mayStart });
        return { type: 'done' };
      case 'leave':
        await contactCenter.leave(body.chatId, { mayStart });
        return { type: 'done' };
      default:
        throw new ContactCenterError('refused', `An item of kind ${body.kind} does not go to an agent.`);
    }
  }

  async function attempt(begun: Begun, isHeld: () => boolean): Promise<Outcome> {
    try {
      return begun.verify ? await findOut(begun) : await send(begun, isHeld);
    } catch (cause) {
      const error =
        cause instanceof ContactCenterError
          ? cause
          : new ContactCenterError('ambiguous', 'The call to the contact center failed.', { cause });
      return { type: 'failed', error };
    }
  }

  /** What the bot developer's function does with it holds nothing up. */
  function tellRefused(refusal: ChangeRefusal): void {
    const { handoffId } = refusal;
    Promise.resolve()
      .then(() => onChangeRefused?.(refusal))
      .catch((error) => logger.error('onChangeRefused failed', { handoffId, code: errorCode(error) }));
  }

  return async function toAgent(claim, stopping, isHeld = () => true): Promise<void> {
    const start = (turn: number, settled?: { begun: Begun; outcome: Outcome }) =>
      store.transaction(async (transaction) => {
        // The handoff first, then the lane: the order in which everybody locks.
        const handoff = await transaction.handoff(claim.handoffId);
        await transaction.hold(claim);
        if (!handoff) throw new Error(`Handoff ${claim.handoffId} has a lane and no record.`);
        const now = await transaction.now();
        const last = settled && (await settle(transaction, handoff, settled.begun, settled.outcome, now));
        const yields = turn >= BURST || stopping() || !isHeld();
        return { begun: await begin(transaction, claim, last?.after ?? handoff, now, yields), refusal: last?.refusal };
      });

    let { begun } = await start(0);
    for (let turn = 1; begun; turn += 1) {
      // A process that was stopped for longer than its lease must not send what another one sends too.
      const next = await start(turn, { begun, outcome: await attempt(begun, isHeld) });
      if (next.refusal) tellRefused(next.refusal);
      begun = next.begun;
    }
  };
}
