import { type Clock, systemClock } from '../../src/handoff';

/** The machine's clock, which a test may put forward. Its timers run as they would: what is due is found by them. */
export interface MovableClock extends Clock {
  forward(ms: number): void;
}

export function movableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => systemClock.now() + ahead,
    after: (delayMs, run) => systemClock.after(delayMs, run),
    forward(ms) {
      ahead += ms;
    },
  };
}
