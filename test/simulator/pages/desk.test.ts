import { expect } from 'chai';
import type { Desk, DeskChat } from '../../../src/simulator/pages/shapes';
import { type Fixture, useSimulator } from '../fixture';

describe("pages: an agent's desk", () => {
  const start = useSimulator();
  let lists: typeof import('../../../src/simulator/pages/desk/lists.mjs');
  let about: typeof import('../../../src/simulator/pages/desk/about.mjs');
  let talk: typeof import('../../../src/simulator/pages/desk/transcript.mjs');
  let typing: typeof import('../../../src/simulator/pages/desk/typing-words.mjs');
  let targets: typeof import('../../../src/simulator/pages/desk/transfer-targets.mjs');
  let textOf: typeof import('../../../src/simulator/pages/shared/tree.mjs')['textOf'];
  type Tree = Parameters<typeof textOf>[0];

  before(async () => {
    lists = await import('../../../src/simulator/pages/desk/lists.mjs');
    about = await import('../../../src/simulator/pages/desk/about.mjs');
    talk = await import('../../../src/simulator/pages/desk/transcript.mjs');
    typing = await import('../../../src/simulator/pages/desk/typing-words.mjs');
    targets = await import('../../../src/simulator/pages/desk/transfer-targets.mjs');
    ({ textOf } = await import('../../../src/simulator/pages/shared/tree.mjs'));
  });

  const words = (trees: readonly Tree[]) => trees.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  const get = async <T>({ center }: Fixture, path: string): Promise<T> =>
    (await (await fetch(`${center.url}/simulator${path}`)).json()) as T;
  const deskOf = (fixture: Fixture) => get<Desk>(fixture, '/agents/alice/desk');

  it('lists those who wait, with their time, and lets nobody be accepted while the agent is away', async () => {
    const fixture = await start();
    await fixture.openChat({ user: { name: 'Kim', language: 'de' } });
    const desk = await deskOf(fixture);
    const since = desk.waiting[0]?.waitingSince ?? 0;
    expect(words(lists.waitingList(desk, since + 65_000, () => undefined))).to.equal('Kim 1:05 Support · de Accept');
    fixture.center.agents.get('alice').setPresence('away');
    const away = await deskOf(fixture);
    const button = JSON.stringify(lists.waitingList(away, since, () => undefined));
    expect(button).to.include('"disabled":true');
    expect(words(lists.queueFacts(away))).to.include('Support 1 waiting Alice: away');
  });

  it('counts what was not seen in each chat, but not in the open one', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    fixture.center.agents.get('alice').acceptNow(id);
    await fixture.call(`POST /conversations/${id}/messages`, { authorType: 'user', text: 'hello?' });
    const desk = await deskOf(fixture);
    const row = (openId: string) =>
      words(
        lists.chatList(
          desk.chats,
          desk,
          openId,
          () => 2,
          () => undefined,
          'none',
        ),
      );
    expect(row('other')).to.equal('Jo 2 unread hello?');
    expect(row(id)).to.equal('Jo hello?');
    expect(
      words(
        lists.chatList(
          [],
          desk,
          undefined,
          () => 0,
          () => undefined,
          'none',
        ),
      ),
    ).to.equal('none');
  });

  it('shows who said what, before the chat and in it; markup stays text, files are links of the simulator', async () => {
    const fixture = await start();
    const evil = '<script>alert(1)</script>';
    const id = await fixture.openChat({ history: { messages: [{ authorType: 'bot', text: 'How can I help?' }] } });
    await fixture.call(`POST /conversations/${id}/messages`, { authorType: 'user', text: evil });
    const { agents } = fixture.center;
    agents.get('alice').acceptNow(id);
    agents.get('alice').transfer(id, 'billing');
    agents.get('bruno').acceptNow(id);
    agents.get('bruno').write(id, 'hi', {
      attachments: [{ filename: 'a.svg', contentType: 'image/svg+xml', content: Buffer.from(evil) }],
      cards: [{ contentType: 'application/8x8.quick.replies', content: { options: [{ title: 'Yes' }] } }],
    });
    const chat = await get<DeskChat>(fixture, `/chats/${id}`);
    const trees = talk.transcript(chat, await deskOf(fixture));
    const clock = /\b\d\d:\d\d\b/g;
    expect(words(trees).replaceAll(clock, '·').replaceAll(/\s+/g, ' ')).to.equal(
      `Before the chat Bot How can I help? In the chat, since · Jo · ${evil} Bruno · hi a.svg 25 B Yes`,
    );
    const file = chat.messages.at(-1)?.attachments[0]?.id;
    const html = JSON.stringify(trees);
    expect(html).to.include(`"href":"/simulator/files/${file}"`).and.not.include('"tag":"img"');
    expect(html).not.to.include('"tag":"script"');
  });

  it('shows a card of before the chat as a card', async () => {
    const fixture = await start();
    const content = {
      type: 'AdaptiveCard',
      version: '1.3',
      body: [{ type: 'FactSet', facts: [{ title: 'Order', value: '1042' }] }],
      actions: [{ type: 'Action.Submit', title: 'It arrived broken' }],
    };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    const id = await fixture.openChat({ history: { messages: [{ authorType: 'bot', cards: [card] }] } });
    const shown = words(talk.transcript(await get<DeskChat>(fixture, `/chats/${id}`), await deskOf(fixture)));
    expect(shown.replaceAll(/\s+/g, ' ')).to.include('Order 1042 It arrived broken').and.not.include('application/');
  });

  it('tells what of the user has become different', async () => {
    const fixture = await start();
    const property = (value: string) => ({ additionalProperties: [{ key: 'basket', value }] });
    const id = await fixture.openChat({ user: { name: 'Jo', ...property('10') } });
    const before = await get<DeskChat>(fixture, `/chats/${id}`);
    await fixture.call(`PATCH /conversations/${id}`, { user: { email: 'jo@example.com', ...property('20') } });
    const after = await get<DeskChat>(fixture, `/chats/${id}`);
    const changes = about.changesOf(before.user, after.user);
    expect(changes).to.deep.equal([
      ['E-mail', ''],
      ['basket', '10'],
    ]);
    const at = Date.now();
    const seen = new Map(changes.map(([label, was]) => [label, { was, at }]));
    const shown = words(about.aboutUser(after, await deskOf(fixture), seen));
    expect(shown).to.match(/E-mail jo@example.com \(new at .*\).* basket 20 \(until .*: 10\)/);
  });

  it('offers the other queues, with who is there, and the departments', async () => {
    const fixture = await start({ departments: [{ id: 'money', name: 'Accounts', queues: ['billing'] }] });
    const groups = targets.transferTargets(await deskOf(fixture), 'support');
    expect(words(groups)).to.equal('Billing (0 waiting, 1 available) Accounts');
    expect(JSON.stringify(groups)).to.include(JSON.stringify(JSON.stringify({ departmentId: 'money' })));
  });

  it('says who is typing, until they have written or some time has passed', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    await fixture.call(`POST /conversations/${id}/typing`, { authorType: 'user' });
    const chat = await get<DeskChat>(fixture, `/chats/${id}`);
    const at = chat.signals.user ?? 0;
    expect(typing.typingWords(chat, at + 1_000)).to.equal('Jo is typing…');
    expect(typing.typingWords(chat, at + 10_000)).to.equal(undefined);
    const message = { author: { type: 'user' }, createdAt: at + 500 } as DeskChat['messages'][number];
    expect(typing.typingWords({ ...chat, messages: [message] }, at + 1_000)).to.equal(undefined);
  });
});
