import type { Clock } from './clock';
import { errorCode } from './errors';
import type { Logger } from './logger';
import type { HandoffStore, Retention } from './store';
import type { Timing } from './timing';

/** What the upkeep works with. */
export interface UpkeepParts {
  readonly store: HandoffStore;
  readonly timing: Timing;
  readonly retention: Retention;
  /** How many handoffs are read afresh each second. */
  readonly readsPerSecond: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What has to be done now and then whatever happens: reading every open handoff afresh, deleting what is too old. */
export interface Upkeep {
  start(): void;
  /** Reads every open handoff afresh now: at start, and when the contact center answers again. */
  reconcile(): void;
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;

export function createUpkeep({ store, timing, retention, readsPerSecond, clock, logger }: UpkeepParts): Upkeep {
  const cancels = new Map<string, () => void>();
  const running = new Set<Promise<number>>();
  let stopped = false;

  function run(name: string, task: () => Promise<number>): Promise<number> {
    const done = task()
      .then((count) => {
        if (count > 0) logger.info(name, { count });
        return count;
      })
      .catch((error) => {
        logger.warn(`${name} did not work`, { code: errorCode(error) });
        return 0;
      })
      .finally(() => running.delete(done));
    running.add(done);
    return done;
  }

  /** `pauseMs`: until the next time, by how many there were. */
  async function every(name: string, pauseMs: (count: number) => number, task: () => Promise<number>): Promise<void> {
    const count = await run(name, task);
    if (stopped) return;
    cancels.set(
      name,
      clock.after(pauseMs(count), () => void every(name, pauseMs, task)),
    );
  }

  const readAll = () => store.ringAll(readsPerSecond);
  // Where there are very many, the next round begins when they have all been read.
  const readingMs = (count: number) => Math.max(timing.reconcileMs, (count / readsPerSecond) * 1_000);

  return {
    start() {
      stopped = false;
      void every('open handoffs are read afresh', readingMs, readAll);
      void every(
        'old records deleted',
        () => HOUR_MS,
        () => store.sweep(retention),
      );
    },
    reconcile() {
      void run('open handoffs are read afresh', readAll);
    },
    async stop() {
      stopped = true;
      for (const cancel of cancels.values()) cancel();
      await Promise.all(running);
    },
  };
}
