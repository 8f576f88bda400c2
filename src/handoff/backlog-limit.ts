import type { Clock } from './clock';
import { errorCode, HandoffError } from './errors';
import type { Logger } from './logger';
import type { HandoffStore } from './store';

/** More is waiting than the limit: nothing new is taken until it is less. */
export class BacklogFull extends HandoffError {
  constructor() {
    super('backlog-full', 'Too much is waiting to be passed on; nothing new is taken until it is less.');
  }
}

/** Refuses what is new while too much waits. */
export interface BacklogLimit {
  /** Throws `BacklogFull` while the limit is reached. */
  check(): void;
  start(): void;
  stop(): void;
}

/** How often the backlog is counted, ms: between two counts the limit may be overrun a little. */
const COUNT_EVERY_MS = 2_000;

/** @param most How many items may wait in all lanes together. */
export function createBacklogLimit(
  store: HandoffStore,
  { most, clock, logger }: { most: number; clock: Clock; logger: Logger },
): BacklogLimit {
  let full = false;
  let cancel = (): void => undefined;

  async function count(): Promise<void> {
    const { items } = await store.backlog();
    const isFull = items >= most;
    if (isFull !== full) logger.warn(isFull ? 'the backlog is full' : 'the backlog has room again', { items });
    full = isFull;
  }

  function again(): void {
    cancel = clock.after(COUNT_EVERY_MS, () => {
      count()
        .catch((error) => logger.warn('the backlog could not be counted', { code: errorCode(error) }))
        .finally(again);
    });
  }

  return {
    check() {
      if (full) throw new BacklogFull();
    },
    start: again,
    stop() {
      cancel();
      cancel = () => undefined;
    },
  };
}
