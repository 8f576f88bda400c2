import { expect } from 'chai';
import { createQueueAvailability, createQueueMetricsClient } from '../../../src/gateway';
import type { Availability } from '../../../src/handoff';
import {
  type ReceivedRequest,
  type ScriptedAnswer,
  type ScriptedServer,
  startScriptedServer,
} from '../../helpers/http-test-server';
import { createManualClock, type ManualClock } from '../manual-clock';
import { createRecordingLogger, type RecordingLogger } from '../recording-logger';

type Answer = ScriptedAnswer | 'reset' | 'silent';

const SECRET = 'secret-of-the-metrics';
const TOKEN: ScriptedAnswer = { status: 200, body: { access_token: 'token-1', expires_in: 1800 } };
const figures = (values: Record<string, unknown>): ScriptedAnswer => ({
  status: 200,
  body: { id: 'support', name: 'Support', metrics: Object.entries(values).map(([key, value]) => ({ key, value })) },
});
const STAFFED = figures({
  'enabled.rt': 2,
  'availableIdle.rt': 1,
  'interactionsWaitInQueue.rt': 3,
  'interactionsLongestWaitInQueue.rt': 90_000,
  'interactionsAvgWaitTime.int-15m': 60_000,
});

describe('the state of a queue by its real-time metrics', () => {
  let server: ScriptedServer;
  let clock: ManualClock;
  let logger: RecordingLogger;
  let close: () => void;
  let token: (index: number) => Answer;
  let queue: (index: number, request: ReceivedRequest) => Answer;

  const asked = (path: RegExp) => server.requests.filter((request) => path.test(request.path));

  async function set(options: { region?: 'us' | 'eu'; tenantId?: string } = {}): Promise<Availability> {
    clock = createManualClock(0);
    logger = createRecordingLogger();
    server = await startScriptedServer((request) =>
      request.path === '/oauth/v2/token'
        ? token(asked(/token/).length - 1)
        : queue(asked(/queues/).length - 1, request),
    );
    const client = createQueueMetricsClient({
      url: server.url,
      apiKey: 'key-of-the-metrics',
      apiSecret: SECRET,
      region: 'us',
      clock,
      ...options,
    });
    close = client.close;
    return createQueueAvailability({ client, clock, logger });
  }

  beforeEach(() => {
    token = () => TOKEN;
    queue = () => STAFFED;
  });
  afterEach(async () => {
    expect(logger.lines.join()).not.to.include(SECRET).and.not.to.include('token-1');
    close();
    await server.close();
  });

  it('says whether somebody is logged in, how many wait, and how long', async () => {
    const availability = await set({ region: 'eu', tenantId: 'tenant01' });
    expect(await availability.look('support')).to.deep.equal({ open: true, staffed: true, waiting: 3, waitMs: 60_000 });
    const [login, read] = server.requests;
    expect(login?.headers.authorization).to.equal(
      `Basic ${Buffer.from(`key-of-the-metrics:${SECRET}`).toString('base64')}`,
    );
    expect(login?.body).to.equal('grant_type=client_credentials');
    expect(read?.path).to.equal('/eu/analytics/cc/v5/realtime-metrics/queues/support');
    expect(read?.headers).to.include({ authorization: 'Bearer token-1', 'x-tenant-info': 'tenant01' });
    expect(read?.query.getAll('metrics')).to.include.members(['enabled.rt', 'interactionsWaitInQueue.rt']);
  });

  it('says that nobody is there only where the figure says so', async () => {
    const availability = await set();
    queue = () => figures({ 'enabled.rt': 0 });
    expect(await availability.look('support')).to.deep.include({ open: true, staffed: false });
    queue = () => figures({ 'enabled.rt': null, 'interactionsLongestWaitInQueue.rt': 5_000 });
    expect(await availability.look('billing')).to.deep.equal({
      open: true,
      staffed: undefined,
      waiting: undefined,
      waitMs: 5_000,
    });
  });

  it('is asked for once for a hundred users, and again after five seconds', async () => {
    const availability = await set();
    const look = () => Promise.all(Array.from({ length: 100 }, () => availability.look('support')));
    const states = await look();
    expect(new Set(states.map((state) => JSON.stringify(state))).size).to.equal(1);
    clock.advance(4_999);
    await look();
    expect(asked(/queues/)).to.have.length(1);
    clock.advance(1);
    await look();
    expect(asked(/queues/)).to.have.length(2);
    expect(asked(/token/)).to.have.length(1);
  });

  it('is asked for with a new token where the old one was withdrawn', async () => {
    const availability = await set();
    queue = (index) => (index === 0 ? { status: 401 } : STAFFED);
    expect(await availability.look('support')).to.include({ staffed: true });
    expect(asked(/token/)).to.have.length(2);
  });

  const unreadable: readonly (readonly [string, Answer])[] = [
    ['a 401 that stays', { status: 401 }],
    ['a 404', { status: 404 }],
    ['a 500', { status: 500, body: 'oops' }],
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['garbage', { status: 200, body: '{"metrics":"many"}' }],
    ['a figure of another kind', figures({ 'enabled.rt': 'none' })],
    ['nothing', { status: 200, body: '' }],
    ['too much', { status: 200, body: 'x'.repeat(1_100_000) }],
    ['a redirect', { status: 302, headers: { location: 'http://169.254.169.254/' } }],
    ['a cut connection', 'reset'],
  ];
  for (const [name, answer] of unreadable) {
    it(`is unknown, and keeps nobody from an agent, where the answer is ${name}`, async () => {
      const availability = await set();
      queue = () => answer;
      const state = await availability.look('support');
      expect(state.open).to.equal(true);
      expect(state.staffed).to.equal(undefined);
    });
  }

  it('is unknown where the answer does not come in time', async () => {
    const availability = await set();
    queue = () => 'silent';
    const state = availability.look('support');
    // The first timer is that of the token, the second that of the silent answer.
    while (asked(/queues/).length === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(2_000);
    expect(await state).to.deep.equal({ open: true });
    expect(logger.lines.join()).to.include('gateway-unreachable');
  });

  it('is unknown where key or secret are wrong, and that is said', async () => {
    const availability = await set();
    token = () => ({ status: 401, body: { error: 'invalid_client' } });
    expect(await availability.look('support')).to.deep.equal({ open: true });
    expect(asked(/queues/)).to.have.length(0);
    expect(logger.lines).to.have.length(1);
    expect(logger.lines[0]).to.include('"status":401');
  });

  it('is not asked for any more after three failures in a row', async () => {
    const availability = await set();
    queue = () => ({ status: 500 });
    for (let index = 0; index < 10; index += 1) {
      expect(await availability.look('support')).to.deep.equal({ open: true });
      clock.advance(5_000);
    }
    expect(asked(/queues/)).to.have.length(3);
  });

  it('is unknown for what is no id, and for the channel’s own queue', async () => {
    const availability = await set();
    for (const id of ['../admin', undefined]) expect(await availability.look(id)).to.deep.equal({ open: true });
    expect(asked(/queues|admin/)).to.have.length(0);
  });
});
