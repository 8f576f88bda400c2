import { expect } from 'chai';
import type { HandoffStore } from '../src/handoff';
import { createHealth, type HealthHandler, type HealthParts } from '../src/health';
import { StoreError } from '../src/store/database';
import { startHttpServer } from './helpers/http-test-server';

interface Answer {
  readonly status: number;
  readonly body: { status: string; checks: Record<string, Record<string, unknown>> };
}

const nothingWaits = { items: 0, oldestMs: 0, dead: 0, open: 0 };

const aStore = (part: Partial<HandoffStore> = {}) =>
  ({ check: async () => undefined, backlog: async () => nothingWaits, ...part }) as HandoffStore;

const healthOf = (parts: Partial<HealthParts> = {}) =>
  createHealth({
    store: aStore(),
    breaker: () => 'closed',
    authorized: () => true,
    queues: () => ({ unknown: [], own: 'queue-1' }),
    keyCached: () => undefined,
    ...parts,
  });

async function ask(route: HealthHandler): Promise<Answer> {
  const server = await startHttpServer(route);
  try {
    const answer = await fetch(`http://127.0.0.1:${server.port}/`);
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  } finally {
    await server.close();
  }
}

describe('health', () => {
  it('is well where nothing is wrong, also before the first delivery', async () => {
    const { status, body } = await ask(healthOf().ready);
    expect({ status, says: body.status }).to.deep.equal({ status: 200, says: 'ok' });
    expect((await ask(healthOf({ keyCached: () => true, breaker: () => 'half-open' }).ready)).status).to.equal(200);
  });

  const down = async () => {
    throw new StoreError('store-unavailable', 'secret://of-the-store');
  };
  const faults: Record<string, [string, Partial<HealthParts>, object]> = {
    'a store that takes nothing': ['store', { store: aStore({ check: down }) }, { code: 'store-unavailable' }],
    'a backlog nobody can tell': ['backlog', { store: aStore({ backlog: down }) }, { code: 'store-unavailable' }],
    'what waits for more than a minute': [
      'backlog',
      { store: aStore({ backlog: async () => ({ ...nothingWaits, items: 7, oldestMs: 60_001 }) }) },
      { items: 7, oldestMs: 60_001 },
    ],
    'an open breaker': ['gateway', { breaker: () => 'open' }, { breaker: 'open' }],
    'a key the gateway does not take': ['apiKey', { authorized: () => false }, {}],
    'an unknown queue in the settings': [
      'queues',
      { queues: () => ({ unknown: ['queue-1'], own: 'queue-1' }) },
      { unknown: 'queue-1' },
    ],
    'no public key at hand': ['publicKey', { keyCached: () => false }, { cached: false }],
  };
  for (const [fault, [check, parts, details]] of Object.entries(faults)) {
    it(`answers 503 and names ${fault}, and that alone`, async () => {
      const { status, body } = await ask(healthOf(parts).ready);
      expect({ status, says: body.status }).to.deep.equal({ status: 503, says: 'failing' });
      const failing = Object.entries(body.checks).filter(([, { ok }]) => ok !== true);
      expect(failing.map(([name]) => name)).to.deep.equal([check]);
      expect(body.checks[check]).to.include({ ok: false, ...details });
      expect(JSON.stringify(body)).not.to.include('secret');
    });
  }

  it('takes what has waited for a minute for on its way, and an unknown queue of one request for no fault', async () => {
    const store = aStore({ backlog: async () => ({ ...nothingWaits, oldestMs: 60_000 }) });
    const { status, body } = await ask(
      healthOf({ store, queues: () => ({ unknown: ['nowhere'], own: 'queue-1' }) }).ready,
    );
    expect(status).to.equal(200);
    expect(body.checks.queues).to.deep.equal({ ok: true, unknown: 'nowhere' });
  });

  it('says that the process is of no use while its event loop is held up', async () => {
    const health = healthOf();
    health.start();
    try {
      expect((await ask(health.live)).status).to.equal(200);
      // The delay of a turn of the loop is known after it: two held up one after the other.
      for (let turn = 0; turn < 2; turn++) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_100);
        await new Promise((resolve) => setTimeout(resolve));
      }
      const { status, body } = await ask(health.live);
      expect(body.checks.eventLoop).to.have.property('lagMs').greaterThan(1_000);
      expect(status).to.equal(503);
    } finally {
      health.stop();
    }
  });
});
