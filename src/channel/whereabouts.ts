import {
  type ChatAbout,
  type ChatMessage,
  type Handoff,
  isIdle,
  isSync,
  type PendingDelivery,
  type Timing,
  type Visit,
  type VisitLook,
} from '../handoff';
import { isUsersOwn } from './begins-visit';
import { isSpoken } from './spoken';
import { isOfPast } from './visit-change';

/** What was found out about who has a chat; nothing where nobody was asked, or nobody answered. */
export interface Found {
  readonly look?: VisitLook;
  /** The contact center does not know the chat. */
  readonly isGone?: boolean;
  /** What was written lately. */
  readonly messages?: readonly ChatMessage[];
}

/** Deliveries after which somebody else may have the chat, or nobody any more. */
const mayMove = ({ event }: PendingDelivery): boolean =>
  event.type === 'left' || event.type === 'user-left' || event.type === 'state' || isSync(event);

/** Whether the chat is with the bot, as far as its assignment says it: with a script, but for one it was handed to. */
export function isWithBot({ assignment }: ChatAbout, handoff?: Handoff): boolean {
  if (assignment === undefined) return true;
  const { type, id } = assignment;
  return type !== 'queue' && type !== 'agent' && id !== handoff?.scriptId;
}

/** Whether it has to be asked who has the chat: where that is not known, or may just have changed. */
export function asksWho(visit: Visit, handoff: Handoff | undefined, pending: readonly PendingDelivery[]): boolean {
  switch (visit.phase) {
    case 'new':
      return !pending.some(({ event }) => event.type === 'state' && isUsersOwn(event.about?.channel));
    case 'over':
      return pending.some(({ event }) => isSpoken(event) || (event.type === 'state' && !isIdle(event)));
    case 'foreign':
      return false;
    case 'open':
      if (visit.uninvited.length > 0 || pending.some(({ event }) => isIdle(event) || isSync(event))) return true;
      return handoff !== undefined && pending.some(mayMove);
  }
}

/** Whether the contact center has ended the chat. An end that no delivery has told yet is told soon, and by whom. */
export const isOver = ({ look, isGone }: Found, pending: readonly PendingDelivery[]): boolean =>
  isGone === true ||
  (look?.state === 'idle' && pending.some(({ event }) => event.type === 'user-left' || isIdle(event) || isSync(event)));

/** Whether agents who came uninvited have gone, as far as the assignment says it. */
export const isNobodys = ({ look }: Found): boolean => look !== undefined && isWithBot(look.about);

/** Whether a delivery that may have moved the chat has had its answer; the API may show a little later what it tells. */
export function isAnswered(
  { event, receivedAt, timestamp }: PendingDelivery,
  { look }: Found,
  visit: Visit,
  handoff: Handoff | undefined,
  { now, agentLeftMs }: Pick<Timing, 'agentLeftMs'> & { readonly now: number },
): boolean {
  const isLate = now - receivedAt > agentLeftMs;
  if (isIdle(event)) return visit.phase === 'over' || isLate;
  if (isSync(event)) return visit.phase !== 'open' || (look !== undefined && (!isAwaited(look, handoff) || isLate));
  if (handoff === undefined || isOfPast(visit, timestamp)) return true;
  // It may be of a routing that has worked though nobody here knows it yet: what it means is seen when that is known.
  const isOpening = handoff.phase === 'opening' && (event.type === 'left' || event.type === 'state') && !isLate;
  if (isOpening) return false;
  if (event.type === 'left') {
    const isKnown = handoff.connectedAt !== undefined || isLate;
    return handoff.agents.length > 0 || (handoff.aloneSince === undefined && isKnown);
  }
  if (event.type === 'user-left') return look !== undefined;
  if (event.type !== 'state' || event.about === undefined || handoff.chatId === undefined) return true;
  if (timestamp < (handoff.joinedAt ?? 0)) return true;
  return !isWithBot(event.about, handoff) || isLate;
}

/** Whether the chat seems to be back while nothing has told it. */
const isAwaited = (look: VisitLook, handoff: Handoff | undefined): boolean =>
  handoff?.chatId !== undefined && isWithBot(look.about, handoff);
