import { expect } from 'chai';
import type { ConversationUpdateEvent } from '../../src/wire/events';
import { useSimulator } from './fixture';
import { manualClock } from './manual-clock';

describe('simulator: the life of a chat', () => {
  const start = useSimulator();

  it('is created, queued and active, in that order, with the user and the properties in the event', async () => {
    const { webhook, openChat } = await start();
    const user = { name: 'Jo', additionalProperties: [{ key: 'handoffId', value: 'h-1' }] };
    await openChat({ user });
    expect(webhook.words()).to.deep.equal(['created', 'QUEUED', 'active']);
    const created = webhook.received[0]?.event as ConversationUpdateEvent;
    expect(created.data.user).to.deep.equal(user);
    expect(created.data.assignment).to.deep.equal({ type: 'queue', id: 'support' });
  });

  it('is shown as created until it has settled, and may be written to meanwhile', async () => {
    const clock = manualClock();
    const { center, call } = await start({ clock, settleMs: 1000 });
    const opened = await call('POST /conversations', { channelId: 'bot', user: {} });
    const { conversationId: id } = opened.json<{ conversationId: string }>();
    await center.until(() => center.events.some((event) => event.type === 'change'));
    expect((await call(`GET /conversations/${id}`)).json()).to.include({ state: 'created' });
    expect((await call(`POST /conversations/${id}/messages`, { authorType: 'user', text: 'early' })).status).to.equal(
      202,
    );
    clock.advance(1000);
    await center.chat(id).until(({ state }) => state === 'active');
  });

  it('goes to the queue that the request names, and refuses one that there is not', async () => {
    const { center, call, openChat } = await start();
    const id = await openChat({ assignment: { type: 'queue', id: 'billing' } });
    expect(center.agents.get('alice').waiting()).to.deep.equal([]);
    expect(
      center.agents
        .get('bruno')
        .waiting()
        .map((chat) => chat.id),
    ).to.deep.equal([id]);
    const refused = await call('POST /conversations', {
      channelId: 'bot',
      user: {},
      assignment: { type: 'queue', id: 'nowhere' },
    });
    expect(refused.status).to.equal(400);
    expect(refused.json<{ errors: { code: string }[] }>().errors[0]?.code).to.equal('invalid_queue');
  });

  it('keeps the history apart from the messages, unless it is to be listed', async () => {
    const history = {
      messages: [
        { authorType: 'user', text: 'before' },
        { authorType: 'bot', text: 'answer' },
      ],
    };
    for (const listHistory of [false, true]) {
      const { center, call, openChat } = await start({ listHistory });
      const id = await openChat({ history });
      expect(center.chat(id).history.map(({ text }) => text)).to.deep.equal(['before', 'answer']);
      const listed = (await call(`GET /conversations/${id}/messages`)).json<{ page: { totalElements: number } }>();
      expect(listed.page.totalElements).to.equal(listHistory ? 2 : 0);
    }
  });

  it('ends when the user leaves, and leaving twice changes nothing', async () => {
    const { center, webhook, call, openChat } = await start();
    const id = await openChat();
    expect((await call(`PATCH /conversations/${id}/participants/user`, { removed: true })).status).to.equal(204);
    expect((await call(`PATCH /conversations/${id}/participants/user`, { removed: true })).status).to.equal(204);
    await center.idle();
    expect(webhook.words().slice(3)).to.deep.equal(['user left', 'idle']);
    expect(center.agents.get('alice').waiting()).to.deep.equal([]);
  });

  it('takes nothing more once it has ended, with the status that was chosen', async () => {
    for (const idleChatStatus of [400, 404] as const) {
      const { center, call, openChat } = await start({ idleChatStatus });
      const id = await openChat();
      center.chat(id).close();
      const message = { authorType: 'user', text: 'too late' };
      expect((await call(`POST /conversations/${id}/messages`, message)).status).to.equal(idleChatStatus);
      expect((await call(`GET /conversations/${id}`)).json()).to.include({ state: 'idle' });
    }
  });

  it('tells of new data of the user, keeps what a PATCH leaves out, and drops what a PUT leaves out', async () => {
    const { center, webhook, call, openChat } = await start();
    const id = await openChat({ user: { name: 'Jo', phone: '1' } });
    await call(`PATCH /conversations/${id}`, { user: { caseId: '7' } });
    await center.idle();
    const event = webhook.received.at(-1)?.event as ConversationUpdateEvent;
    expect(event.data.user).to.deep.equal({ name: 'Jo', phone: '1', caseId: '7' });
    await call(`PUT /conversations/${id}`, { user: { name: 'Joe' } });
    expect(center.chat(id).user).to.deep.equal({ name: 'Joe' });
  });

  it('is queued again when its assignment changes, and the agent it was with has left', async () => {
    const { center, webhook, call, openChat } = await start();
    const id = await openChat();
    center.agents.get('alice').acceptNow(id);
    await call(`PATCH /conversations/${id}`, { assignment: { type: 'queue', id: 'billing' } });
    await center.agents.get('bruno').accept(id);
    await center.idle();
    expect(webhook.words().slice(5)).to.deep.equal(['agent left', 'QUEUED', 'active', 'agent joined', 'with agent']);
  });

  it('lives in memory of its own: two contact centers with one seed share no id', async () => {
    const [one, two] = [await start({ seed: 7 }), await start({ seed: 7 })];
    expect(await one.openChat()).not.to.equal(await two.openChat());
    expect(one.center.chats()).to.have.length(1);
  });
});
