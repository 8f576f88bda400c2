import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { expect } from 'chai';
import type { SimulatedCenter } from '../../src/simulator';
import { useSimulator } from './fixture';
import { manualClock } from './manual-clock';

const OPENAPI_FILE =
  process.env.REALTIME_OPENAPI ?? resolve(__dirname, '../../../shared/8x8/realtime-metrics-v5.oas.json');

describe('simulator: real-time metrics', () => {
  const start = useSimulator();

  async function login({ url, realtime }: SimulatedCenter, secret = realtime.secret): Promise<Response> {
    return fetch(`${url}/oauth/v2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${realtime.key}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  }

  async function reader(center: SimulatedCenter, region = '') {
    const { access_token } = (await (await login(center)).json()) as { access_token: string };
    return (path: string, headers: Record<string, string> = {}) =>
      fetch(`${center.url}${region}/analytics/cc/v5/realtime-metrics${path}`, {
        headers: { authorization: `Bearer ${access_token}`, ...headers },
      });
  }

  async function figuresOf(response: Response): Promise<Record<string, number>> {
    const { metrics } = (await response.json()) as { metrics: { key: string; value: number }[] };
    return Object.fromEntries(metrics.map(({ key, value }) => [key, value]));
  }

  it('need key and secret, and a token that lives', async () => {
    const clock = manualClock(0);
    const { center } = await start({ clock, realtimeTokenSeconds: 60 });
    expect((await login(center, 'wrong')).status).to.equal(401);
    const read = await reader(center);
    expect((await read('/queues/support')).status).to.equal(200);
    expect((await read('/queues/support', { authorization: 'Bearer other' })).status).to.equal(401);
    expect((await read('/queues/support', { 'x-tenant-info': 'other' })).status).to.equal(400);
    expect((await read('/queues/nowhere')).status).to.equal(404);
    clock.advance(60_000);
    expect((await read('/queues/support')).status).to.equal(401);
  });

  it('count who waits and who is there', async () => {
    const clock = manualClock(1_000_000);
    const { center, openChat } = await start({ clock });
    const read = await reader(center, '/eu');
    const first = await openChat();
    clock.advance(30_000);
    await openChat();
    expect(await figuresOf(await read('/queues/support'))).to.deep.equal({
      'interactionsWaitInQueue.rt': 2,
      'interactionsLongestWaitInQueue.rt': 30_000,
      'interactionsAvgWaitTime.int-15m': 0,
      'enabled.rt': 1,
      'eligible.rt': 1,
      'availableIdle.rt': 1,
    });
    center.agents.get('alice').acceptNow(first);
    expect(await figuresOf(await read('/queues/support'))).to.include({
      'interactionsWaitInQueue.rt': 1,
      'interactionsAvgWaitTime.int-15m': 30_000,
      'availableIdle.rt': 0,
    });
    center.agents.get('alice').setPresence('away');
    expect(await figuresOf(await read('/queues/support'))).to.include({ 'enabled.rt': 1, 'eligible.rt': 0 });
    center.agents.get('alice').setPresence('offline');
    expect(await figuresOf(await read('/queues/support'))).to.include({ 'enabled.rt': 0 });
    expect(await figuresOf(await read('/queues/billing'))).to.include({ 'enabled.rt': 1 });
  });

  it('are those that were asked for, of the queues that were asked for', async () => {
    const { center } = await start();
    const read = await reader(center);
    expect(await figuresOf(await read('/queues/support?metrics=enabled.rt&metrics=other'))).to.deep.equal({
      'enabled.rt': 1,
    });
    const queues = (await (await read('/queues?queue-ids=billing')).json()) as { id: string }[];
    expect(queues.map(({ id }) => id)).to.deep.equal(['billing']);
  });

  it('have the form of the vendor’s description', async function () {
    if (!existsSync(OPENAPI_FILE)) {
      console.log('      no description of the real-time metrics at REALTIME_OPENAPI');
      this.skip();
    }
    const description = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8'));
    const ajv = new Ajv({ strict: false, logger: false });
    ajv.addSchema(description, 'metrics');
    const judge = (name: string) => ajv.getSchema(`metrics#/components/schemas/${name}`);
    const { center } = await start();
    const read = await reader(center);
    const one = judge('SingleQueueResponse');
    expect(one?.(await (await read('/queues/support')).json()), JSON.stringify(one?.errors)).to.equal(true);
    const many = judge('MultiQueueResponse');
    expect(many?.(await (await read('/queues')).json()), JSON.stringify(many?.errors)).to.equal(true);
    expect(one?.({ id: 7 })).to.equal(false);
  });

  it('can fail on demand', async () => {
    const { center } = await start();
    const read = await reader(center);
    center.faults.next('GET /analytics/cc/v5/realtime-metrics/queues/{id}', { status: 503 });
    expect((await read('/queues/support')).status).to.equal(503);
  });
});
