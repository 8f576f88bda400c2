import type { Clock } from '../../src/handoff/clock';

interface Timer {
  readonly at: number;
  readonly delayMs: number;
  readonly run: () => void;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves on and runs what is due, in order. */
  advance(ms: number): void;
  /** Resolves when a timer of exactly `delayMs` is waiting. */
  whenWaiting(delayMs: number): Promise<void>;
}

/** A clock that starts at `start`, ms. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const watchers = new Set<{ readonly delayMs: number; readonly tell: () => void }>();
  return {
    now: () => now,
    after: (delayMs, run) => {
      const timer = { at: now + delayMs, delayMs, run };
      timers.add(timer);
      for (const watcher of watchers) if (watcher.delayMs === delayMs) watcher.tell();
      return () => timers.delete(timer);
    },
    advance: (ms) => {
      now += ms;
      const due = [...timers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      for (const timer of due) if (timers.delete(timer)) timer.run();
    },
    whenWaiting: (delayMs) =>
      new Promise((resolve) => {
        if ([...timers].some((timer) => timer.delayMs === delayMs)) resolve();
        else watchers.add({ delayMs, tell: resolve });
      }),
  };
}
