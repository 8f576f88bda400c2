import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import { createWebhook, type WebhookHttpRequest, type WebhookOutcome } from '../../../src/gateway';
import { createKeyCache } from '../../../src/gateway/webhook/key-cache';
import { SENT_AT, type SignedDelivery, signDelivery, testPublicJwk } from '../../helpers/signed-delivery';
import { createManualClock } from '../manual-clock';
import { createRecordingLogger } from '../recording-logger';

/** The webhook behind a framework that has read the request already and left `kept` of it. */
async function handOver(
  { headers }: SignedDelivery,
  kept: { readonly rawBody?: unknown; readonly body?: unknown; readonly emits?: string },
) {
  const clock = createManualClock(SENT_AT);
  const logger = createRecordingLogger();
  const outcomes: WebhookOutcome[] = [];
  const webhook = createWebhook({
    keys: createKeyCache({ fetchKey: async () => testPublicJwk, clock, logger }),
    accept: async () => 'accepted',
    onOutcome: (outcome) => outcomes.push(outcome),
    clock,
    logger,
  });
  const { emits, ...rest } = kept;
  const request = Object.assign(
    new EventEmitter(),
    { method: 'POST', headers, readableEnded: emits === undefined },
    rest,
  );
  const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined };
  const answered = webhook(request as unknown as WebhookHttpRequest, response);
  if (emits !== undefined) request.emit(emits);
  await answered;
  return { status: response.statusCode, outcomes, logLines: logger.lines };
}

describe('webhook behind a framework', () => {
  const delivery = signDelivery();

  it('takes the bytes that were kept as rawBody beside a parsed body', async () => {
    const { status } = await handOver(delivery, { rawBody: delivery.body, body: JSON.parse(delivery.body.toString()) });
    expect(status).to.equal(200);
  });

  it('takes a body that is bytes, as any typed array', async () => {
    expect((await handOver(delivery, { body: new Uint8Array(delivery.body) })).status).to.equal(200);
  });

  it('takes a rawBody that was decoded to text', async () => {
    expect((await handOver(delivery, { rawBody: delivery.body.toString('utf8') })).status).to.equal(200);
  });

  it('answers 500 and says what to change where only a parsed body is left', async () => {
    const { status, outcomes, logLines } = await handOver(delivery, { body: JSON.parse(delivery.body.toString()) });
    expect(status).to.equal(500);
    expect(outcomes).to.deep.equal(['raw-body-missing']);
    expect(logLines.join()).to.include('keep body parsers away');
  });

  it('holds kept bytes to the same size', async () => {
    expect((await handOver(delivery, { rawBody: Buffer.alloc(256 * 1024 + 1) })).status).to.equal(413);
  });

  for (const event of ['close', 'error']) {
    it(`stops waiting when the request ends with ${event}`, async () => {
      expect((await handOver(delivery, { emits: event })).outcomes).to.deep.equal(['cut-off']);
    });
  }

  it('does not fail when the counter does', async () => {
    const logger = createRecordingLogger();
    const webhook = createWebhook({
      keys: { get: async () => 'unknown', ready: () => false },
      accept: async () => 'accepted',
      onOutcome: () => {
        throw new RangeError('counter');
      },
      clock: createManualClock(SENT_AT),
      logger,
    });
    const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined };
    await webhook({ method: 'GET', headers: {} } as unknown as WebhookHttpRequest, response);

    expect(response.statusCode).to.equal(405);
    expect(logger.lines.join()).to.include('RangeError');
  });
});
