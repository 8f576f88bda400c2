import type { DeliveryFault, RequestFault } from './faults/fault-plan';
import type { Presence } from './presence';

/** One request to the gateway's REST API, when it has been answered or cut. */
export interface RequestEvent {
  readonly type: 'request';
  /** ms since 1970. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Such as `POST /conversations/{conversationId}/messages`; undefined where no operation has this path. */
  readonly operation?: string;
  /** Undefined where the connection was cut instead of answered. */
  readonly status?: number;
  /** From the last byte of the request to the first of the answer. */
  readonly ms: number;
  /** The JSON of the request, where it was JSON. */
  readonly requestBody?: unknown;
  /** The JSON of the answer, where it was JSON. */
  readonly responseBody?: unknown;
}

/** One transmission of an event to the webhook, when it has been answered or given up. */
export interface DeliveryEvent {
  readonly type: 'delivery';
  /** ms since 1970. */
  readonly at: number;
  readonly chatId: string;
  readonly eventType: string;
  readonly eventId: string;
  readonly retry: number;
  /** Signed with a key that is not the published one. */
  readonly forged?: true;
  /** Undefined where there was no answer. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly error?: string;
  readonly ms: number;
  readonly uri: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes sent, as text. */
  readonly body: string;
}

/** A fault was put in the way of a request or of a delivery. */
export interface FaultEvent {
  readonly type: 'fault';
  /** ms since 1970. */
  readonly at: number;
  /** The operation, or the event type of the delivery. */
  readonly target: string;
  readonly fault: RequestFault | DeliveryFault | { readonly down: true };
}

/** Something changed in a chat: an agent's desk shows it again. */
export interface ChangeEvent {
  readonly type: 'change';
  /** ms since 1970. */
  readonly at: number;
  readonly chatId: string;
  readonly what:
    | 'opened'
    | 'queued'
    | 'user'
    | 'accepted'
    | 'message'
    | 'typing'
    | 'transferred'
    | 'left'
    | 'returned'
    | 'ended'
    | 'wrapped-up';
}

/** An agent came to the desk, went away from it, or logged out. */
export interface PresenceEvent {
  readonly type: 'presence';
  /** ms since 1970. */
  readonly at: number;
  readonly agentId: string;
  readonly presence: Presence;
}

export type WireEvent = RequestEvent | DeliveryEvent | FaultEvent | ChangeEvent | PresenceEvent;

type EventOf<T extends WireEvent['type']> = Extract<WireEvent, { type: T }>;

/** What was seen on the wire, newest last, and those who want to hear of it. */
export interface WireLog {
  /** The newest of them: at least as many as the option `eventLogSize` says, at most twice that. */
  readonly events: readonly WireEvent[];
  /** Calls `listener` with each event of the type from now on; the returned function ends it. */
  on<T extends WireEvent['type']>(type: T, listener: (event: EventOf<T>) => void): () => void;
  add(event: WireEvent): void;
}

export function createWireLog(size: number): WireLog {
  const events: WireEvent[] = [];
  const listeners = new Map<string, Set<(event: WireEvent) => void>>();
  return {
    events,
    on(type, listener) {
      const ofType = listeners.get(type) ?? new Set();
      listeners.set(type, ofType);
      const own = (event: WireEvent) => listener(event as EventOf<typeof type>);
      ofType.add(own);
      return () => ofType.delete(own);
    },
    add(event) {
      events.push(event);
      // Cut in halves, not one by one: moving the whole row for each event would make a busy run slow.
      if (events.length >= size * 2) events.splice(0, events.length - size);
      for (const listener of listeners.get(event.type) ?? []) listener(event);
    },
  };
}
