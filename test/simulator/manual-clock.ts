import type { SimulatorClock } from '../../src/simulator';

/** A clock that stands still until it is moved. */
export interface ManualClock extends SimulatorClock {
  /** Moves on by `ms` and runs what is due, earliest first. */
  advance(ms: number): void;
  /** Resolves as soon as something waits for a time, with how long it waits from now. */
  nextTimer(): Promise<number>;
}

export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let timers: { due: number; run: () => void }[] = [];
  let watchers: (() => void)[] = [];
  const soonest = () => Math.min(...timers.map(({ due }) => due)) - now;
  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { due: now + delayMs, run };
      timers.push(timer);
      for (const watcher of watchers.splice(0)) watcher();
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.due;
        next.run();
      }
      now = end;
    },
    nextTimer: () =>
      new Promise((resolve) => {
        if (timers.length > 0) resolve(soonest());
        else watchers = [...watchers, () => resolve(soonest())];
      }),
  };
}
