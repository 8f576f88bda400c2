import { SimulatorError } from './simulator-error';

/** Waits for a state of things instead of for a time. */
export interface Waiters {
  /**
   * Resolves with the first thing `probe` answers that is neither undefined, null nor false; it is asked now and after
   * each change. Rejects when `signal` aborts, when `probe` throws and when the simulator closes.
   */
  until<T>(probe: () => T, options?: { signal?: AbortSignal }): Promise<Found<T>>;
  /** To be called after each change. */
  changed(): void;
  close(): void;
}

/** What is left of a probe's answers when waiting is over. */
export type Found<T> = Exclude<T, undefined | null | false>;

interface Waiter {
  /** Whether the waiting is over. */
  ask(): boolean;
  reject(reason: unknown): void;
}

const isFound = <T>(value: T): value is Found<T> => value !== undefined && value !== null && value !== false;

export function createWaiters(): Waiters {
  const waiters = new Set<Waiter>();
  return {
    until: (probe, { signal } = {}) =>
      new Promise((resolve, reject) => {
        const waiter: Waiter = {
          reject: (reason) => {
            waiters.delete(waiter);
            reject(reason);
          },
          ask: () => {
            try {
              const answer = probe();
              if (!isFound(answer)) return false;
              resolve(answer);
            } catch (error) {
              reject(error);
            }
            return true;
          },
        };
        if (signal?.aborted) reject(signal.reason);
        else if (!waiter.ask()) {
          waiters.add(waiter);
          signal?.addEventListener('abort', () => waiter.reject(signal.reason), { once: true });
        }
      }),
    changed() {
      for (const waiter of waiters) if (waiter.ask()) waiters.delete(waiter);
    },
    close() {
      for (const waiter of waiters) waiter.reject(new SimulatorError('closed', 'The simulator was closed.'));
    },
  };
}
