import { expect } from 'chai';
import { createChatGateway, createGatewayClient, type GatewayClient } from '../../src/gateway';
import type { ContactCenter, OpenChat } from '../../src/handoff/contact-center';
import { ContactCenterError } from '../../src/handoff/contact-center';
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '../helpers/http-test-server';
import { openApi, openApiMissing } from '../helpers/openapi';
import { createManualClock } from './manual-clock';

const NOW = 1_790_000_000_000;
const chat: OpenChat = { handoffId: 'h-1', user: { name: 'Ann', email: '' }, properties: [], history: [] };
const created = { status: 202, body: { conversationId: 'c-1', createdAt: '2021-01-30T08:30:00Z' } };

describe('chat gateway', () => {
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

  const sent = () => JSON.parse(server.requests.at(-1)!.body);
  const failureOf = async (run: () => Promise<unknown>): Promise<ContactCenterError> => {
    const error = await run().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ContactCenterError);
    return error as ContactCenterError;
  };

  describe('opening', () => {
    beforeEach(() => {
      script = () => created;
    });

    it('names the channel, the default queue, the user and the handoff', async () => {
      expect(await gateway.open(chat)).to.deep.equal({ chatId: 'c-1' });
      expect(sent()).to.deep.equal({
        channelId: '25',
        user: { name: 'Ann', additionalProperties: [{ key: 'handoffId', value: 'h-1' }] },
        assignment: { type: 'queue', id: '101' },
      });
    });

    it('goes to the queue of the handoff where it has one', async () => {
      await gateway.open({ ...chat, assignment: { type: 'queue', id: '102' } });
      expect(sent().assignment).to.deep.equal({ type: 'queue', id: '102' });
    });

    it('leaves the routing to the channel where nobody names a queue', async () => {
      await createChatGateway({ client, channelId: '25' }).open(chat);
      expect(sent()).to.not.have.property('assignment');
    });

    it('goes to the script of the handoff where it has one', async () => {
      await gateway.open({ ...chat, assignment: { type: 'script', id: 'welcome' } });
      expect(sent().assignment).to.deep.equal({ type: 'script', id: 'welcome' });
    });

    it('sends at most 30 properties, none empty, and always its own handoff id', async () => {
      const many = Array.from({ length: 40 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
      const odd = [
        { key: '', value: 'v' },
        { key: 'k', value: '' },
        { key: 'handoffId', value: 'other' },
      ];
      await gateway.open({ ...chat, properties: [...odd, ...many] });

      const { additionalProperties } = sent().user;
      expect(additionalProperties).to.have.length(30);
      expect(additionalProperties[0]).to.deep.equal({ key: 'k0', value: 'v' });
      expect(additionalProperties.at(-1)).to.deep.equal({ key: 'handoffId', value: 'h-1' });
      expect(JSON.stringify(additionalProperties)).to.not.include('other');
      expect(additionalProperties.at(-2).key).to.equal('more');
      expect(additionalProperties.at(-2).value).to.include('k28: v').and.to.include('k39: v');
    });

    it('sends the newest 200 of the history with their authors', async () => {
      const history = Array.from({ length: 250 }, (_, index) => ({
        author: index % 2 ? ('bot' as const) : ('user' as const),
        text: `t${index}`,
      }));
      await gateway.open({ ...chat, history });

      const { messages } = sent().history;
      expect(messages).to.have.length(gateway.maxHistory).and.have.length(200);
      expect(messages[0]).to.deep.equal({ authorType: 'user', text: 't50' });
      expect(messages.at(-1)).to.deep.equal({ authorType: 'bot', text: 't249' });
    });

    it("is right by the vendor's description, with everything in it", async function () {
      const api = openApi();
      if (!api) {
        console.log(`      ${openApiMissing}`);
        this.skip();
      }
      const card = { contentType: 'application/8x8.quick.replies', content: { options: [] } };
      const user = {
        name: 'A',
        userId: '1',
        email: 'a@b.example',
        phone: '1',
        company: 'C',
        caseId: '2',
        language: 'en',
      };
      await gateway.open({
        ...chat,
        user,
        properties: [{ key: 'tier', value: 'gold' }],
        history: [{ author: 'user', text: '', attachments: [{ id: 'f-1', name: 'a.png' }], cards: [card] }],
      });
      const { method, path } = server.requests.at(-1)!;
      expect(api.validateRequest(method, path, sent())).to.deep.equal([]);
    });
  });

  describe('changing', () => {
    const about = { handoffId: 'h-1', user: { caseId: '7' }, properties: [{ key: 'topic', value: 'lamp' }] };
    const user = {
      caseId: '7',
      additionalProperties: [
        { key: 'topic', value: 'lamp' },
        { key: 'handoffId', value: 'h-1' },
      ],
    };
    for (const [name, change, body] of [
      ['what is known of the user', { about }, { user }],
      ['the queue', { assignment: { type: 'queue', id: '102' } }, { assignment: { type: 'queue', id: '102' } }],
    ] as const) {
      it(`sends ${name}, and nothing else, as the vendor describes it`, async () => {
        script = () => ({ status: 202 });
        await gateway.change('c-1', change);
        const { method, path } = server.requests.at(-1)!;
        expect(method).to.equal('PATCH');
        expect(sent()).to.deep.equal(body);
        const wrong = openApi()?.validateRequest(method, path, sent()) ?? [];
        expect(wrong).to.deep.equal([]);
      });
    }

    it('says that the queue is unknown', async () => {
      script = () => ({ status: 400, body: { message: 'no', errors: [{ code: 'invalid_queue', message: 'no' }] } });
      const error = await failureOf(() => gateway.change('c-1', { assignment: { type: 'queue', id: '102' } }));
      expect(error).to.include({ failure: 'refused', vendorCode: 'invalid_queue' });
    });
  });

  describe('finding', () => {
    const page = (number: number, ids: string[]) => ({
      status: 200,
      body: {
        _embedded: {
          conversations: ids.map((id) => ({
            id,
            state: 'active',
            user: { additionalProperties: [{ key: 'handoffId', value: `h-of-${id}` }] },
          })),
        },
        page: { number, totalPages: 10 },
      },
    });

    it('looks through the pages for the handoff id', async () => {
      script = (query) => page(0, query.get('page') === '0' ? ['c-1', 'c-2'] : ['c-3', 'c-4']);
      expect(await gateway.find('h-of-c-3')).to.equal('c-3');
      expect(server.requests.map(({ query }) => query.get('page'))).to.deep.equal(['0', '1']);
    });

    it('says none once it has seen all', async () => {
      script = () => ({ status: 200, body: { page: { totalPages: 0 } } });
      expect(await gateway.find('h-1')).to.equal(undefined);
    });

    it('does not say none where it has not seen all', async () => {
      script = (query) => page(0, [`c-${query.get('page')}-1`, `c-${query.get('page')}-2`]);
      expect(await failureOf(() => gateway.find('h-1'))).to.include({ failure: 'ambiguous' });
      expect(server.requests).to.have.length(4);
    });
  });

  it('sends a message with its author, files and cards', async () => {
    script = () => ({ status: 202 });
    const card = { contentType: 'application/8x8.quick.replies', content: { options: [] } };
    await gateway.send('c-1', { author: 'bot', text: 'Hi', attachments: [{ id: 'f-1', name: 'a' }], cards: [card] });
    expect(sent()).to.deep.equal({ authorType: 'bot', text: 'Hi', attachments: [{ id: 'f-1' }], cards: [card] });
  });

  it('sends a file without text', async () => {
    script = () => ({ status: 202 });
    await gateway.send('c-1', { author: 'user', text: '', attachments: [{ id: 'f-1' }] });
    expect(sent()).to.deep.equal({ authorType: 'user', attachments: [{ id: 'f-1' }] });
  });

  it('shows typing and leaves as the user', async () => {
    script = () => ({ status: 204 });
    await gateway.typing('c-1');
    expect(sent()).to.deep.equal({ authorType: 'user' });
    await gateway.leave('c-1');
    expect(sent()).to.deep.equal({ removed: true });
  });

  it('reads the interactions, each with its times', async () => {
    script = () => ({
      status: 200,
      body: {
        _embedded: {
          interactions: [
            { id: 'int-1', startTime: '2026-01-30T08:30:00Z', endTime: '2026-01-30T08:31:00Z' },
            { id: 'int-2', startTime: '2026-01-30T08:31:00Z' },
          ],
        },
      },
    });
    const startedAt = Date.UTC(2026, 0, 30, 8, 30);
    expect(await gateway.interactions('c-1')).to.deep.equal([
      { id: 'int-1', startedAt, endedAt: startedAt + 60_000 },
      { id: 'int-2', startedAt: startedAt + 60_000 },
    ]);
  });

  it('reads the state and the queue', async () => {
    script = () => ({ status: 200, body: { id: 'c-1', state: 'active', assignment: { type: 'queue', id: '7' } } });
    expect(await gateway.read('c-1')).to.deep.equal({ state: 'active', queue: { id: '7' } });
    script = () => ({ status: 200, body: { id: 'c-1', state: 'idle', assignment: { type: 'agent', id: 'a' } } });
    expect(await gateway.read('c-1')).to.deep.equal({ state: 'idle' });
  });

  it('reads messages newest first, each with a time even where none was told', async () => {
    const author = { id: 'a-1', type: 'agent' };
    script = () => ({
      status: 200,
      body: {
        _embedded: {
          messages: [
            { id: 'm-3', text: 'c', author },
            { id: 'm-2', text: 'b', createdAt: '2021-01-30T08:30:00Z', author, attachments: [{ id: 'f-1' }] },
            { id: 'm-1', text: 'a', author: { type: 'user' } },
          ],
        },
        page: { totalPages: 1 },
      },
    });
    const messages = [];
    for await (const message of gateway.messages('c-1')) messages.push(message);

    expect(server.requests[0]?.query.get('sort')).to.equal('createdAt:desc');
    const told = Date.parse('2021-01-30T08:30:00Z');
    const empty = { attachments: [], cards: [] };
    expect(messages).to.deep.equal([
      { id: 'm-3', createdAt: NOW, text: 'c', author, ...empty },
      { id: 'm-2', createdAt: told, text: 'b', author, ...empty, attachments: [{ id: 'f-1' }] },
      { id: 'm-1', createdAt: told, text: 'a', author: { type: 'user' }, ...empty },
    ]);
  });
});
