import type { SimulatorClock } from './clock';

/** Work that goes on by itself: counted, so that a test can wait for it, and cut short when the simulator closes. */
export interface Pending {
  /** Runs `work` and counts it until it has settled. What it throws is dropped. */
  track(work: Promise<void>): void;
  /** Resolves after `ms`; 0 means after what runs now. Never resolves once closed. */
  sleep(ms: number): Promise<void>;
  /** Runs something much later, which nobody waits for. Returns how to cancel it; closing does. */
  after(ms: number, run: () => void): () => void;
  readonly isClosed: boolean;
  /** Resolves when nothing is left to do, at once where that is so now. */
  idle(): Promise<void>;
  close(): void;
}

export function createPending(clock: SimulatorClock): Pending {
  const cancels = new Set<() => void>();
  let count = 0;
  let isClosed = false;
  let waiters: (() => void)[] = [];
  const settle = () => {
    if (count > 0 && !isClosed) return;
    for (const resolve of waiters.splice(0)) resolve();
  };
  return {
    get isClosed() {
      return isClosed;
    },
    track(work) {
      count += 1;
      const done = () => {
        count -= 1;
        settle();
      };
      work.then(done, done);
    },
    sleep: (ms) =>
      new Promise((resolve) => {
        if (isClosed) return;
        const run = () => {
          cancels.delete(cancel);
          resolve();
        };
        const immediate = ms === 0 ? setImmediate(run) : undefined;
        const cancel = immediate ? () => clearImmediate(immediate) : clock.after(ms, run);
        cancels.add(cancel);
      }),
    after(ms, run) {
      const stop = clock.after(ms, () => {
        cancels.delete(cancel);
        run();
      });
      const cancel = (): void => {
        cancels.delete(cancel);
        stop();
      };
      cancels.add(cancel);
      return cancel;
    },
    idle: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        settle();
      }),
    close() {
      isClosed = true;
      for (const cancel of cancels) cancel();
      cancels.clear();
      settle();
      waiters = [];
    },
  };
}
