import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quietLogger } from '../../src';
import { chaosFaults, type SimulatedCenter, seededRandom, startSimulator } from '../../src/simulator';
import { createStore } from '../../src/store';
import { type Conversation, createConversation } from './conversation';
import { startDispatcher } from './dispatcher';
import { type Fleet, startFleet } from './fleet';
import type { ChaosOptions } from './options';
import type { StorePlace } from './store-place';
import { startUsersChannel, type UsersChannel } from './users-channel';
import { createVisitConversation } from './visit-conversation';

/** Everything that plays in a run. */
export interface World {
  readonly center: SimulatedCenter;
  readonly channel: UsersChannel;
  readonly fleet: Fleet;
  /** Those of users of a vendor's channel. */
  readonly relayed: readonly Conversation[];
  /** Those of users who write on 8x8's own channels. */
  readonly visits: readonly Conversation[];
  /** Items that are not done, and those that were given up. Ask when no instance runs. */
  backlog(): Promise<{ readonly items: number; readonly dead: number; readonly open: number }>;
  close(): Promise<void>;
}

/** A stop of `SIGSTOP` has to be longer than this. */
const SHORT_LEASE_MS = 1_000;

/** The waits of the instances: shorter than the defaults, in the same order. The lease is the package's own. */
const TIMING = {
  pollMs: 250,
  settleMs: 1_500,
  openMs: 120_000,
  agentLeftMs: 60_000,
  lateMs: 3_600_000,
  retryMostMs: 5_000,
  reconcileMs: 20_000,
} as const;

const AGENTS_LOOK_MS = 100;

/** Agents who take what waits. Returns how to send them home. */
function startAgents(center: SimulatedCenter): () => void {
  const timer = setInterval(() => {
    for (const agent of center.agents.all()) for (const { id } of agent.waiting()) agent.acceptNow(id);
  }, AGENTS_LOOK_MS);
  return () => clearInterval(timer);
}

/** Sets everything up; `stopping` tells the conversations to come to their end. */
export async function createWorld(options: ChaosOptions, place: StorePlace, stopping: () => boolean): Promise<World> {
  const { seed, conversations, rate } = options;
  const center = await startSimulator({ seed, faults: chaosFaults });
  const fleet = await startFleet(options.instances, (name) => ({
    name,
    visits: options.flow !== 'relay',
    logFile: join(place.folder, `instance-${name}.log`),
    store: place.store,
    gateway: {
      url: center.url,
      apiKey: center.apiKey,
      channelId: center.channelId,
      queueId: 'support',
      webhookId: 'bot-webhook',
      webhookMaxAgeMs: 300_000,
    },
    timing: options.kill === 'SIGSTOP' ? { ...TIMING, leaseMs: SHORT_LEASE_MS } : TIMING,
    requestsPerSecond: 5_000,
    maxPending: 10_000,
  }));
  const dispatcher = await startDispatcher(fleet.next);
  center.setWebhookUrl(`${dispatcher.url}/api/8x8/webhook`);
  const channel = await startUsersChannel(fleet.next, seededRandom(seed + 1));
  const sendHome = startAgents(center);

  const relayed: Conversation[] = [];
  const visits: Conversation[] = [];
  for (let index = 0; index < conversations; index += 1) {
    const random = seededRandom(seed * 1_000 + index + 2);
    const parts = { id: `user-${index + 1}`, center, random, rate, stopping };
    const isVisit = options.flow === 'channel' || (options.flow === 'both' && index % 2 === 1);
    if (isVisit) visits.push(createVisitConversation({ ...parts, isOver: (chatId) => fleet.over.has(chatId) }));
    else relayed.push(createConversation({ ...parts, channel }));
  }

  return {
    center,
    channel,
    fleet,
    relayed,
    visits,
    async backlog() {
      const { handoffs } = createStore(place.store, { logger: quietLogger });
      await handoffs.start();
      try {
        return await handoffs.backlog();
      } finally {
        await handoffs.close();
      }
    },
    async close() {
      sendHome();
      await fleet.close();
      await dispatcher.close();
      await channel.close();
      await center.close();
    },
  };
}

/** Interrupts one instance after the other until `signal` aborts. Resolves with how often. */
export async function interruptAll(
  fleet: Fleet,
  { kill, killEveryMs, seed }: ChaosOptions,
  stopping: () => boolean,
): Promise<void> {
  if (kill === 'none') return;
  const random = seededRandom(seed + 3);
  while (!stopping()) {
    await sleep(killEveryMs);
    if (!stopping()) await fleet.interrupt(kill, random);
  }
}
