import { z } from 'zod/v4';
import type { Clock } from './clock';
import { errorCode } from './errors';
import type { Logger } from './logger';
import type { BusinessHours } from './opening-hours';

/** What is known of a queue just now. */
export interface QueueState {
  /** Whether the business is open. */
  readonly open: boolean;
  /** When it opens next, where it is closed and this is known, ms. */
  readonly opensAt?: number;
  /** The IANA time zone of the business, where it is known: opening times are told in it. */
  readonly timeZone?: string;
  /** Whether an agent is logged in who takes chats of the queue; undefined where that is not known. */
  readonly staffed?: boolean;
  /** How many wait in the queue. */
  readonly waiting?: number;
  /** How long one waits there, by what is known of those who wait, ms. */
  readonly waitMs?: number;
}

/** Says whether a queue can be had now. Asked before a chat is opened, and while the user waits. */
export interface Availability {
  /**
   * The state of a queue, or of the channel's own where `queueId` is undefined. Never rejects and never takes long: what
   * is not known keeps nobody from an agent, and is `{ open: true }`.
   */
  look(queueId: string | undefined): Promise<QueueState>;
}

/** Knows nothing, and keeps nobody from an agent. */
export const ALWAYS_OPEN: Availability = { look: async () => ({ open: true }) };

/** Says by the opening hours whether the business is open, and by the queues' figures who is there. */
export function combinedAvailability({
  hours,
  queues = ALWAYS_OPEN,
  clock,
}: {
  readonly hours?: BusinessHours;
  readonly queues?: Availability;
  readonly clock: Pick<Clock, 'now'>;
}): Availability {
  return {
    async look(queueId) {
      const business = hours ? { ...hours.at(clock.now()), timeZone: hours.timeZone } : { open: true };
      return business.open ? { ...(await queues.look(queueId)), ...business } : business;
    },
  };
}

const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
};

/** What a user can be told of a state: a figure that makes no sense is as good as none. */
const stateSchema = z.object({
  open: z.boolean(),
  opensAt: z.number().min(0).max(8.64e15).optional().catch(undefined),
  timeZone: z.string().refine(isTimeZone).optional().catch(undefined),
  staffed: z.boolean().optional().catch(undefined),
  // Who waits is one of them.
  waiting: z.number().min(1).optional().catch(undefined),
  waitMs: z.number().min(0).optional().catch(undefined),
});

/** The same, for one that may fail, take long or answer nonsense: then nothing is known. */
export function patientAvailability(
  availability: Availability,
  { timeoutMs, clock, logger }: { readonly timeoutMs: number; readonly clock: Clock; readonly logger: Logger },
): Availability {
  const unknown = (code: string): QueueState => {
    logger.warn('the availability of agents is not known', { code });
    return { open: true };
  };
  return {
    look: (queueId) =>
      new Promise((resolve) => {
        const stopTimer = clock.after(timeoutMs, () => resolve(unknown('timeout')));
        Promise.resolve()
          .then(async () => stateSchema.parse(await availability.look(queueId)))
          .catch((error) => unknown(errorCode(error)))
          .then((state) => {
            stopTimer();
            resolve(state);
          });
      }),
  };
}
