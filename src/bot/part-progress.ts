import type { Activity } from 'botbuilder';

/** More messages than are in flight at once; what falls out is only marked more often than it need be. */
const MOST = 1_000;

/** A message that is being shown. */
export interface Progress {
  /** How many of its parts this process has got through. */
  readonly through: number;
  /** Its parts as they were begun: made again they may be others, as by a translator. */
  readonly parts: readonly Partial<Activity>[];
}

/** How far this process has come with the messages that it is showing. */
export interface PartProgress {
  /** Undefined where this process has not begun it. */
  of(key: string | undefined): Progress | undefined;
  reached(key: string | undefined, progress: Progress): void;
  finished(key: string | undefined): void;
}

export function createPartProgress(): PartProgress {
  const reached = new Map<string, Progress>();
  return {
    of: (key) => (key === undefined ? undefined : reached.get(key)),
    reached(key, progress) {
      if (key === undefined) return;
      reached.delete(key);
      reached.set(key, progress);
      const [oldest] = reached.keys();
      if (reached.size > MOST && oldest !== undefined) reached.delete(oldest);
    },
    finished(key) {
      if (key !== undefined) reached.delete(key);
    },
  };
}
