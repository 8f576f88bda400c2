import type { Milliseconds } from '../random';

/**
 * What goes wrong with one request. `status` or `reset` alone: nothing was done. With `applied`: it was done, and the
 * caller does not learn so. `delayMs` alone makes the request slow; with `applied` it makes the answer late.
 */
export interface RequestFault {
  /** Answered with this status instead of the real one; a problem document like the vendor's. */
  readonly status?: number;
  /** The `Retry-After` of that answer, seconds. */
  readonly retryAfterSeconds?: number;
  /** The connection is cut without an answer. */
  readonly reset?: true;
  /** The request is done first. @default false */
  readonly applied?: true;
  readonly delayMs?: Milliseconds;
}

/** What goes wrong with one event on its way to the webhook. */
export interface DeliveryFault {
  /** Never sent at all. */
  readonly drop?: true;
  /** The first transmission is lost on the way; the retry arrives. */
  readonly lost?: true;
  /** Sent twice at once, the second as a retry with the same event id. */
  readonly duplicate?: true;
  /** Sent that much later; the events after it do not wait. */
  readonly delayMs?: Milliseconds;
  /** Sent after the next event of its chat. */
  readonly reorder?: true;
  /** The first transmission is signed with a key that is not the published one. */
  readonly forge?: true;
}

/** How likely a fault is, 0 to 1. At most one of a list hits. */
export interface Likely {
  readonly probability: number;
}

/** Faults that come by chance, drawn from the simulator's seed. */
export interface FaultPlan {
  /** @default [] */
  readonly requests?: readonly (RequestFault & Likely & { readonly operations?: readonly string[] })[];
  /** @default [] */
  readonly deliveries?: readonly (DeliveryFault & Likely & { readonly eventTypes?: readonly string[] })[];
  /** Reads of messages see the chat as it was up to this long ago, drawn anew for each read. @default `readLagMs` */
  readonly readLagMs?: number;
}

/**
 * The faults the promises are tested under: 6 % 503, 3 % 429, 4 % applied then reset, 3 % applied then late, 2 %
 * applied then 504, read lag up to 300 ms; deliveries 15 % duplicated, 5 % late by 200 to 600 ms.
 */
export const chaosFaults: FaultPlan = {
  requests: [
    { probability: 0.06, status: 503 },
    { probability: 0.03, status: 429, retryAfterSeconds: 1 },
    { probability: 0.04, applied: true, reset: true },
    { probability: 0.03, applied: true, delayMs: [500, 3000] },
    { probability: 0.02, applied: true, status: 504 },
  ],
  deliveries: [
    { probability: 0.15, duplicate: true },
    { probability: 0.05, delayMs: [200, 600] },
  ],
  readLagMs: 300,
};
