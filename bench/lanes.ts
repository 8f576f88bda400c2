import { setTimeout as sleep } from 'node:timers/promises';
import { bareTransactions } from './bare-transactions';
import type { Figure, Result } from './figure';
import { compare, inTurn } from './in-turn';
import { withLanes } from './lane-scene';

const USERS = 100;
const MESSAGES_EACH = 30;
const MESSAGES = USERS * MESSAGES_EACH;
const ROUNDS = 5;

const conversationOf = (user: number) => ({ channelId: 'webchat', conversationId: `conversation-${user}` });

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(1);
};

const throughLanes = (): Promise<number> =>
  withLanes(async ({ handoffs, store, sent }) => {
    const users = Array.from({ length: USERS }, (_, user) => user);
    await Promise.all(
      users.map((user) =>
        handoffs.request({
          conversation: conversationOf(user),
          trigger: 'asked',
          user: { name: 'Kim' },
          properties: [],
          reference: {},
          historyUntil: 0,
        }),
      ),
    );
    const allDone = async (): Promise<boolean> => (await store.backlog()).items === 0;
    await until(allDone);

    const begin = performance.now();
    await Promise.all(
      users.map(async (user) => {
        for (let message = 0; message < MESSAGES_EACH; message++) {
          const text = `Where is my order? ${message}`;
          const admission = await handoffs.admit(conversationOf(user), { author: 'user', text }, `${message}`);
          if (admission !== 'admitted') throw new Error(`A message was not admitted: ${admission}.`);
        }
      }),
    );
    await until(() => sent() === MESSAGES);
    await until(allDone);
    return MESSAGES / ((performance.now() - begin) / 1_000);
  });

/** How many messages a second go from users to agents, each admitted, sent and marked as done, all of it durable. */
export const lanes: Figure = {
  name: 'lanes',
  async measure(progress): Promise<readonly Result[]> {
    const rates = await inTurn(
      { bare: () => bareTransactions(MESSAGES), lanes: throughLanes },
      { rounds: ROUNDS, progress },
    );
    return [
      {
        name: 'lanes',
        title: 'messages through the lanes, against bare transactions, SQLite',
        unit: '1/s',
        ...compare(rates.bare, rates.lanes),
        target: { atLeast: 0.5 },
      },
    ];
  },
};
