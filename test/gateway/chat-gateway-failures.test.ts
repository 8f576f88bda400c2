import { expect } from 'chai';
import { createChatGateway, createGatewayClient, type GatewayClient } from '../../src/gateway';
import type { ContactCenter, OpenChat } from '../../src/handoff/contact-center';
import { ContactCenterError } from '../../src/handoff/contact-center';
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '../helpers/http-test-server';
import { createManualClock } from './manual-clock';

const NOW = 1_790_000_000_000;
const chat: OpenChat = { handoffId: 'h-1', user: { name: 'Ann', email: '' }, properties: [], history: [] };

describe('chat gateway, calls that fail', () => {
  let server: ScriptedServer;
  let client: GatewayClient;
  let gateway: ContactCenter;
  let script: (query: URLSearchParams) => ScriptedAnswer | 'reset' | 'silent';

  beforeEach(async () => {
    server = await startScriptedServer(({ query }) => script(query));
    client = createGatewayClient({ url: server.url, apiKey: 'key' });
    const clock = createManualClock(NOW);
    gateway = createChatGateway({ client, channelId: '25', queueId: '101', pageSize: 2, maxFindPages: 3, clock });
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  const failureOf = async (run: () => Promise<unknown>): Promise<ContactCenterError> => {
    const error = await run().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ContactCenterError);
    return error as ContactCenterError;
  };
  const first = async (chatId = 'c-1') => {
    for await (const message of gateway.messages(chatId)) return message;
    return undefined;
  };

  const failures: [status: number, failure: string][] = [
    [400, 'refused'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'gone'],
    [405, 'refused'],
    [406, 'refused'],
    [408, 'ambiguous'],
    [409, 'refused'],
    [413, 'refused'],
    [415, 'refused'],
    [418, 'refused'],
    [422, 'refused'],
    [425, 'ambiguous'],
    [429, 'limited'],
    [302, 'ambiguous'],
    [500, 'ambiguous'],
    [502, 'ambiguous'],
    [503, 'ambiguous'],
    [504, 'ambiguous'],
  ];
  for (const [status, failure] of failures) {
    it(`takes ${status} for ${failure}, and keeps what it was told`, async () => {
      const body = { errors: [{ code: 'invalid_queue' }], referenceId: 'ref1' };
      script = () => ({ status, body, headers: { 'retry-after': '3' } });
      const details = { failure, status, vendorCode: 'invalid_queue', referenceId: 'ref1', retryAfterMs: 3000 };
      const calls = [
        () => gateway.send('c-1', { author: 'user', text: 'x' }),
        () => gateway.typing('c-1'),
        () => gateway.leave('c-1'),
        () => gateway.read('c-1'),
        () => first(),
      ];
      for (const call of calls) expect(await failureOf(call)).to.include(details);
    });
  }

  it('takes 404 for refused where no chat is named', async () => {
    script = () => ({ status: 404, body: { errors: [{ code: 'resource_not_found' }] } });
    const details = { failure: 'refused', status: 404, vendorCode: 'resource_not_found' };
    expect(await failureOf(() => gateway.open(chat))).to.include(details);
    expect(await failureOf(() => gateway.find('h-1'))).to.include(details);
  });

  it('takes a broken connection and an unreadable answer for ambiguous', async () => {
    script = () => 'reset';
    expect(await failureOf(() => gateway.open(chat))).to.include({ failure: 'ambiguous' });
    script = () => ({ status: 202, body: {} });
    expect(await failureOf(() => gateway.open(chat))).to.include({ failure: 'ambiguous' });
  });

  it('takes a refused connection for unreachable', async () => {
    await server.close();
    expect(await failureOf(() => gateway.open(chat))).to.include({ failure: 'unreachable' });
    expect(await failureOf(() => first())).to.include({ failure: 'unreachable' });
  });

  it('refuses an id that is none without asking', async () => {
    expect(await failureOf(() => gateway.read('..'))).to.include({ failure: 'refused' });
    expect(await failureOf(() => first('a/b'))).to.include({ failure: 'refused' });
    expect(server.requests).to.deep.equal([]);
  });
});
