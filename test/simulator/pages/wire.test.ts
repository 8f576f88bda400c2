import { expect } from 'chai';
import type { WireEvent } from '../../../src/simulator';
import { useSimulator } from '../fixture';

describe('pages: the wire', () => {
  const start = useSimulator();
  let exchange: typeof import('../../../src/simulator/pages/wire/exchange.mjs');
  let phases: typeof import('../../../src/simulator/pages/wire/phases.mjs');
  let rows: typeof import('../../../src/simulator/pages/wire/rows.mjs');
  let switches: typeof import('../../../src/simulator/pages/wire/switches.mjs');
  let bots: typeof import('../../../src/simulator/pages/wire/bot-state.mjs');
  let textOf: typeof import('../../../src/simulator/pages/shared/tree.mjs')['textOf'];

  before(async () => {
    exchange = await import('../../../src/simulator/pages/wire/exchange.mjs');
    phases = await import('../../../src/simulator/pages/wire/phases.mjs');
    rows = await import('../../../src/simulator/pages/wire/rows.mjs');
    switches = await import('../../../src/simulator/pages/wire/switches.mjs');
    bots = await import('../../../src/simulator/pages/wire/bot-state.mjs');
    ({ textOf } = await import('../../../src/simulator/pages/shared/tree.mjs'));
  });

  const wordsOf = (tree: Parameters<typeof textOf>[0]) => textOf(tree).replaceAll(/\s+/g, ' ').trim();
  const linesOf = (events: readonly WireEvent[]) =>
    events.reduce(
      (lines, event, index) => exchange.takeIn(lines, event, index),
      [] as ReturnType<typeof exchange.takeIn>,
    );
  const handoffsOf = (events: readonly WireEvent[]) =>
    events.reduce(phases.followHandoffs, [] as ReturnType<typeof phases.followHandoffs>);

  it('shows a forged delivery, its refusal and its retry as one line', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [1] });
    const id = await openChat();
    center.faults.nextDelivery({ forge: true }, 'MESSAGE');
    webhook.answers.push(200, 200, 401);
    center.agents.get('alice').acceptNow(id);
    center.agents.get('alice').write(id, 'hello');
    await center.idle();
    const line = linesOf(center.events).find(({ name }) => name.startsWith('MESSAGE'));
    expect(line?.name).to.equal('MESSAGE · agent');
    if (!line) throw new Error('no line');
    expect(line.attempts?.map((attempt) => exchange.verdictOf(attempt).words)).to.deep.equal([
      'refused: its signature was not verified',
      'accepted, so its signature was verified',
    ]);
    const folded = wordsOf(rows.rowTree(line, false, () => undefined));
    expect(folded).to.match(/→ bot MESSAGE · agent forged 401 refused retry 1: 200 verified$/);
    expect(folded).not.to.include('hello');
    expect(wordsOf(rows.rowTree(line, true, () => undefined))).to.include('"text": "hello"');
  });

  it('shows requests with their answer, and says of a silent webhook that nothing is known', async () => {
    const { center, openChat } = await start();
    await openChat();
    const line = linesOf(center.events).find(({ kind }) => kind === 'request');
    if (!line) throw new Error('no line');
    expect(wordsOf(rows.rowTree(line, false, () => undefined))).to.match(/bot → POST \/conversations 202 \d+ ms$/);
    const attempt = center.events.find((event) => event.type === 'delivery');
    if (attempt?.type !== 'delivery') throw new Error('no delivery');
    expect(exchange.verdictOf({ ...attempt, status: undefined, error: 'no answer in 5000 ms' }).tone).to.equal('warn');
    expect(exchange.verdictOf({ ...attempt, status: 503 }).words).to.equal('not taken now, to be sent again');
    expect(exchange.verdictOf({ ...attempt, status: 400 }).words).to.equal('refused');
  });

  it('keeps so many lines and no more', () => {
    const event: WireEvent = { type: 'fault', at: 1, target: 'x', fault: { status: 503 } };
    const lines = linesOf(Array.from({ length: exchange.MOST_EXCHANGES + 50 }, () => event));
    expect(lines).to.have.length(exchange.MOST_EXCHANGES);
    expect(new Set(lines.map(({ key }) => key)).size).to.equal(lines.length);
    expect(lines[0]?.key).to.equal(`fault ${exchange.MOST_EXCHANGES + 49}`);
  });

  it('follows a handoff through its phases, transfers included', async () => {
    const { center, call, openChat } = await start();
    const id = await openChat();
    const now = () => handoffsOf(center.events)[0]?.phase;
    expect(now()).to.equal('queued');
    center.agents.get('alice').acceptNow(id);
    await center.idle();
    expect(now()).to.equal('connected');
    center.agents.get('alice').transfer(id, 'billing');
    await center.idle();
    expect(now()).to.equal('queued');
    center.agents.get('bruno').acceptNow(id);
    await center.idle();
    await call(`PATCH /conversations/${id}/participants/user`, { removed: true });
    await center.idle();
    const [handoff] = handoffsOf(center.events);
    expect(handoff?.steps.map(({ phase }) => phase)).to.deep.equal(
      'opening queued connected queued connected closing ended'.split(' '),
    );
    const shown = wordsOf(phases.handoffTrees(handoffsOf(center.events))[0] ?? '');
    expect(shown).to.match(/^Jo .*opening .*queued ×2 .*connected ×2 .*closing .*ended/);
  });

  it('does not move a handoff on by what the bot has not accepted', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [] });
    const id = await openChat();
    webhook.answers.push(503);
    center.agents.get('alice').acceptNow(id);
    await center.idle();
    const [handoff] = handoffsOf(center.events);
    expect(handoff?.phase).to.equal('queued');
    expect(handoff?.open.size).to.equal(1);
  });

  it('finds a handoff whose answer was lost, and one by a new assignment', async () => {
    const { center, call } = await start();
    center.faults.next('POST /conversations', { applied: true, status: 504 });
    await call('POST /conversations', { channelId: 'bot', user: { name: 'Lost' } });
    const lost = await center.until(() => center.chats()[0]);
    await lost.until(({ waitingSince }) => waitingSince);
    await center.idle();
    expect(handoffsOf(center.events)[0]).to.deep.include({ chatId: lost.id, user: 'Lost', phase: 'queued' });

    const { chat } = center.visitors.open({ user: { name: 'Vera' } });
    await center.idle();
    expect(handoffsOf(center.events)).to.have.length(1);
    await call(`PATCH /conversations/${chat.id}`, { assignment: { type: 'queue', id: 'support' } });
    await center.idle();
    expect(handoffsOf(center.events)[0]).to.deep.include({ chatId: chat.id, user: 'Vera', phase: 'queued' });
  });

  it('knows a handoff whose beginning is no longer in the log, and no chat that the bot has', async () => {
    const { center, openChat } = await start();
    const [queued, connected, ended] = [await openChat(), await openChat(), await openChat()];
    center.visitors.open();
    center.agents.get('alice').acceptNow(connected);
    center.chat(ended).close();
    await center.idle();
    const chats = (await (await fetch(`${center.url}/simulator/chats`)).json()) as Parameters<
      typeof phases.addUnseen
    >[1];
    const seen = phases.addUnseen([], chats).map(({ chatId, phase }) => [chatId, phase]);
    expect(seen).to.have.deep.members([
      [queued, 'queued'],
      [connected, 'connected'],
    ]);
    const known = handoffsOf(center.events);
    expect(phases.addUnseen(known, chats)).to.deep.equal(known);
  });

  it('keeps open handoffs before ended ones, and so many', () => {
    const open = (chatId: string): WireEvent => ({
      type: 'request',
      at: 1,
      ms: 1,
      method: 'POST',
      path: '/chat-gateway/v1/conversations',
      operation: 'POST /conversations',
      status: 202,
      requestBody: { user: {} },
      responseBody: { conversationId: chatId },
    });
    const handoffs = handoffsOf(Array.from({ length: 30 }, (_, index) => open(`chat${index}`)));
    expect(handoffs).to.have.length(8);
    expect(handoffs[0]).to.include({ chatId: 'chat29', user: 'Somebody' });
  });

  it('has the switch that restarts the bot only where something can', () => {
    const faults = { plan: {}, isDown: false, outageUntil: undefined, armed: [] };
    const names = (isRestartable: boolean) =>
      switches
        .switchTrees(
          faults,
          { webhookUrl: '', healthUrl: undefined, isRestartable, health: {} },
          false,
          () => undefined,
        )
        .map(textOf);
    expect(names(true)).to.include('Restart the bot');
    expect(names(false)).not.to.include('Restart the bot');
    expect(names(false)).to.include.members([
      'Drop the next delivery',
      'Forge the next signature',
      'Answer 503 for ten seconds',
    ]);
  });

  it('says which faults are to come', () => {
    const none = { plan: {}, isDown: false, outageUntil: undefined, armed: [] };
    expect(switches.armedWords(none, 0)).to.equal('No faults are set.');
    const armed = [{ fault: { drop: true } as const }, { target: 'QUEUED', fault: { delayMs: [1, 2] as const } }];
    const some = { plan: { requests: [{ probability: 1 }] }, isDown: true, outageUntil: 9_000, armed };
    expect(switches.armedWords(some, 0)).to.match(
      /^To come: all connections are cut; 503 until [\d:]+:09.000; next delivery: drop; QUEUED: delayMs 1–2; 1 by chance.$/,
    );
    expect(switches.armedWords(some, 9_000)).not.to.include('503');
  });

  it('shows what the bot says of its health, and that it does not answer', () => {
    const bot = { webhookUrl: 'http://127.0.0.1:1/hook', healthUrl: 'x', isRestartable: false };
    const body = { status: 'failing', checks: { store: { ok: true }, backlog: { ok: false, items: 3 } } };
    const words = (health: object) => bots.botTrees({ ...bot, health }).map(wordsOf);
    expect(words({ status: 503, body })).to.deep.equal([
      'webhook http://127.0.0.1:1/hook',
      'health ✗ failing (503)',
      'store ✓ well',
      'backlog ✗ items 3',
    ]);
    expect(words({ error: 'not reached' })[1]).to.equal('health ✗ not reached');
  });
});
