import type { Assignment } from '../handoff/assignment';
import type { Clock } from '../handoff/clock';
import { type ContactCenter, ContactCenterError } from '../handoff/contact-center';

/** How many unknown queues are remembered, and for how long: an instance that is taken out for one must come back. */
const MOST = 20;
const REMEMBERED_MS = 300_000;

/** Remembers for five minutes which queues and scripts the gateway said it does not know, or until it takes them. */
export interface QueueWatch {
  /** The same contact center, watched. */
  watch(contactCenter: ContactCenter): ContactCenter;
  /** Their ids. */
  unknown(): readonly string[];
}

/** @param own Where chats go that name nothing. */
export function createQueueWatch(own: Assignment | undefined, clock: Pick<Clock, 'now'>): QueueWatch {
  const unknown = new Map<string, number>();

  async function watched<T>(assignment: Assignment | undefined, call: () => Promise<T>): Promise<T> {
    const id = assignment?.id;
    if (id === undefined) return call();
    try {
      const result = await call();
      unknown.delete(id);
      return result;
    } catch (error) {
      const isUnknown = error instanceof ContactCenterError && error.vendorCode === 'invalid_queue';
      if (isUnknown && unknown.size < MOST) unknown.set(id, clock.now());
      throw error;
    }
  }

  return {
    watch: (contactCenter) => ({
      ...contactCenter,
      open: (chat, options) => watched(chat.assignment ?? own, () => contactCenter.open(chat, options)),
      change: (chatId, change, options) =>
        watched(change.assignment, () => contactCenter.change(chatId, change, options)),
    }),
    unknown: () => {
      for (const [id, at] of unknown) if (clock.now() - at > REMEMBERED_MS) unknown.delete(id);
      return [...unknown.keys()];
    },
  };
}
