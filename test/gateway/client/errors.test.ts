import { createServer as createTlsServer } from 'node:https';
import { inspect } from 'node:util';
import { expect } from 'chai';
import {
  createGatewayClient,
  GatewayAnswerUnreadable,
  type GatewayClient,
  GatewayRefusal,
  GatewayUnreachable,
  InvalidGatewayRequest,
} from '../../../src/gateway';
import { HandoffError } from '../../../src/handoff/errors';
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '../../helpers/http-test-server';
import { createManualClock } from '../manual-clock';
import { SELF_SIGNED } from './self-signed';

const API_KEY = 'key-canary-71c0';
const CANARY = 'text-canary-93bd';
const NOW = Date.parse('2026-03-01T12:00:00Z');

const thrownBy = async (run: () => Promise<unknown>): Promise<Error & { code?: string }> => {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
};

/** Fails where the key or the text can be found in an error by anybody who prints it. */
function expectRedacted(error: Error): void {
  const printed = [
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
    inspect(error.cause, { depth: 10, showHidden: true }),
  ].join('\n');
  expect(printed).to.not.include(API_KEY);
  expect(printed).to.not.include(CANARY);
}

describe('gateway client errors', () => {
  const clock = createManualClock(NOW);
  let server: ScriptedServer;
  let client: GatewayClient;
  let answer: ScriptedAnswer | 'reset' | 'silent';

  const send = () => client.messages.send('c-1', { authorType: 'user', text: CANARY });

  before(async () => {
    server = await startScriptedServer(() => answer);
    client = createGatewayClient({
      url: server.url,
      apiKey: API_KEY,
      clock,
      maxAnswerBytes: 1000,
      maxRequestBytes: 500,
    });
  });
  after(async () => {
    client.close();
    await server.close();
  });

  const bodies: [form: string, body: unknown, code: string | undefined][] = [
    ['an array of objects', { errors: [{ code: 'invalid_queue', message: CANARY }] }, 'invalid_queue'],
    ['an array of sentences', { errors: [`Header is ${CANARY}`] }, undefined],
    ['one object', { errors: { code: 'invalid_json_object', message: CANARY } }, 'invalid_json_object'],
    ['an array of both', { errors: [CANARY, { code: 'resource_not_found' }] }, 'resource_not_found'],
    ['no errors', { message: CANARY }, undefined],
    ['a code that is a sentence', { errors: [{ code: `no ${CANARY}` }] }, undefined],
  ];
  for (const [form, body, vendorCode] of bodies) {
    it(`is a refusal with status, code and reference id where errors are ${form}`, async () => {
      answer = { status: 400, body: { ...(body as object), referenceId: 'dacd0dd2' } };
      const error = await thrownBy(send);

      expect(error).to.be.instanceOf(GatewayRefusal).and.instanceOf(HandoffError);
      expect(error).to.include({ code: 'gateway-refused', status: 400, operation: 'messages.send', vendorCode });
      expect(error).to.include({ referenceId: 'dacd0dd2' });
      expectRedacted(error);
    });
  }

  it('is a refusal where the body is no JSON', async () => {
    answer = { status: 502, body: `<html>${CANARY}</html>`, headers: { 'content-type': 'text/html' } };
    const error = await thrownBy(send);
    expect(error).to.be.instanceOf(GatewayRefusal).and.include({ status: 502, vendorCode: undefined });
    expectRedacted(error);
  });

  const waits: [header: string, ms: number | undefined][] = [
    ['7', 7_000],
    ['0', 0],
    [new Date(NOW + 30_000).toUTCString(), 30_000],
    [new Date(NOW - 30_000).toUTCString(), 0],
    ['99999999', 3_600_000],
    ['soon', undefined],
  ];
  for (const [header, ms] of waits) {
    it(`reads Retry-After: ${header}`, async () => {
      answer = { status: 429, headers: { 'retry-after': header } };
      expect(await thrownBy(send)).to.include({ status: 429, retryAfterMs: ms });
    });
  }

  it('follows no redirect, so the key goes nowhere else', async () => {
    answer = { status: 307, headers: { location: `${server.url}/elsewhere` } };
    const before = server.requests.length;
    expect(await thrownBy(send))
      .to.be.instanceOf(GatewayRefusal)
      .and.include({ status: 307 });
    expect(server.requests).to.have.length(before + 1);
  });

  it('is unreachable and not sent where nobody listens', async () => {
    const gone = await startScriptedServer(() => ({ status: 204 }));
    await gone.close();
    const nobody = createGatewayClient({ url: gone.url, apiKey: API_KEY });
    const error = await thrownBy(() => nobody.messages.send('c-1', { authorType: 'user', text: CANARY }));

    expect(error).to.be.instanceOf(GatewayUnreachable).and.instanceOf(HandoffError);
    expect(error).to.include({ code: 'gateway-unreachable', sent: false, reason: 'ECONNREFUSED' });
    expectRedacted(error);
  });

  it('is unreachable and not sent where the name is unknown', async () => {
    const nowhere = createGatewayClient({ url: 'http://gateway.invalid', apiKey: API_KEY });
    const error = await thrownBy(() => nowhere.webhooks.get('1'));
    expect(error).to.be.instanceOf(GatewayUnreachable).and.include({ sent: false });
    expectRedacted(error);
  });

  it('is unreachable and perhaps sent where the connection breaks', async () => {
    answer = 'reset';
    const error = await thrownBy(send);
    expect(error).to.be.instanceOf(GatewayUnreachable).and.include({ sent: true, reason: 'ECONNRESET' });
    expectRedacted(error);
  });

  it('is unreachable and perhaps sent where no answer comes in time', async () => {
    answer = 'silent';
    const failing = thrownBy(send);
    await clock.whenWaiting(10_000);
    clock.advance(10_000);
    const error = await failing;
    expect(error).to.be.instanceOf(GatewayUnreachable).and.include({ sent: true, reason: 'ETIMEDOUT' });
    expectRedacted(error);
  });

  it('is unreachable and not sent where the certificate is not trusted', async () => {
    const tls = createTlsServer(SELF_SIGNED);
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    const { port } = tls.address() as { port: number };
    const secure = createGatewayClient({ url: `https://127.0.0.1:${port}`, apiKey: API_KEY });
    const error = await thrownBy(() => secure.webhooks.get('1'));
    tls.close();
    expect(error).to.be.instanceOf(GatewayUnreachable);
    expect(error).to.include({ sent: false, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expectRedacted(error);
  });

  const unreadable: Record<string, ScriptedAnswer> = {
    'is no JSON': { status: 200, body: `{"${CANARY}` },
    'has another form': { status: 200, body: { name: CANARY } },
    'is a web page': { status: 200, body: `<p>${CANARY}</p>`, headers: { 'content-type': 'text/html' } },
    'is empty': { status: 200 },
  };
  for (const [name, given] of Object.entries(unreadable)) {
    it(`is unreadable where the answer ${name}`, async () => {
      answer = given;
      const error = await thrownBy(() => client.conversations.get('c-1'));
      expect(error).to.be.instanceOf(GatewayAnswerUnreadable).and.include({ code: 'gateway-answer-unreadable' });
      expectRedacted(error);
    });
  }

  it('does not take a web page for the success of a call without an answer', async () => {
    answer = { status: 200, body: '<p>Please log in</p>', headers: { 'content-type': 'text/html; charset=utf-8' } };
    expect(await thrownBy(send)).to.be.instanceOf(GatewayAnswerUnreadable);
  });

  it('reads no answer past the size it allows', async () => {
    answer = { status: 200, body: { id: 'c-1', state: 'active', extra: CANARY.repeat(1000) } };
    const error = await thrownBy(() => client.conversations.get('c-1'));
    expect(error).to.be.instanceOf(GatewayUnreachable).and.include({ sent: true });
    expectRedacted(error);
  });

  it('sends no request past the size it allows', async () => {
    const before = server.requests.length;
    const error = await thrownBy(() => client.messages.send('c-1', { authorType: 'user', text: CANARY.repeat(100) }));
    expect(error).to.be.instanceOf(InvalidGatewayRequest).and.include({ code: 'request-too-large' });
    expect(server.requests).to.have.length(before);
    expectRedacted(error);
  });

  for (const id of ['..', '.', 'a/b', '%2e%2e', '', `${CANARY}?`, 'a'.repeat(129), 'a\nb']) {
    it(`sends nothing for the id ${JSON.stringify(id).slice(0, 24)}`, async () => {
      const before = server.requests.length;
      const calls = [
        () => client.conversations.get(id),
        () => client.messages.get('c-1', id),
        () => client.webhooks.delete(id),
        () => client.publicKeys.get(id),
        async () => {
          for await (const _ of client.messages.list(id)) expect.fail('There is no such list.');
        },
      ];
      for (const call of calls) {
        const error = await thrownBy(call);
        expect(error).to.be.instanceOf(InvalidGatewayRequest).and.include({ code: 'invalid-id' });
        expectRedacted(error);
      }
      expect(server.requests).to.have.length(before);
    });
  }

  const options: [name: string, wrong: object][] = [
    ['a key with a line break', { apiKey: `${API_KEY}\r\nx: y` }],
    ['no key', { apiKey: '' }],
    ['a URL that is none', { url: 'api.8x8.com' }],
    ['a URL of another scheme', { url: 'ftp://api.8x8.com' }],
    ['a URL with a password', { url: `https://user:${CANARY}@api.8x8.com` }],
    ['a key path that climbs', { publicKeyPath: '/../jwk' }],
    ['no time', { timeoutMs: 0 }],
  ];
  for (const [name, wrong] of options) {
    it(`is not built with ${name}`, async () => {
      const error = await thrownBy(async () => createGatewayClient({ apiKey: API_KEY, ...wrong }));
      expect(error).to.be.instanceOf(HandoffError).and.include({ code: 'invalid-options' });
      expectRedacted(error);
    });
  }
});
