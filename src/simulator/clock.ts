/** Time as the contact center sees it; a test passes one that it moves by hand. */
export interface SimulatorClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `run` once after `delayMs`; the returned function takes it back. */
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own clock and timers. */
export const systemClock: SimulatorClock = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
