import type { SimulatedChat, SimulatedMessage } from './chats/chat';
import type { SimulatedAgent } from './chats/simulated-agent';
import type { Visitors } from './chats/visitor';
import type { SigningKey } from './deliveries/signing-key';
import type { QueueOptions } from './desk-options';
import type { Faults } from './faults/faults';

import type { Found } from './waiters';
import type { WireEvent, WireLog } from './wire-log';

/** A chat, and what a test or a page does with it. */
export interface ChatHandle extends SimulatedChat {
  /**
   * Resolves with what `probe` answers for the chat as soon as that is neither undefined, null nor false; it is asked
   * now and after each change of the contact center. Rejects when the simulator closes or `signal` aborts.
   */
  until<T>(probe: (chat: SimulatedChat) => T, options?: { signal?: AbortSignal }): Promise<Found<T>>;
  /** The contact center writes into the chat by itself, such as how long the wait will be. */
  announce(text: string): SimulatedMessage;
  /** The contact center ends the chat by itself, with whoever is in it: no agent came, or the time was over. */
  close(): void;
}

/** A running contact center. */
export interface SimulatedCenter {
  /** Where it listens, such as `http://127.0.0.1:40123`: what `ChatGatewayUrl` is set to. */
  readonly url: string;
  readonly port: number;
  readonly apiKey: string;
  /** Key and secret of the real-time metrics. */
  readonly realtime: { readonly key: string; readonly secret: string };
  readonly tenantId: string;
  readonly customerId: string;
  /** A channel that is ready for chats; its events go to the webhook of `setWebhookUrl`. */
  readonly channelId: string;
  readonly queues: readonly QueueOptions[];
  /** By id; `get` throws `unknown-agent`. */
  readonly agents: { get(id: string): SimulatedAgent; all(): readonly SimulatedAgent[] };
  /** Users who write on a channel of 8x8's own (a widget, WhatsApp, …), where the bot answers first. */
  readonly visitors: Visitors;
  readonly faults: Faults;
  /** The newest things seen on the wire, oldest of them first. */
  readonly events: readonly WireEvent[];
  /** Calls `listener` with each request, delivery, fault or change from now on; the returned function ends it. */
  readonly on: WireLog['on'];
  /** Where the ready channel's events go from now on, retries of earlier ones included. */
  setWebhookUrl(url: string): void;
  /** Signs with a new key from now on; the old ones stay published. */
  rotateKey(key?: SigningKey): SigningKey;
  /** The key in use: with `signDelivery` it makes deliveries that the bot accepts. */
  readonly signingKey: SigningKey;
  /** All chats, oldest first: the truth of who said what, in order. */
  chats(): readonly ChatHandle[];
  /** Throws `unknown-chat`. */
  chat(id: string): ChatHandle;
  /** As `until` of a chat, for anything of the contact center: `center.until(() => center.chats()[0])`. */
  until<T>(probe: () => T, options?: { signal?: AbortSignal }): Promise<Found<T>>;
  /** Resolves when no delivery, retry or change is under way. */
  idle(): Promise<void>;
  /** Stops listening, cuts what is open and forgets what waits to be sent. Repeatable. */
  close(): Promise<void>;
}
