import { setImmediate } from 'node:timers';

/** The time between two turns of the event loop: what was read in it is as new as what is read now. */
export interface Moment {
  /** The present one: another number as soon as the loop has gone on. */
  now(): number;
  /** Something has happened in this process: what was read before is old. */
  end(): void;
}

export function createMoment(): Moment {
  let moment = 0;
  let isTimed = false;
  return {
    now() {
      if (!isTimed) {
        isTimed = true;
        setImmediate(() => {
          isTimed = false;
          moment += 1;
        });
      }
      return moment;
    },
    end() {
      moment += 1;
    },
  };
}
