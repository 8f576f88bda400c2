import { expect } from 'chai';
import { createChatGateway, createGatewayClient } from '../../src/gateway';
import { startScriptedServer } from '../helpers/http-test-server';

/** Messages as they were written; three of them within one second. */
const WRITTEN = [
  ['m1', '2026-01-30T08:30:00Z'],
  ['m2', '2026-01-30T08:30:01Z'],
  ['m3', '2026-01-30T08:30:01Z'],
  ['m4', '2026-01-30T08:30:01Z'],
  ['m5', '2026-01-30T08:30:02Z'],
].map(([id = '', createdAt = '']) => ({ id, createdAt, text: id, author: { type: 'agent' } }));

type Listing = (typeof WRITTEN)[number][];

/** A list turned round whole, and one sorted by time alone, which leaves equal times as they were written. */
const NEWEST_FIRST: Record<string, () => Listing> = {
  'turns them round': () => [...WRITTEN].reverse(),
  'leaves them as they were written': () => [...WRITTEN].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
};

describe('messages of one moment', () => {
  for (const [name, newestFirst] of Object.entries(NEWEST_FIRST)) {
    it(`are read in the order in which they were written from a list that ${name}, which is found out once`, async () => {
      const server = await startScriptedServer(({ query }) => {
        const messages = query.get('sort') === 'createdAt:asc' ? WRITTEN : newestFirst();
        return { status: 200, body: { _embedded: { messages }, page: { size: 100, totalPages: 1 } } };
      });
      try {
        const client = createGatewayClient({ url: server.url, apiKey: 'key' });
        const { messages } = createChatGateway({ client, channelId: 'channel' });
        for (let time = 0; time < 2; time += 1) {
          const ids: string[] = [];
          for await (const { id } of messages('chat')) ids.push(id);
          expect(ids).to.deep.equal(['m5', 'm4', 'm3', 'm2', 'm1']);
        }
        expect(server.requests.filter(({ query }) => query.get('sort') === 'createdAt:asc')).to.have.length(1);
        client.close();
      } finally {
        await server.close();
      }
    });
  }
});
