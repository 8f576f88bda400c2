import { KeyObject } from 'node:crypto';
import { expect } from 'chai';
import { connectGateway, type GatewayConnection } from '../../src/gateway';
import { systemClock } from '../../src/handoff/clock';
import { type ScriptedServer, startScriptedServer } from '../helpers/http-test-server';
import { TEST_KID, testPublicJwk } from '../helpers/signed-delivery';
import { createRecordingLogger } from './recording-logger';

describe('gateway connection', () => {
  let server: ScriptedServer;
  let gateway: GatewayConnection;
  let api: number;
  let keys: number;

  beforeEach(async () => {
    [api, keys] = [204, 200];
    server = await startScriptedServer(({ path }) =>
      path.includes('/jwk/') ? { status: keys, body: keys === 200 ? testPublicJwk : {} } : { status: api },
    );
    gateway = connectGateway({
      url: server.url,
      apiKey: 'key',
      channelId: '25',
      requestsPerSecond: 100,
      clock: systemClock,
      logger: createRecordingLogger(),
    });
  });
  afterEach(async () => {
    gateway.client.close();
    await server.close();
  });

  const typing = (times = 1) =>
    Promise.all(Array.from({ length: times }, () => gateway.contactCenter.typing('c-1').catch(() => undefined)));

  for (const status of [401, 403]) {
    it(`is not authorized after a ${status} until a call works again`, async () => {
      expect(gateway.authorized()).to.equal(true);
      api = status;
      await typing();
      expect(gateway.authorized()).to.equal(false);
      api = 204;
      await gateway.unhurried.typing('c-1');
      expect(gateway.authorized()).to.equal(true);
    });
  }

  it('shares one breaker between users and reconciliation', async () => {
    api = 500;
    await typing(5);
    expect(gateway.breaker.state()).to.equal('open');
    const error = await gateway.unhurried.typing('c-1').catch((thrown: unknown) => thrown);
    expect(error).to.include({ failure: 'unreachable' });
  });

  it('fetches keys without the API key, breaker open or not', async () => {
    api = 500;
    await typing(5);
    expect(await gateway.keys.get(TEST_KID)).to.be.instanceOf(KeyObject);
    expect(server.requests.at(-1)!.headers).to.not.have.property('x-api-key');
  });

  it('takes only a 404 for a key that does not exist', async () => {
    keys = 404;
    expect(await gateway.keys.get('a')).to.equal('unknown');
    for (const status of [400, 403, 500]) {
      keys = status;
      expect(await gateway.keys.get(`kid-${status}`), String(status)).to.equal('unavailable');
    }
  });
});
