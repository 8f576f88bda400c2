import { expect } from 'chai';
import { chaosFaults, type DeliveryFault, type RequestFault } from '../../src/simulator';
import { type Fixture, useSimulator } from './fixture';
import { manualClock } from './manual-clock';

const POST_MESSAGE = 'POST /conversations/{id}/messages';

describe('simulator: faults', () => {
  const start = useSimulator();

  const write = ({ call }: Fixture, id: string, text: string) =>
    call(`POST /conversations/${id}/messages`, { authorType: 'user', text }).catch(() => undefined);
  const texts = ({ center }: Fixture, id: string) => center.chat(id).messages.map(({ text }) => text);

  for (const [title, fault, status, isApplied] of [
    ['a status, nothing done', { status: 503 }, 503, false],
    ['a refused key, nothing done', { status: 401 }, 401, false],
    ['a cut connection, nothing done', { reset: true }, undefined, false],
    ['a cut connection after it was done', { applied: true, reset: true }, undefined, true],
    ['504 after it was done', { applied: true, status: 504 }, 504, true],
    ['a late answer after it was done', { applied: true, delayMs: 1 }, 202, true],
    ['a slow request', { delayMs: [1, 2] }, 202, true],
  ] satisfies [string, RequestFault, number | undefined, boolean][]) {
    it(`hit one request: ${title}`, async () => {
      const fixture = await start();
      const id = await fixture.openChat();
      fixture.center.faults.next(POST_MESSAGE, fault);
      expect((await write(fixture, id, 'one'))?.status).to.equal(status);
      expect(texts(fixture, id)).to.deep.equal(isApplied ? ['one'] : []);
      expect((await write(fixture, id, 'two'))?.status).to.equal(202);
    });
  }

  it('say how long to wait', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    fixture.center.faults.next(POST_MESSAGE, { status: 429, retryAfterSeconds: 3 });
    expect((await write(fixture, id, 'one'))?.headers.get('retry-after')).to.equal('3');
  });

  it('hold the answer until its time, when the chat has gone on', async () => {
    const clock = manualClock();
    const fixture = await start({ clock });
    const id = await fixture.openChat();
    fixture.center.faults.next(POST_MESSAGE, { applied: true, delayMs: 700 });
    const answer = write(fixture, id, 'one');
    await fixture.center.chat(id).until(({ messages }) => messages.length === 1);
    await fixture.center.idle();
    clock.advance(700);
    expect((await answer)?.status).to.equal(202);
  });

  it('wait for the operation they are for, and refuse one that there is not', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    fixture.center.faults.next('GET /conversations/{conversationId}', { status: 500 });
    expect((await write(fixture, id, 'one'))?.status).to.equal(202);
    expect((await fixture.call(`GET /conversations/${id}`)).status).to.equal(500);
    expect(() => fixture.center.faults.next('GET /conversation/{id}', {})).to.throw('No operation');
  });

  it('cut every connection while the gateway is down, and none when it is up', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    fixture.center.faults.down();
    expect(await write(fixture, id, 'one')).to.equal(undefined);
    fixture.center.faults.up();
    expect((await write(fixture, id, 'two'))?.status).to.equal(202);
    expect(texts(fixture, id)).to.deep.equal(['two']);
  });

  it('come by chance, the same for the same seed, and stop when the plan is emptied', async () => {
    const runs: (number | undefined)[][] = [];
    for (let run = 0; run < 2; run += 1) {
      const fixture = await start({ seed: 11 });
      const id = await fixture.openChat();
      fixture.center.faults.plan = { requests: [{ probability: 0.5, status: 503, operations: [POST_MESSAGE] }] };
      const statuses: (number | undefined)[] = [];
      for (let turn = 0; turn < 20; turn += 1) statuses.push((await write(fixture, id, 'x'))?.status);
      runs.push(statuses);
      fixture.center.faults.clear();
      for (let turn = 0; turn < 20; turn += 1) expect((await write(fixture, id, 'x'))?.status).to.equal(202);
    }
    expect(runs[0]).to.deep.equal(runs[1]);
    expect(runs[0]).to.include(503).and.to.include(202);
  });

  it('leave nothing half done: what the chat has is what was applied, under the rates of the chaos run', async () => {
    const fixture = await start({ seed: 3 });
    const id = await fixture.openChat();
    const { deliveries, requests = [] } = chaosFaults;
    fixture.center.faults.plan = { deliveries, requests: requests.map((fault) => ({ ...fault, delayMs: undefined })) };
    const answered: string[] = [];
    for (let turn = 0; turn < 120; turn += 1) {
      if ((await write(fixture, id, `m${turn}`))?.status === 202) answered.push(`m${turn}`);
    }
    const written = texts(fixture, id);
    expect(written).to.include.members(answered);
    expect(written.length).to.be.greaterThan(answered.length);
    expect(written).to.deep.equal([...new Set(written)]);
  });

  for (const [title, fault, words] of [
    ['dropped', { drop: true }, ['one', 'three']],
    ['lost once', { lost: true }, ['one', 'two', 'three']],
    ['duplicated', { duplicate: true }, ['one', 'two', 'two', 'three']],
    ['overtaken', { reorder: true }, ['one', 'three', 'two']],
  ] satisfies [string, DeliveryFault, string[]][]) {
    it(`hit one delivery: ${title}`, async () => {
      const { center, webhook, openChat } = await start({ retryDelaysMs: [0] });
      const id = await openChat();
      const alice = center.agents.get('alice');
      alice.acceptNow(id);
      alice.write(id, 'one');
      await center.idle();
      center.faults.nextDelivery(fault, 'MESSAGE');
      alice.write(id, 'two');
      alice.write(id, 'three');
      await center.idle();
      const seen = webhook.received.flatMap(({ event }) => (event.eventType === 'MESSAGE' ? [event.data.text] : []));
      expect(seen).to.deep.equal(words);
      const ids = webhook.received.map(({ headers }) => headers['x-8x8-event-id']);
      expect(new Set(ids).size).to.equal(fault.drop ? ids.length : 5 + 3);
    });
  }

  it('hit one delivery: late, and the next of the chat does not wait', async () => {
    const clock = manualClock();
    const { center, webhook, openChat } = await start({ clock });
    const id = await openChat();
    center.faults.nextDelivery({ delayMs: [400, 400] });
    center.agents.get('alice').acceptNow(id);
    await webhook.count(4);
    clock.advance(400);
    await center.idle();
    expect(webhook.words().slice(3)).to.deep.equal(['with agent', 'agent joined']);
  });

  it('overtake nobody where there is nobody', async () => {
    const clock = manualClock();
    const { center, webhook, openChat } = await start({ clock });
    const id = await openChat();
    center.faults.nextDelivery({ reorder: true });
    center.chat(id).close();
    clock.advance(await clock.nextTimer());
    await center.idle();
    expect(webhook.words().at(-1)).to.equal('idle');
  });

  it('forge a signature once; the retry is genuine', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [0] });
    const id = await openChat();
    center.faults.nextDelivery({ forge: true });
    webhook.answers.push(401);
    center.chat(id).close();
    await center.idle();
    const [forged, genuine] = webhook.received.slice(3).map(({ headers }) => String(headers['x-8x8-signature']));
    expect(forged?.split('.')[0]).to.equal(genuine?.split('.')[0]);
    expect(forged).not.to.equal(genuine);
  });

  it('make reads lag: a beginning of the chat, never with a hole, and all of it in the end', async () => {
    const clock = manualClock();
    const fixture = await start({ clock, readLagMs: 300, seed: 2 });
    const id = await fixture.openChat();
    for (let turn = 0; turn < 10; turn += 1) {
      await write(fixture, id, `m${turn}`);
      clock.advance(30);
    }
    const read = async () => {
      const answer = await fixture.call(`GET /conversations/${id}/messages?sort=createdAt:asc`);
      return answer.json<{ _embedded: { messages: { text: string }[] } }>()._embedded.messages.map(({ text }) => text);
    };
    const all = texts(fixture, id);
    const lengths = new Set<number>();
    for (let turn = 0; turn < 20; turn += 1) {
      const seen = await read();
      expect(seen).to.deep.equal(all.slice(0, seen.length));
      lengths.add(seen.length);
    }
    expect(lengths.size).to.be.greaterThan(1);
    clock.advance(300);
    expect(await read()).to.deep.equal(all);
  });

  it('are told to those who watch', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    fixture.center.faults.next(POST_MESSAGE, { status: 503 });
    fixture.center.faults.nextDelivery({ drop: true });
    await write(fixture, id, 'one');
    await write(fixture, id, 'two');
    const targets = fixture.center.events.flatMap((event) => (event.type === 'fault' ? [event.target] : []));
    expect(targets).to.deep.equal(['POST /conversations/{conversationId}/messages', 'MESSAGE']);
  });
});
