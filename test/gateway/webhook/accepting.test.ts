import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { createWebhook } from '../../../src/gateway';
import { messageEvent, SENT_AT, signDelivery, withHeaders } from '../../helpers/signed-delivery';
import { CANARY, startWebhook, type WebhookFixture } from './webhook-fixture';

describe('webhook', () => {
  let hook: WebhookFixture;
  beforeEach(async () => {
    hook = await startWebhook();
  });
  afterEach(() => hook.close());

  it('accepts a signed message and answers 200 without a body', async () => {
    const signed = signDelivery({ event: messageEvent(CANARY) });
    const answer = await hook.post(signed);

    expect(answer).to.include({ status: 200, body: '' });
    expect(hook.deliveries).to.deep.equal([
      {
        eventId: 'event-1',
        chatId: 'chat-1',
        timestamp: SENT_AT - 100,
        event: {
          type: 'message',
          author: { type: 'agent', id: 'agent-1' },
          isEcho: false,
          text: CANARY,
          attachments: [],
          cards: [],
        },
        digest: createHash('sha256').update(signed.body).digest('base64url'),
      },
    ]);
    expect(hook.outcomes).to.deep.equal([{ outcome: 'accepted', ids: { eventId: 'event-1', eventType: 'MESSAGE' } }]);
  });

  // Fixed bytes and a fixed signature: neither the builder nor the verification can change unseen.
  it('accepts the golden vector', async () => {
    const body = Buffer.from('{"eventType":"TRANSFER","conversationId":"chat-1","timestamp":1789999999900}', 'utf8');
    const golden = {
      body,
      headers: {
        'content-type': 'application/json',
        'x-8x8-tenant-id': 'tenant-1',
        'x-8x8-customer-id': 'customer-1',
        'x-8x8-event-id': 'golden-1',
        'x-8x8-transmission-time': '1790000000000',
        'x-8x8-retry': '0',
        'x-8x8-signature':
          'eyJiNjQiOmZhbHNlLCJjcml0IjpbImI2NCJdLCJraWQiOiJ0ZXN0LWtleS0xIiwiYWxnIjoiUlMyNTYifQ..' +
          'PvwuDscvCmuxPRjGh6oEXmAhClXGcfAijDGMNhZhjFkgLw0GcXySG9FaExl1ICc2bx1pwIv2ULbsPN_dnsm-LzH_SSD8R5JG' +
          'ZQig_2dCXFbRjRVNfHquuHCApAQRQfod5DXCAnsKI-gq9mGlv6yPR--CwKiTI4IYwdx4K2uZEKo5kOEdXvrx3Ndv0975nDki' +
          'VnPiUS9t52w6ucmhNQfJVPYeV6Chj-bAKnTBiezb4Tjo-bRa2NG8QnmgiTDADlLOtFFAZBmJQ5oYTE7z_hzN19i6BCm-cmW4' +
          'YvJ2T_9wELjNBUmHlp6JlSuvUzEw7Imsois5sj4cENVLbeCK0Iv75Q',
      },
    };

    expect(signDelivery({ body, eventId: 'golden-1' })).to.deep.equal(golden);
    expect((await hook.post(golden)).status).to.equal(200);
  });

  it('answers 200 to the retry of a delivery and keeps it once', async () => {
    await hook.post(signDelivery({ event: messageEvent(CANARY) }));
    const again = await hook.post(
      signDelivery({ event: messageEvent(CANARY), retry: 1, transmissionTime: SENT_AT + 9 }),
    );

    expect(again.status).to.equal(200);
    expect(hook.deliveries).to.have.length(1);
    expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['accepted', 'duplicate']);
  });

  it('answers 200 to another body under the same event id, counts and logs it by itself, and keeps the first', async () => {
    await hook.post(signDelivery({ event: messageEvent('first') }));
    const other = await hook.post(signDelivery({ event: messageEvent(CANARY) }));

    expect(other).to.include({ status: 200, body: '' });
    expect(hook.deliveries.map(({ event }) => event)).to.have.nested.property('[0].text', 'first');
    expect(hook.deliveries).to.have.length(1);
    expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['accepted', 'altered']);
    const [line] = hook.logLines.filter((logged) => logged.includes('altered'));
    expect(line).to.include('warn').and.include('event-1');
  });

  it('fetches the key once for many deliveries at a time', async () => {
    const posts = Array.from({ length: 20 }, (_, index) => hook.post(signDelivery({ eventId: `event-${index}` })));
    const statuses = (await Promise.all(posts)).map(({ status }) => status);

    expect(new Set(statuses)).to.deep.equal(new Set([200]));
    expect(hook.fetchedKids).to.deep.equal(['test-key-1']);
  });

  it('answers 503 with Retry-After while the store is down, and takes the same delivery afterwards', async () => {
    const { accept } = hook;
    hook.accept = () => Promise.reject(new Error(`disk full: ${CANARY}`));
    const refused = await hook.post(signDelivery());
    hook.accept = accept;
    const accepted = await hook.post(signDelivery({ retry: 1 }));

    expect(refused).to.include({ status: 503, body: '' });
    expect(refused.headers['retry-after']).to.equal('5');
    expect(accepted.status).to.equal(200);
    expect(hook.deliveries).to.have.length(1);
  });

  it('answers WEB_HOOK_VERIFY with 200 and keeps nothing, signed or not', async () => {
    const signed = signDelivery({ event: { eventType: 'WEB_HOOK_VERIFY', notificationVersion: 'Chat Gateway v1.0' } });
    const unsigned = { body: signed.body, headers: { 'content-type': 'application/json' } };

    expect((await hook.post(signed)).status).to.equal(200);
    expect((await hook.post(unsigned)).status).to.equal(200);
    expect(hook.deliveries).to.deep.equal([]);
    expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['hello', 'hello']);
  });

  it('refuses an unsigned WEB_HOOK_VERIFY that names a chat, and one whose signature is wrong', async () => {
    const naming = signDelivery({ event: { eventType: 'WEB_HOOK_VERIFY', conversationId: 'chat-1' } });
    const plain = signDelivery({ event: { eventType: 'WEB_HOOK_VERIFY' } });

    expect((await hook.post(withHeaders(naming, { 'x-8x8-signature': undefined }))).status).to.equal(401);
    expect((await hook.post(withHeaders(plain, { 'x-8x8-retry': '1' }))).status).to.equal(401);
  });

  it('acknowledges and counts an event of a type it does not know', async () => {
    const event = {
      eventType: 'SOMETHING_NEW',
      conversationId: 'chat-1',
      timestamp: 5,
      data: { text: CANARY },
      more: 1,
    };

    expect((await hook.post(signDelivery({ event }))).status).to.equal(200);
    expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['unsupported']);
    expect(hook.deliveries.map((delivery) => delivery.event)).to.deep.equal([
      { type: 'unsupported', eventType: 'SOMETHING_NEW' },
    ]);
  });

  it('acknowledges an unknown event that names no chat and keeps nothing of it', async () => {
    expect((await hook.post(signDelivery({ event: { eventType: 'LICENCE_NEWS' } }))).status).to.equal(200);
    expect(hook.deliveries).to.deep.equal([]);
  });

  it('takes content types with a UTF-8 charset and of the +json family', async () => {
    const types = ['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'application/hal+json'];
    for (const [index, type] of types.entries()) {
      const delivery = withHeaders(signDelivery({ eventId: `event-${index}` }), { 'content-type': type });
      expect((await hook.post(delivery)).status, type).to.equal(200);
    }
  });

  it('is an async function of two parameters, as restify asks of its handlers', () => {
    const handler = createWebhook({ keys: { get: async () => 'unknown', ready: () => false }, accept: hook.accept });

    expect(handler).to.have.length(2);
    expect(Object.prototype.toString.call(handler)).to.equal('[object AsyncFunction]');
  });
});
