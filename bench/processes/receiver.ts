import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhook, type Webhook } from '../../src/gateway';
import { createKeyCache } from '../../src/gateway/webhook/key-cache';
import { type Handoff, type HandoffStore, quietLogger } from '../../src/handoff';
import type { PublicJwk } from '../../src/simulator';
import { createStore } from '../../src/store';
import { serve } from '../procedures';
import { CHATS, chatId } from '../signed-requests';

const HOUR_MS = 3_600_000;

let publicJwk: PublicJwk | undefined;
let webhook: Webhook | undefined;
let store: HandoffStore | undefined;

const server = createServer((request, response) => {
  if (webhook) void webhook(request, response);
  else response.writeHead(503).end();
});

const keys = createKeyCache({ fetchKey: async (kid) => (kid === publicJwk?.kid ? publicJwk : undefined) });

/** A handoff in which an agent has the user. */
const connected = (index: number): Handoff => ({
  id: `handoff-${index}`,
  conversation: { channelId: 'webchat', conversationId: `conversation-${index}` },
  phase: 'connected',
  trigger: 'asked',
  user: { name: 'Kim' },
  properties: [],
  reference: {},
  chatId: chatId(index),
  agents: [{ id: 'agent-alice', name: 'Alice' }],
  transferring: false,
  reading: { matched: [], shownEarly: [], covered: [] },
  toldDelayed: false,
  steps: 0,
  historyUntil: 0,
  requestedAt: Date.now(),
});

async function openStore(url: string): Promise<HandoffStore> {
  const { handoffs } = createStore(url, { logger: quietLogger });
  await handoffs.start();
  const known = Array.from({ length: CHATS }, (_, index) => connected(index));
  await Promise.all(known.map((handoff) => handoffs.transaction((t) => t.insertHandoff(handoff))));
  return handoffs;
}

/** How the receiver is used. */
const receiver = {
  /** Listens, and verifies with this key. Resolves with the port. */
  async listen(jwk: PublicJwk): Promise<number> {
    publicJwk = jwk;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },

  /** From now on deliveries are kept in a new store at this url, which knows their chats; without one, in nothing. */
  async use({ url }: { url: string | undefined }): Promise<void> {
    const opened = url === undefined ? undefined : await openStore(url);
    store = opened;
    webhook = createWebhook({
      keys,
      accept: opened ? (delivery) => opened.accept(delivery) : async () => 'accepted',
      maxAgeMs: HOUR_MS,
      logger: quietLogger,
    });
  },

  /** Closes the store. */
  async release(_: Record<string, never>): Promise<void> {
    await store?.close();
    store = undefined;
  },
};

/** What the receiver can be asked to do. */
export type Receiver = typeof receiver;

serve(receiver);
