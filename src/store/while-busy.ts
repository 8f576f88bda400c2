import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './database';
import { isBusy } from './sqlite-connection';

/**
 * Runs `attempt`, and again while another process holds the file's lock, for at most `busyMs`. The waits are timers:
 * the event loop goes on meanwhile.
 *
 * @throws StoreError `store-busy` when the time is over.
 */
export async function whileBusy<T>(attempt: () => T, busyMs: number): Promise<T> {
  const deadline = performance.now() + busyMs;
  for (let waitMs = 1; ; waitMs = Math.min(waitMs * 2, 50)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) {
        throw new StoreError('store-busy', `Another process held the SQLite file for ${busyMs} ms.`, { cause: error });
      }
      // Random, so that two processes do not keep step.
      await sleep(waitMs * (0.5 + Math.random()));
    }
  }
}
