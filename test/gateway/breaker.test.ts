import { expect } from 'chai';
import {
  createChatGateway,
  createGatewayBreaker,
  createGatewayClient,
  type GatewayClient,
  withBreaker,
} from '../../src/gateway';
import { type ScriptedServer, startScriptedServer } from '../helpers/http-test-server';

const HOUR = 3_600_000;

describe('gateway breaker', () => {
  let server: ScriptedServer;
  let client: GatewayClient;
  let status: number | 'reset';

  beforeEach(async () => {
    server = await startScriptedServer(() => (status === 'reset' ? 'reset' : { status }));
    client = createGatewayClient({ url: server.url, apiKey: 'key' });
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  const ask = async (guarded: GatewayClient, times: number) => {
    const errors: unknown[] = [];
    for (let index = 0; index < times; index++) {
      await guarded.indicators.typing('c-1', 'user').catch((error: unknown) => errors.push(error));
    }
    return errors;
  };

  for (const failing of [500, 503, 'reset'] as const) {
    it(`stops asking a host that answered ${failing} five times in a row`, async () => {
      status = failing;
      const breaker = createGatewayBreaker({ halfOpenAfterMs: HOUR });
      let opened = 0;
      breaker.onOpen(() => opened++);
      const errors = await ask(withBreaker(client, breaker), 8);

      expect(server.requests).to.have.length(5);
      expect(errors.at(-1)).to.include({ code: 'gateway-unreachable', sent: false, reason: 'breaker-open' });
      expect(breaker.state()).to.equal('open');
      expect(opened).to.equal(1);
    });
  }

  for (const answered of [400, 401, 404, 429]) {
    it(`goes on asking a host that answers ${answered}`, async () => {
      status = answered;
      const breaker = createGatewayBreaker({ halfOpenAfterMs: HOUR });
      const errors = await ask(withBreaker(client, breaker), 8);

      expect(server.requests).to.have.length(8);
      expect(errors).to.have.length(8);
      expect(breaker.state()).to.equal('closed');
    });
  }

  it('counts failures in a row only', async () => {
    const breaker = createGatewayBreaker({ halfOpenAfterMs: HOUR });
    const guarded = withBreaker(client, breaker);
    for (let round = 0; round < 3; round++) {
      status = 500;
      await ask(guarded, 4);
      status = 404;
      await ask(guarded, 1);
    }
    expect(breaker.state()).to.equal('closed');
  });

  for (const answered of [204, 404]) {
    it(`closes when one call is answered with ${answered}, and tells`, async () => {
      status = 500;
      const breaker = createGatewayBreaker({ halfOpenAfterMs: 0 });
      let closed = 0;
      const stop = breaker.onClose(() => closed++);
      const guarded = withBreaker(client, breaker);
      await ask(guarded, 5);
      expect(breaker.state()).to.equal('open');

      status = answered;
      await ask(guarded, 1);
      expect(breaker.state()).to.equal('closed');
      expect(closed).to.equal(1);
      stop();
    });
  }

  it('makes a call that it holds back unreachable, so it can be made again without harm', async () => {
    status = 500;
    const guarded = withBreaker(client, createGatewayBreaker({ halfOpenAfterMs: HOUR }));
    await ask(guarded, 5);
    const gateway = createChatGateway({ client: guarded, channelId: '25' });
    const error = await gateway.typing('c-1').catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'contact-center-unreachable', failure: 'unreachable' });
  });
});
