import { request } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import type { RsaPublicJwk } from '../../../src/gateway/client/schemas';
import { createKeyCache } from '../../../src/gateway/webhook/key-cache';
import type { WebhookOutcome } from '../../../src/gateway/webhook/outcome';
import { createWebhook, type WebhookIds } from '../../../src/gateway/webhook/webhook';
import type { Delivery } from '../../../src/handoff/chat-event';
import type { Acceptance } from '../../../src/handoff/store';
import { startHttpServer } from '../../helpers/http-test-server';
import { SENT_AT, type SignedDelivery, TEST_KID, testPublicJwk } from '../../helpers/signed-delivery';
import { createManualClock, type ManualClock } from '../manual-clock';
import { createRecordingLogger } from '../recording-logger';

/** Stands in every message of these tests and may stand in nothing the webhook logs or answers. */
export const CANARY = 'canary-4f1d9a';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A webhook on a real port. */
export interface WebhookFixture {
  readonly clock: ManualClock;
  readonly port: number;
  readonly deliveries: readonly Delivery[];
  readonly outcomes: readonly { readonly outcome: WebhookOutcome; readonly ids: WebhookIds }[];
  readonly fetchedKids: readonly string[];
  readonly logLines: readonly string[];
  /** What the key endpoint does; it knows the test key at first. */
  fetchKey: (kid: string) => Promise<RsaPublicJwk | undefined>;
  /** What the store does; it keeps each event id once at first. */
  accept: (delivery: Delivery) => Promise<Acceptance>;
  post(delivery: SignedDelivery, method?: string): Promise<Answer>;
  /** Writes bytes to a connection of its own and resolves with all that came back when the server has closed it. */
  raw(...chunks: (string | Buffer)[]): Promise<string>;
  close(): Promise<void>;
}

export async function startWebhook(): Promise<WebhookFixture> {
  const clock = createManualClock(SENT_AT);
  const logger = createRecordingLogger();
  const deliveries: Delivery[] = [];
  const outcomes: { outcome: WebhookOutcome; ids: WebhookIds }[] = [];
  const fetchedKids: string[] = [];
  const answers: string[] = [];
  const keys = createKeyCache({
    fetchKey: (kid) => {
      fetchedKids.push(kid);
      return fixture.fetchKey(kid);
    },
    clock,
    logger,
  });
  const webhook = createWebhook({
    keys,
    accept: (delivery) => fixture.accept(delivery),
    onOutcome: (outcome, ids) => outcomes.push({ outcome, ids }),
    clock,
    logger,
  });
  const server = await startHttpServer(webhook);
  const fixture: WebhookFixture = {
    clock,
    port: server.port,
    deliveries,
    outcomes,
    fetchedKids,
    logLines: logger.lines,
    fetchKey: async (kid) => (kid === TEST_KID ? testPublicJwk : undefined),
    accept: async (delivery) => {
      const known = deliveries.find(({ eventId }) => eventId === delivery.eventId);
      if (known) return known.digest === delivery.digest ? 'duplicate' : 'altered';
      deliveries.push(delivery);
      return 'accepted';
    },
    post: async ({ headers, body }, method = 'POST') => {
      const answer = await post(server.port, method, headers, body);
      answers.push(JSON.stringify(answer));
      return answer;
    },
    raw: (...chunks) => raw(server.port, chunks),
    close: async () => {
      await server.close();
      expect([...logger.lines, ...answers].filter((line) => line.includes(CANARY))).to.deep.equal([]);
    },
  };
  return fixture;
}

const post = (port: number, method: string, headers: SignedDelivery['headers'], body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = { 'content-length': String(body.length) };
    const call = request({ port, method, path: '/', headers: { ...length, ...headers }, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (chunk: string) => {
        text += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: text }));
    });
    call.on('error', reject);
    call.end(body);
  });

const raw = (port: number, chunks: readonly (string | Buffer)[]): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const chunk of chunks) socket.write(chunk);
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A server that closes on unread bytes resets the connection; what it answered has arrived by then.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });

/** The head of a raw request that carries a delivery's headers. */
export const rawHead = (headers: SignedDelivery['headers'], ...more: string[]): string =>
  [
    'POST / HTTP/1.1',
    'host: localhost',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...more,
    '',
    '',
  ].join('\r\n');
