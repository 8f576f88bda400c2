import { expect } from 'chai';
import fc from 'fast-check';
import type { MessageResult, Page } from '../../src/wire/resources';
import { type Fixture, useSimulator } from './fixture';

type MessagePage = Page<'messages', MessageResult>;
type ConversationPage = Page<'conversations', { id: string }>;

const property = (index: number) => ({ key: `k${index}`, value: 'v' });

describe('simulator: requests', () => {
  const start = useSimulator();

  const errorsOf = async (fixture: Fixture, operation: string, body?: unknown, headers?: Record<string, string>) => {
    const { status, json, headers: answered } = await fixture.call(operation, body, headers);
    expect(answered.get('content-type')).to.equal('application/problem+json');
    return { status, errors: json<{ errors: unknown }>().errors };
  };

  it('need the key, except for a public key', async () => {
    const fixture = await start();
    const answer = await errorsOf(fixture, 'GET /conversations', undefined, { 'x-api-key': 'wrong' });
    expect(answer).to.deep.equal({ status: 401, errors: [{ code: 'access_denied', message: 'Access Denied' }] });
    const path = `/jwk/${fixture.center.signingKey.kid}/public`;
    expect((await fixture.call(`GET ${path}`, undefined, { 'x-api-key': 'wrong' })).status).to.equal(200);
    expect((await fixture.call('GET /jwk/unknown/public')).status).to.equal(404);
  });

  it('may name the tenant, and only the right one', async () => {
    const fixture = await start({ tenantId: 't-1' });
    expect((await fixture.call('GET /conversations', undefined, { 'x-8x8-tenant': 't-1' })).status).to.equal(200);
    const { status, errors } = await errorsOf(fixture, 'GET /conversations', undefined, { 'x-8x8-tenant': 't-2' });
    expect(status).to.equal(403);
    expect(errors).to.be.an('array').with.nested.property('[0]').that.is.a('string');
  });

  it('are told what is wrong in each of the three forms that the vendor has', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    const message = await errorsOf(fixture, `POST /conversations/${id}/messages`, { authorType: 'ghfgh', text: 'x' });
    const text = 'Invalid authorType=ghfgh, has to be one of user, bot';
    expect(message).to.deep.equal({ status: 400, errors: { code: 'invalid_parameter', message: text } });
    const typing = await errorsOf(fixture, `POST /conversations/${id}/typing`, { authorType: 'agent' });
    expect(typing.errors).to.be.an('array').with.nested.property('[0].code', 'invalid_parameter');
    const unknown = await errorsOf(fixture, 'GET /conversations/none');
    expect(unknown).to.deep.equal({
      status: 404,
      errors: ['Resource of type Conversation with id none was not found.'],
    });
  });

  const message = { authorType: 'user', text: 'x' };
  for (const [title, body] of [
    ['no user', { channelId: 'bot' }],
    ['an unknown channel', { channelId: 'none', user: {} }],
    ['an address that is none', { channelId: 'bot', user: { email: 'nobody' } }],
    ['a language the vendor does not have', { channelId: 'bot', user: { language: 'en-US' } }],
    ['a name that is a number', { channelId: 'bot', user: { name: 1 } }],
    ['an empty key', { channelId: 'bot', user: { additionalProperties: [{ key: '', value: 'v' }] } }],
    ['an empty value', { channelId: 'bot', user: { additionalProperties: [{ key: 'k', value: '' }] } }],
    [
      '31 properties',
      { channelId: 'bot', user: { additionalProperties: Array.from({ length: 31 }, (_, i) => property(i)) } },
    ],
    ['201 messages of history', { channelId: 'bot', user: {}, history: { messages: Array(201).fill(message) } }],
    ['a history without an author', { channelId: 'bot', user: {}, history: { messages: [{ text: 'x' }] } }],
    [
      'a history by an agent',
      { channelId: 'bot', user: {}, history: { messages: [{ authorType: 'agent', text: 'x' }] } },
    ],
    ['an assignment to an agent', { channelId: 'bot', user: {}, assignment: { type: 'agent', id: 'alice' } }],
    ['no object', ['x']],
  ] as const) {
    it(`to open a chat are refused: ${title}`, async () => {
      const { center, call } = await start();
      expect((await call('POST /conversations', body)).status).to.equal(400);
      expect(center.chats()).to.deep.equal([]);
    });
  }

  it('to open a chat take 30 properties and 200 messages of history', async () => {
    const { center, openChat } = await start();
    const user = { additionalProperties: Array.from({ length: 30 }, (_, index) => property(index)) };
    const id = await openChat({ user, history: { messages: Array(200).fill(message) } });
    expect(center.chat(id).history).to.have.length(200);
  });

  for (const [title, body] of [
    ['nothing in it', { authorType: 'user' }],
    ['no author', { text: 'x' }],
    ['an unknown file', { authorType: 'user', attachments: [{ id: 'none' }] }],
    ['an unknown kind of card', { authorType: 'user', cards: [{ contentType: 'text/html', content: {} }] }],
    ['a card without content', { authorType: 'bot', cards: [{ contentType: 'application/8x8.quick.replies' }] }],
    ['a text and another provider', { ...message, externalProvider: { name: 'X', externalMessageId: '1' } }],
    ['no JSON', '{"authorType":'],
  ] as const) {
    it(`to write are refused: ${title}`, async () => {
      const { center, call, openChat } = await start();
      const id = await openChat();
      expect((await call(`POST /conversations/${id}/messages`, body)).status).to.equal(400);
      expect(center.chat(id).messages).to.deep.equal([]);
    });
  }

  it('may be as large as the limit, and no larger', async () => {
    const { call, openChat } = await start({ maxBodyBytes: 1000 });
    const id = await openChat();
    const sized = (bytes: number) => {
      const empty = JSON.stringify({ authorType: 'user', text: '' }).length;
      return JSON.stringify({ authorType: 'user', text: 'x'.repeat(bytes - empty) });
    };
    const path = `POST /conversations/${id}/messages`;
    const type = { 'content-type': 'application/json' };
    expect((await call(path, sized(1000), type)).status).to.equal(202);
    expect((await call(path, sized(1001), type)).status).to.equal(413);
  });

  it('must be JSON by name, and an unknown path is not found', async () => {
    const { call, openChat } = await start();
    const id = await openChat();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await call(`POST /conversations/${id}/messages`, JSON.stringify(message), form)).status).to.equal(415);
    expect((await call('GET /conversation')).status).to.equal(404);
    expect((await call('GET /conversations/a%2Fb')).status).to.equal(404);
  });

  it('for a page get each message once, newest first unless asked otherwise', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    const alice = fixture.center.agents.get('alice');
    alice.acceptNow(id);
    const ids = Array.from({ length: 23 }, (_, index) => alice.write(id, String(index)).id);
    const first = (await fixture.call(`GET /conversations/${id}/messages`)).json<MessagePage>();
    expect(first.page).to.deep.equal({ size: 20, number: 0, totalElements: 23, totalPages: 2 });
    expect(first._embedded?.messages?.map((one) => one.id)).to.deep.equal([...ids].reverse().slice(0, 20));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.constantFrom('asc', 'desc'), async (size, direction) => {
        const seen: string[] = [];
        for (let page = 0; page * size < 23; page += 1) {
          const query = `size=${size}&page=${page}&sort=createdAt:${direction}`;
          const answer = (await fixture.call(`GET /conversations/${id}/messages?${query}`)).json<MessagePage>();
          seen.push(...(answer._embedded?.messages ?? []).map((one) => one.id));
        }
        expect(seen).to.deep.equal(direction === 'asc' ? ids : [...ids].reverse());
      }),
      { numRuns: 15 },
    );
  });

  it('for a page past the end get none, and a page that cannot be is refused', async () => {
    const { call, openChat } = await start();
    const path = `GET /conversations/${await openChat()}/messages`;
    expect((await call(`${path}?page=9`)).json<MessagePage>()._embedded?.messages).to.deep.equal([]);
    expect((await call(`${path}?size=5000`)).json<MessagePage>().page.size).to.equal(100);
    for (const query of ['size=0', 'size=x', 'page=-1', 'sort=text:asc']) {
      expect((await call(`${path}?${query}`)).status, query).to.equal(400);
    }
  });

  it('for conversations find them by state, queue and property', async () => {
    const { center, call, openChat } = await start();
    const own = await openChat({
      user: { name: 'Ann (a)', additionalProperties: [{ key: 'handoffId', value: 'h-1' }] },
    });
    const other = await openChat({ assignment: { type: 'queue', id: 'billing' } });
    center.chat(other).close();
    const find = async (filter: string) => {
      const answer = await call(`GET /conversations?filter=${encodeURIComponent(filter)}`);
      return answer.json<ConversationPage>()._embedded?.conversations?.map(({ id }) => id);
    };
    expect(await find('user.additionalProperties.value==h-1')).to.deep.equal([own]);
    expect(await find('state==idle')).to.deep.equal([other]);
    expect(await find('state==idle,user.name==Ann*')).to.have.members([own, other]);
    expect(await find('state==idle;user.name==Ann*')).to.deep.equal([]);
    expect(await find('state!=idle;(assignment.id==billing,assignment.id==support)')).to.deep.equal([own]);
    expect(await find('toString==x')).to.deep.equal([]);
    for (const wrong of ['state', '(state==idle', 'state==idle)', '']) {
      expect((await call(`GET /conversations?filter=${encodeURIComponent(wrong)}`)).status, wrong).to.equal(400);
    }
  });

  it('bring a file that a message may name, and only one small enough', async () => {
    const { center, webhook, call, openChat } = await start({ maxAttachmentBytes: 100 });
    const id = await openChat();
    const upload = (size: number, authorType: string) => {
      const form = new FormData();
      form.set('attachment', new Blob(['x'.repeat(size)], { type: 'image/png' }), 'a.png');
      form.set('authorType', authorType);
      return call(`POST /conversations/${id}/attachments`, form);
    };
    expect((await upload(101, 'user')).status).to.equal(413);
    expect((await upload(100, 'agent')).status).to.equal(400);
    expect((await call(`POST /conversations/${id}/attachments`, { attachment: 'x' })).status).to.equal(400);
    const uploaded = await upload(100, 'user');
    expect(uploaded.json()).to.include({ filename: 'a.png', sizeInBytes: 100, type: 'image/png' });
    const attachments = [{ id: uploaded.json<{ id: string }>().id }];
    expect((await call(`POST /conversations/${id}/messages`, { authorType: 'user', attachments })).status).to.equal(
      202,
    );
    await center.idle();
    expect(webhook.received.at(-1)?.event).to.have.nested.property('data.attachments[0].fileName', 'a.png');
    expect(center.chat(id).messages[0]?.attachments[0]?.content.length).to.equal(100);
  });

  it('that are accepted come back as echoes, whether the user or the bot wrote', async () => {
    const { center, webhook, call, openChat } = await start();
    const id = await openChat();
    await call(`POST /conversations/${id}/messages`, message);
    await call(`POST /conversations/${id}/messages`, { ...message, authorType: 'bot' });
    await center.idle();
    const data = webhook.received.slice(3).map(({ event }) => (event.eventType === 'MESSAGE' ? event.data : undefined));
    expect(data.map((one) => [one?.isEcho, one?.sender.type])).to.deep.equal([
      [true, 'user'],
      [true, 'bot'],
    ]);
  });

  it('of signals are kept with the chat', async () => {
    const { center, call, openChat } = await start();
    const id = await openChat();
    const path = `POST /conversations/${id}`;
    await call(`${path}/typing`, { authorType: 'user' });
    await call(`${path}/thinking`);
    await call(`${path}/read-receipt`, { authorType: 'user', readAt: 5 });
    await call(`${path}/post-agent-assignment`, { type: 'webhook', id: 'bot-webhook' });
    const { signals, readAt, postAgentAssignment } = center.chat(id);
    expect(signals).to.have.all.keys('user', 'thinking');
    expect(readAt).to.deep.equal({ user: 5 });
    expect(postAgentAssignment).to.include({ type: 'webhook', id: 'bot-webhook' });
    const wrong = { type: 'webhook', id: 'bot-webhook', configuration: { maxTotalMinutes: 19 } };
    expect((await call(`${path}/post-agent-assignment`, wrong)).status).to.equal(400);
  });

  it('cannot delete a webhook that a channel needs', async () => {
    const { call } = await start();
    expect((await call('DELETE /webhooks/bot-webhook')).status).to.equal(400);
    expect((await call('GET /channels/bot')).status).to.equal(200);
    expect((await call('DELETE /channels/bot')).status).to.equal(204);
    expect((await call('DELETE /webhooks/bot-webhook')).status).to.equal(204);
    expect((await call('GET /channels/bot')).status).to.equal(404);
  });
});
