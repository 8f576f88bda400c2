import type { GatewayEvent } from '../wire/events';
import type { ChannelResult, WebhookResult } from '../wire/resources';
import type { ChatRecord, SimulatedAttachment } from './chats/chat';
import type { ChatEventDraft } from './chats/chat-events';
import { createDeliveries } from './deliveries/deliveries';
import { createSigningKey, createSigningKeyAside, type PublicJwk, type SigningKey } from './deliveries/signing-key';
import type { AgentOptions, QueueOptions } from './desk-options';
import { createFaults, type FaultSource } from './faults/faults';
import type { CompleteOptions } from './options';
import { createPending, type Pending } from './pending';
import type { Presence } from './presence';
import { type Random, seededRandom } from './random';
import { SimulatorError } from './simulator-error';
import { createWaiters, type Waiters } from './waiters';
import { type ChangeEvent, createWireLog, type WireLog } from './wire-log';

/** Everything the contact center knows, and the ways to tell it: what the parts of the simulator share. */
export interface Hub {
  readonly options: CompleteOptions;
  readonly random: { readonly lag: Random; readonly transfer: Random; readonly request: Random };
  readonly log: WireLog;
  readonly faults: FaultSource;
  readonly pending: Pending;
  readonly waiters: Waiters;
  readonly queues: ReadonlyMap<string, QueueOptions>;
  readonly agents: ReadonlyMap<string, AgentOptions>;
  /** By the agent's id. */
  readonly presences: ReadonlyMap<string, Presence>;
  readonly webhooks: Map<string, WebhookResult>;
  readonly channels: Map<string, ChannelResult>;
  readonly chats: Map<string, ChatRecord>;
  /** Those that wait in a queue, longest first. */
  readonly waiting: Set<ChatRecord>;
  /** All files of all chats, for links that name only the file. */
  readonly files: Map<string, SimulatedAttachment>;
  /** The public keys, those of before a rotation too. */
  readonly publicKeys: Map<string, PublicJwk>;
  /** Set when the server listens. */
  url: string;
  now(): number;
  queue(id: string): QueueOptions;
  chat(id: string): ChatRecord;
  signingKey(): SigningKey;
  rotateKey(key?: SigningKey): SigningKey;
  /** Sends an event of a chat to the webhook of its channel. */
  emit(chat: ChatRecord, event: ChatEventDraft): void;
  /** Tells everyone who watches that a chat is different now. */
  changed(chat: ChatRecord, what: ChangeEvent['what']): void;
  /** Tells everyone who watches that an agent is or is not at the desk. */
  setPresence(agentId: string, presence: Presence): void;
  close(): void;
}

export function createHub(options: CompleteOptions, operations: readonly string[]): Hub {
  const { clock, seed } = options;
  const log = createWireLog(options.eventLogSize);
  const pending = createPending(clock);
  const waiters = createWaiters();
  // One row of numbers for each purpose: a lag drawn more or less does not move the faults.
  const faults = createFaults(operations, options.faults, seededRandom(seed), () => clock.now());
  const random = {
    lag: seededRandom(seed + 1),
    transfer: seededRandom(seed + 2),
    request: seededRandom(seed + 3),
  };
  const publicKeys = new Map<string, PublicJwk>();
  let signingKey = options.signingKey;
  let forgedKey: Promise<SigningKey> | undefined;
  publicKeys.set(signingKey.kid, signingKey.publicJwk);
  const presences = new Map(options.agents.map(({ id, presence }) => [id, presence ?? 'available']));
  const deliveries = createDeliveries({
    options,
    clock,
    random: seededRandom(seed + 4),
    faults,
    log,
    pending,
    signingKey: () => signingKey,
    forgedKey: () => {
      forgedKey ??= createSigningKeyAside();
      return forgedKey;
    },
  });

  const found = <T>(map: ReadonlyMap<string, T>, id: string, code: 'unknown-queue' | 'unknown-chat'): T => {
    const value = map.get(id);
    if (value === undefined) throw new SimulatorError(code, `There is no ${code.slice(8)} with the id ${id}.`);
    return value;
  };

  const hub: Hub = {
    options,
    random,
    log,
    faults,
    pending,
    waiters,
    queues: new Map(options.queues.map((queue) => [queue.id, queue])),
    agents: new Map(options.agents.map((agent) => [agent.id, agent])),
    presences,
    webhooks: new Map(),
    channels: new Map(),
    chats: new Map(),
    waiting: new Set(),
    files: new Map(),
    publicKeys,
    url: '',
    now: () => clock.now(),
    queue: (id) => found(hub.queues, id, 'unknown-queue'),
    chat: (id) => found(hub.chats, id, 'unknown-chat'),
    signingKey: () => signingKey,
    rotateKey(key = createSigningKey()) {
      signingKey = key;
      publicKeys.set(key.kid, key.publicJwk);
      return key;
    },
    emit(chat, draft) {
      const event = {
        eventType: draft.eventType,
        conversationId: chat.id,
        timestamp: clock.now(),
        data: draft.data,
      } as GatewayEvent;
      deliveries.send(chat.id, event, () => {
        const webhookId = chat.webhookId ?? hub.channels.get(chat.channelId)?.webHookId;
        return webhookId === undefined ? undefined : hub.webhooks.get(webhookId)?.uri;
      });
    },
    changed(chat, what) {
      log.add({ type: 'change', at: clock.now(), chatId: chat.id, what });
      waiters.changed();
    },
    setPresence(agentId, presence) {
      if (presences.get(agentId) === presence) return;
      presences.set(agentId, presence);
      log.add({ type: 'presence', at: clock.now(), agentId, presence });
      waiters.changed();
    },
    close() {
      pending.close();
      waiters.close();
      deliveries.close();
    },
  };
  return hub;
}
