import type { Clock } from './clock';
import type { ContactCenter } from './contact-center';
import { errorCode } from './errors';
import type { Handoff } from './handoff';
import type { Logger } from './logger';

/** How often the agent is told at most, ms. */
const EVERY_MS = 5_000;
/** How many handoffs are remembered; past it the oldest is told anew. */
const REMEMBERED = 10_000;

/** What tells an agent that the user is typing. */
export interface UserTyping {
  readonly contactCenter: Pick<ContactCenter, 'typing'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Shows an agent who is there that the user is typing, not too often. Returns at once; what fails is forgotten. */
export function createUserTyping({ contactCenter, clock, logger }: UserTyping): (handoff: Handoff) => void {
  const toldAt = new Map<string, number>();
  return ({ id, phase, chatId }) => {
    const now = clock.now();
    if (phase !== 'connected' || chatId === undefined) return;
    if (now - (toldAt.get(id) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
    toldAt.delete(id);
    toldAt.set(id, now);
    const [oldest] = toldAt.keys();
    if (toldAt.size > REMEMBERED && oldest !== undefined) toldAt.delete(oldest);
    contactCenter
      .typing(chatId)
      .catch((error) => logger.debug('typing was not passed on', { handoffId: id, code: errorCode(error) }));
  };
}
