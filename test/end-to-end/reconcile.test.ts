import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createHandoff, quietLogger } from '../../src';
import { createStore } from '../../src/store';
import { aHandoff } from '../helpers/a-handoff';
import { type ScriptedAnswer, startScriptedServer } from '../helpers/http-test-server';

const HANDOFFS = 120;
const SAYS = { author: 'user', text: 'Are you there?' } as const;

describe('a restart with very many open handoffs', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.reverse()) await close();
  });

  it('lets what a user writes go before the reading of all of them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-test-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const file = `sqlite:${join(folder, 'handoff.sqlite')}`;
    const { handoffs: store } = createStore(file, { logger: quietLogger });
    await store.start();
    closing.push(() => store.close());
    await store.transaction(async (transaction) => {
      for (let index = 0; index < HANDOFFS; index++) {
        const conversation = { channelId: 'webchat', conversationId: `conversation-${index}` };
        const open = { id: `handoff-${index}`, conversation, chatId: `chat-${index}`, phase: 'connected' } as const;
        await transaction.insertHandoff(aHandoff(open));
      }
    });

    const happened = new EventEmitter();
    const reading = once(happened, 'reading');
    const said = once(happened, 'said');
    const server = await startScriptedServer(({ method, path }, index): ScriptedAnswer => {
      if (index === 10) happened.emit('reading');
      if (method === 'POST') happened.emit('said', index);
      if (method === 'POST') return { status: 202 };
      if (path.endsWith('/messages'))
        return { status: 200, body: { _embedded: { messages: [] }, page: { totalPages: 0 } } };
      const assignment = { type: 'agent', id: 'alice' };
      return { status: 200, body: { id: path.split('/').at(-1), state: 'active', channelId: 'bot', assignment } };
    });
    closing.push(() => server.close());
    const handoff = createHandoff({
      adapter: { continueConversationAsync: async () => undefined },
      bot: async () => undefined,
      store: file,
      gateway: { url: server.url, apiKey: 'key', channelId: 'bot', webhookMaxAgeMs: 300_000 },
      requestsPerSecond: 8,
      timing: { pollMs: 100 },
      logger: quietLogger,
    });
    await handoff.start();
    closing.push(() => handoff.stop());
    await reading;
    const last = { handoffId: `handoff-${HANDOFFS - 1}`, direction: 'toAgent', key: 'said' } as const;
    await store.transaction((transaction) => transaction.addItem({ ...last, body: { kind: 'say', message: SAYS } }));
    const [readings] = await said;
    expect(readings).to.be.lessThan(HANDOFFS / 2);
  });
});
