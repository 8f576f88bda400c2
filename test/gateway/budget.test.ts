import { expect } from 'chai';
import { createGatewayClient, createRequestBudget, type RequestLimiter, withBudget } from '../../src/gateway';
import { startScriptedServer } from '../helpers/http-test-server';
import { createManualClock } from './manual-clock';

/** Grants `granted` requests, then asks to wait. */
function limiterOf(granted: number, msBeforeNext: number) {
  const limiter = {
    granted,
    consume: async () => {
      if (limiter.granted-- <= 0) throw { msBeforeNext };
    },
  };
  return limiter satisfies RequestLimiter;
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('request budget', () => {
  it('lets a user go before reconciliation that came earlier', async () => {
    const clock = createManualClock(0);
    const limiter = limiterOf(1, 250);
    const budget = createRequestBudget({ limiter, clock });
    const order: string[] = [];
    const take = (name: string, priority: 'user' | 'reconcile') => budget.take(priority).then(() => order.push(name));
    await take('first', 'reconcile');
    const all = [
      take('sweep 1', 'reconcile'),
      take('sweep 2', 'reconcile'),
      take('user 1', 'user'),
      take('user 2', 'user'),
    ];
    await clock.whenWaiting(250);
    expect(budget.waiting).to.equal(4);

    limiter.granted = 4;
    clock.advance(250);
    await Promise.all(all);
    expect(order).to.deep.equal(['first', 'user 1', 'user 2', 'sweep 1', 'sweep 2']);
    expect(budget.waiting).to.equal(0);
  });

  it('holds everything for a second after the limit of a second', async () => {
    const clock = createManualClock(0);
    const budget = createRequestBudget({ requestsPerSecond: 3, clock });
    let taken = 0;
    for (let index = 0; index < 5; index++) void budget.take('user').then(() => taken++);
    await settled();
    expect(taken).to.equal(3);
    expect(budget.waiting).to.equal(2);
  });

  it('holds all clients of a key after a 429, for as long as the gateway asks', async () => {
    const clock = createManualClock(0);
    const answers = [{ status: 429, headers: { 'retry-after': '7' } }, { status: 204 }];
    const server = await startScriptedServer((_request, index) => answers[index]!);
    const client = createGatewayClient({ url: server.url, apiKey: 'key' });
    const budget = createRequestBudget({ clock });
    const users = withBudget(client, budget, 'user');
    const sweep = withBudget(client, budget, 'reconcile');

    const refusal = await users.indicators.typing('c-1', 'user').catch((error: unknown) => error);
    expect(refusal).to.include({ status: 429, retryAfterMs: 7000 });
    const next = sweep.indicators.typing('c-1', 'user');
    await clock.whenWaiting(7_000);
    expect(server.requests).to.have.length(1);
    clock.advance(7_000);
    await next;
    expect(server.requests).to.have.length(2);
    client.close();
    await server.close();
  });

  it('holds everything for a second after a 429 that says nothing', async () => {
    const clock = createManualClock(0);
    const budget = createRequestBudget({ clock });
    budget.pause();
    const taken = budget.take('user');
    await clock.whenWaiting(1_000);
    clock.advance(1_000);
    await taken;
  });

  it('counts each page of a list', async () => {
    const server = await startScriptedServer(({ query }) => ({
      status: 200,
      body: {
        _embedded: { messages: [{ id: `m-${query.get('page')}`, text: '', author: { type: 'user' } }] },
        page: { totalPages: 3 },
      },
    }));
    const client = createGatewayClient({ url: server.url, apiKey: 'key' });
    let consumed = 0;
    const limiter = { consume: async () => consumed++ };
    const budgeted = withBudget(client, createRequestBudget({ limiter }), 'user');
    for await (const _ of budgeted.messages.list('c-1'));
    expect(consumed).to.equal(3);
    client.close();
    await server.close();
  });
});
