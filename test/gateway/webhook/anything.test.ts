import { expect } from 'chai';
import fc from 'fast-check';
import { messageEvent, signDelivery, withHeaders } from '../../helpers/signed-delivery';
import { CANARY, startWebhook, type WebhookFixture } from './webhook-fixture';

const right = signDelivery({ event: messageEvent(CANARY) });

/** Any header value that HTTP lets through. */
const headerValue = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 60 })
  .filter((value) => !value.includes('\x7f'));

/** Every header the right one or any, and at least one of them any; the body any bytes, or the right ones. */
const changes = fc.record(
  Object.fromEntries(Object.keys(right.headers).map((name) => [name, headerValue])) as Record<
    string,
    fc.Arbitrary<string>
  >,
  { requiredKeys: [] },
);
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.json().map((text) => Buffer.from(text, 'utf8')),
);

describe('webhook, given anything', () => {
  let hook: WebhookFixture;
  before(async () => {
    hook = await startWebhook();
  });
  after(() => hook.close());

  it('answers any body that was not signed with a 4xx', () =>
    fc.assert(
      fc.asyncProperty(changes, bodies, async (headers, body) => {
        const { status } = await hook.post(withHeaders({ ...right, body }, headers));
        expect(status).to.be.within(400, 499);
      }),
      { numRuns: 150 },
    ));

  it('answers any header but the signed ones with a 4xx', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(right.headers)), headerValue, async (name, value) => {
        fc.pre(value.trim() !== right.headers[name]);
        const { status } = await hook.post(withHeaders(right, { [name]: value }));
        expect(status).to.be.within(400, 499);
      }),
      { numRuns: 150 },
    ));

  it('answers any signed JSON with 200 or 400', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const { status } = await hook.post(signDelivery({ body: Buffer.from(text, 'utf8') }));
        expect([200, 400]).to.include(status);
      }),
      { numRuns: 100 },
    ));

  it('answers any data of a known event with 200', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('CONVERSATION_UPDATE', 'QUEUED', 'MEMBERS_CHANGED', 'TRANSFER', 'MESSAGE', 'ACTIVITY', 'TEXT'),
        fc.jsonValue({ maxDepth: 8 }),
        async (eventType, data) => {
          const event = { eventType, conversationId: 'chat-1', timestamp: 1, data };
          expect((await hook.post(signDelivery({ event }))).status).to.equal(200);
        },
      ),
      { numRuns: 100 },
    ));
});
