import { Agent } from 'node:http';
import { expect } from 'chai';
import { createGatewayClient } from '../../src/gateway/client';
import { atLastMoment } from '../../src/gateway/last-moment';
import { startHttpServer } from '../helpers/http-test-server';

const CHANGE = { assignment: { type: 'queue', id: 'support' } } as const;

describe('a call that waits for its connection', () => {
  /** The first one keeps the only connection until `free`. */
  async function waits(wanted: () => boolean, keepAlive: boolean) {
    const arrived: string[] = [];
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    let come = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      come = resolve;
    });
    const server = await startHttpServer(async (request, response) => {
      arrived.push(request.url?.split('/').at(-1) ?? '');
      come();
      if (arrived.length === 1) await held;
      response.statusCode = 200;
      response.end('');
    });
    const httpAgent = new Agent({ keepAlive, maxSockets: 1 });
    const { conversations } = createGatewayClient({ url: server.url, apiKey: 'key', httpAgent });
    const one = conversations.update('one', CHANGE);
    await first;
    let isWanted = true;
    const two = atLastMoment(
      () => isWanted,
      () => conversations.update('two', CHANGE),
    ).then(
      () => 'made',
      (error) => (error.sent === false ? 'never sent' : error),
    );
    isWanted = wanted();
    free();
    await one;
    const outcome = await two;
    httpAgent.destroy();
    await server.close();
    return { outcome, arrived };
  }

  for (const keepAlive of [true, false]) {
    const how = keepAlive ? 'one that was kept' : 'a new one';
    it(`is made over ${how} where it is still wanted`, async () => {
      expect(await waits(() => true, keepAlive)).to.deep.equal({ outcome: 'made', arrived: ['one', 'two'] });
    });

    it(`never leaves over ${how} where it is not wanted any more`, async () => {
      expect(await waits(() => false, keepAlive)).to.deep.equal({ outcome: 'never sent', arrived: ['one'] });
    });
  }
});
