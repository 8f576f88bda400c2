import { request } from 'node:http';
import { expect } from 'chai';
import { startSimulator } from '../../src/simulator';
import { type Fixture, useSimulator } from './fixture';

describe('simulator: the console', () => {
  const start = useSimulator();

  async function desk({ center }: Fixture, operation: string, body?: unknown) {
    const [method = '', path = ''] = operation.split(' ');
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${center.url}/simulator${path}`, { method, headers, body: JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  it('lets an agent at another program serve a chat from the queue to the end', async () => {
    const fixture = await start();
    const history = { messages: [{ authorType: 'user', text: 'before' }] };
    const id = await fixture.openChat({ history, user: { name: 'Jo', caseId: '9' } });
    expect((await desk(fixture, 'GET /queues')).body[0]).to.deep.equal({ id: 'support', name: 'Support', waiting: 1 });
    const [waiting] = (await desk(fixture, 'GET /agents/alice/waiting')).body;
    expect(waiting).to.deep.include({ id, queueId: 'support', user: { name: 'Jo', caseId: '9' } });
    const accepted = await desk(fixture, 'POST /agents/alice/accept');
    expect(accepted.body.history[0]).to.include({ text: 'before' });
    const chat = `/agents/alice/chats/${id}`;
    await desk(fixture, `POST ${chat}/typing`, { on: true });
    const content = Buffer.from('hi').toString('base64');
    await desk(fixture, `POST ${chat}/messages`, { text: 'hello', attachments: [{ filename: 'a.txt', content }] });
    const shown = (await desk(fixture, `GET /chats/${id}`)).body;
    expect(shown.messages[0]).to.deep.include({ text: 'hello', author: { id: 'alice', type: 'agent' } });
    expect(await (await fetch(shown.messages[0].attachments[0].url)).text()).to.equal('hi');
    expect((await desk(fixture, `POST ${chat}/transfer`, { queueId: 'billing' })).status).to.equal(204);
    await desk(fixture, 'POST /agents/bruno/accept', { chatId: id });
    expect((await desk(fixture, 'GET /agents')).body.map((one: { chats: number }) => one.chats)).to.deep.equal([0, 1]);
    await desk(fixture, `POST /agents/bruno/chats/${id}/leave`);
    await desk(fixture, 'POST /agents/bruno/accept');
    await desk(fixture, `POST /agents/bruno/chats/${id}/end`, { code: 'sold' });
    expect((await desk(fixture, `GET /chats/${id}`)).body.interactions[0]).to.include({ code: 'sold' });
    expect((await desk(fixture, 'GET /chats?messages=true')).body[0].messages).to.have.length(1);
  });

  it('says what cannot be done', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    for (const [operation, status, body] of [
      ['POST /agents/bruno/accept', 409, {}],
      ['POST /agents/nobody/accept', 404, {}],
      [`POST /agents/alice/chats/${id}/messages`, 409, { text: 'x' }],
      ['GET /chats/none', 404, undefined],
      ['GET /nothing', 404, undefined],
      ['POST /faults/next', 400, { operation: 'GET /nothing', fault: {} }],
      ['PUT /webhook', 400, { url: 'nowhere' }],
      ['PUT /faults', 400, { requests: [{ status: 503 }] }],
      ['POST /faults/next-delivery', 400, { fault: { drops: true } }],
      ['POST /faults/outage', 400, { forMs: 0, fault: {} }],
      ['POST /agents/alice/accept', 400, { chatId: '../x' }],
      ['PUT /agents/alice/presence', 400, { presence: 'asleep' }],
      [`POST /agents/alice/chats/${id}/messages`, 400, {}],
      [`POST /agents/alice/chats/${id}/messages`, 400, { attachments: [{ filename: 'a', content: '<b>' }] }],
      [`POST /agents/alice/chats/${id}/messages`, 400, { cards: [{ contentType: 'text/html', content: {} }] }],
      [`POST /agents/alice/chats/${id}/typing`, 400, { on: 'yes' }],
      [`POST /agents/alice/chats/${id}/transfer`, 400, {}],
      [`POST /agents/alice/chats/${id}/wrap-up`, 400, { code: '' }],
      [`POST /agents/alice/chats/${id}/wrap-up`, 409, { code: 'x' }],
      [`POST /agents/alice/chats/${id}/leave`, 400, { force: true }],
      ['POST /bot/restart', 404, undefined],
    ] as const) {
      const answer = await desk(fixture, operation, body);
      expect(answer.status, operation).to.equal(status);
      expect(answer.body.message, operation).to.be.a('string');
    }
  });

  it('switches faults for another process', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    const status = async () => (await fixture.call(`GET /conversations/${id}`).catch(() => undefined))?.status;
    await desk(fixture, 'POST /faults/next', { operation: 'GET /conversations/{id}', fault: { status: 503 } });
    expect([await status(), await status()]).to.deep.equal([503, 200]);
    await desk(fixture, 'PUT /faults', { requests: [{ probability: 1, status: 504 }] });
    expect(await status()).to.equal(504);
    expect((await desk(fixture, 'GET /faults')).body.plan.requests).to.have.length(1);
    await desk(fixture, 'POST /faults/clear');
    await desk(fixture, 'POST /faults/outage', { forMs: 600_000, fault: { status: 503 } });
    expect([await status(), await status()]).to.deep.equal([503, 503]);
    expect((await desk(fixture, 'GET /faults')).body.outageUntil).to.be.a('number');
    await desk(fixture, 'POST /faults/clear');
    await desk(fixture, 'POST /faults/down');
    expect(await status()).to.equal(undefined);
    await desk(fixture, 'POST /faults/up');
    expect(await status()).to.equal(200);
    await desk(fixture, 'POST /faults/next-delivery', { fault: { drop: true }, eventType: 'QUEUED' });
    expect((await desk(fixture, 'GET /faults')).body.armed).to.deep.equal([
      { target: 'QUEUED', fault: { drop: true } },
    ]);
    await fixture.openChat();
    expect(fixture.webhook.words().slice(3)).to.deep.equal(['created', 'active']);
  });

  it('takes JSON only, and files up to the size the options say', async () => {
    const fixture = await start({ maxAttachmentBytes: 1_000 });
    const id = await fixture.openChat();
    await desk(fixture, 'POST /agents/alice/accept');
    const url = `${fixture.center.url}/simulator/agents/alice/chats/${id}/messages`;
    const form = await fetch(url, { method: 'POST', body: new URLSearchParams({ text: 'x' }) });
    expect(form.status).to.equal(415);
    const file = (bytes: number) => ({
      attachments: [{ filename: 'a', content: Buffer.alloc(bytes).toString('base64') }],
    });
    const sizes = [1_000, 1_001, 5_000];
    const statuses: number[] = [];
    for (const size of sizes) {
      statuses.push((await desk(fixture, `POST /agents/alice/chats/${id}/messages`, file(size))).status);
    }
    expect(statuses).to.deep.equal([200, 413, 413]);
  });

  it('shows of somebody who waits what was said last before the chat', async () => {
    const fixture = await start();
    const history = { messages: [{ authorType: 'user', text: 'My vase is broken' }] };
    await fixture.openChat({ history });
    const { body } = await desk(fixture, 'GET /agents/alice/desk');
    expect(body.waiting[0]).to.deep.include({
      messageCount: 0,
      lastMessage: { author: 'user', excerpt: 'My vase is broken' },
    });
  });

  it('shows a desk all it needs at once, and of a chat only what is new', async () => {
    const fixture = await start({ departments: [{ id: 'money', name: 'Money', queues: ['billing'] }] });
    const id = await fixture.openChat();
    await fixture.openChat();
    await desk(fixture, 'POST /agents/alice/accept', { chatId: id });
    for (const text of ['one', 'two']) await desk(fixture, `POST /agents/alice/chats/${id}/messages`, { text });
    const { body } = await desk(fixture, 'GET /agents/alice/desk');
    expect(body.agent).to.deep.include({ id: 'alice', presence: 'available', chats: 1 });
    expect(body.chats[0]).to.deep.include({ id, messageCount: 2, lastMessage: { author: 'agent', excerpt: 'two' } });
    expect(body.waiting).to.have.length(1);
    expect(body.departments[0]).to.include({ name: 'Money' });
    expect(body.transactionCodes[0]).to.have.keys('code', 'name');
    expect(body.preparedResponses[0]).to.have.keys('title', 'text');
    const { body: news } = await desk(fixture, `GET /chats/${id}?from=1`);
    expect(news.messages.map(({ text }: { text: string }) => text)).to.deep.equal(['two']);
    expect(news).not.to.have.property('history');
    await desk(fixture, `POST /agents/alice/chats/${id}/transfer`, { departmentId: 'money' });
    await desk(fixture, 'POST /agents/bruno/accept');
    await desk(fixture, `POST /agents/bruno/chats/${id}/end`);
    expect((await desk(fixture, 'GET /agents/bruno/desk')).body.toWrapUp[0]).to.include({ id });
    await desk(fixture, `POST /agents/bruno/chats/${id}/wrap-up`, { code: 'paid', note: 'in full' });
    expect((await desk(fixture, 'GET /agents/bruno/desk')).body.toWrapUp).to.deep.equal([]);
    expect(fixture.center.chat(id).interactions[0]).to.include({ code: 'paid', note: 'in full', agentId: 'bruno' });
  });

  it('logs agents in and out', async () => {
    const fixture = await start();
    await fixture.openChat();
    await desk(fixture, 'PUT /agents/alice/presence', { presence: 'away' });
    expect((await desk(fixture, 'POST /agents/alice/accept')).body.code).to.equal('not-available');
    expect((await desk(fixture, 'GET /agents')).body[0]).to.include({ presence: 'away' });
    await desk(fixture, 'PUT /agents/alice/presence', { presence: 'available' });
    expect((await desk(fixture, 'POST /agents/alice/accept')).status).to.equal(200);
  });

  it('says how the bot is, and restarts it where it can', async () => {
    let restarts = 0;
    const fixture = await start({
      onRestartBot: () => {
        restarts += 1;
      },
    });
    const healthUrl = new URL('/health/ready', fixture.webhook.url).href;
    const { body } = await desk(fixture, 'GET /bot');
    expect(body).to.deep.include({ webhookUrl: fixture.webhook.url, healthUrl, isRestartable: true });
    expect(body.health).to.deep.equal({ status: 404 });
    expect((await desk(fixture, 'POST /bot/restart')).status).to.equal(204);
    expect(restarts).to.equal(1);
    const unset = await start({ webhookUrl: undefined });
    expect((await desk(unset, 'GET /bot')).body.health).to.deep.equal({ error: 'no bot' });
  });

  it('streams what happens', async () => {
    const fixture = await start();
    const response = await fetch(`${fixture.center.url}/simulator/events`);
    expect(response.headers.get('content-type')).to.equal('text/event-stream');
    await fixture.openChat();
    let seen = '';
    for await (const chunk of response.body ?? []) {
      seen += Buffer.from(chunk).toString('utf8');
      if (seen.includes('event: delivery') && seen.includes('event: request') && seen.includes('event: change')) break;
    }
    const data = /event: request\ndata: (.*)\n\n/.exec(seen)?.[1] ?? '';
    expect(JSON.parse(data)).to.include({ type: 'request', operation: 'POST /conversations', status: 202 });
  });

  it('streams the last of what was before, of the types wanted', async () => {
    const { center, openChat } = await start();
    await openChat();
    const response = await fetch(`${center.url}/simulator/events?types=delivery,presence&last=2`);
    let seen = '';
    for await (const chunk of response.body ?? []) {
      if (seen === '') center.agents.get('alice').setPresence('away');
      seen += Buffer.from(chunk).toString('utf8');
      if (seen.includes('event: presence')) break;
    }
    const names = [...seen.matchAll(/^event: (.*)$/gm)].map(([, name]) => name);
    expect(names).to.deep.equal(['delivery', 'delivery', 'presence']);
  });

  it('takes the events while no webhook is set', async () => {
    const { center, call } = await start({ webhookUrl: undefined });
    await call('POST /conversations', { channelId: 'bot', user: {} });
    await center.until(() => center.agents.get('alice').waiting()[0]);
    await center.idle();
    const statuses = center.events.flatMap((event) => (event.type === 'delivery' ? [event.status] : []));
    expect(statuses).to.deep.equal([204, 204, 204]);
  });

  it('is not started with options that cannot be', async () => {
    const start = (options: Parameters<typeof startSimulator>[0]) =>
      startSimulator(options).catch((error) => error.message);
    expect(await start({ transactionCodes: [] })).to.include('`transactionCodes`');
    expect(await start({ departments: [{ id: 'a', name: 'A', queues: [] }] })).to.include('`a`');
    expect(await start({ botHealthUrl: 'nowhere' })).to.include('`botHealthUrl`');
    expect(await start({ queues: [] })).to.equal('Expected at least one queue in `queues`, got none.');
    expect(await start({ queues: [{ id: 'a/b', name: 'x' }] })).to.include('`a/b`');
    expect(await start({ agents: [{ id: 'a', name: 'A', queues: ['none'] }] })).to.include('`none`');
    expect(await start({ webhookUrl: 'nowhere' })).to.include('`nowhere`');
  });

  it('outlives a request for no address', async () => {
    const { center, call } = await start();
    const failure = await new Promise((resolve) => {
      request({ port: center.port, host: '127.0.0.1', path: '//' }).on('error', resolve).end();
    });
    expect(failure).to.be.an('error');
    expect((await call('GET /conversations')).status).to.equal(200);
  });

  it('keeps a bounded log of the wire', async () => {
    const { center, call } = await start({ eventLogSize: 10 });
    for (let turn = 0; turn < 60; turn += 1) await call('GET /conversations');
    expect(center.events.length).to.be.within(10, 19);
  });
});
