import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect } from 'chai';
import { createSigningKey, type DeliveryEvent, type SimulatedCenter, signDelivery } from '../../src/simulator';
import { useSimulator } from './fixture';
import { manualClock } from './manual-clock';
import type { Received } from './webhook-receiver';

/** Checks a signature as the vendor describes it, with nothing of the simulator but the published key. */
async function isSigned(
  center: SimulatedCenter,
  { headers, body }: Pick<Received, 'headers' | 'body'>,
): Promise<boolean> {
  const header = (name: string) => String(headers[`x-8x8-${name}`]);
  const [protectedPart = '', middle, signature = ''] = header('signature').split('.');
  const { b64, crit, kid, alg } = JSON.parse(Buffer.from(protectedPart, 'base64url').toString('utf8'));
  if (middle !== '' || b64 !== false || crit.join() !== 'b64' || alg !== 'RS256') return false;
  const answer = await fetch(`${center.url}/chat-gateway/v1/jwk/${kid}/public`);
  const key = createPublicKey({ key: (await answer.json()) as JsonWebKey, format: 'jwk' });
  const payload = `{"checksum":${crc32(body)},"cid":"${header('customer-id')}","eid":"${header('event-id')}","retry":${header('retry')},"tid":"${header('tenant-id')}","tt":${header('transmission-time')}}`;
  return verify('RSA-SHA256', Buffer.from(`${protectedPart}.${payload}`), key, Buffer.from(signature, 'base64url'));
}

const deliveriesOf = (center: SimulatedCenter): DeliveryEvent[] =>
  center.events.filter((event) => event.type === 'delivery');

const nextDelivery = (center: SimulatedCenter): Promise<DeliveryEvent> =>
  new Promise((resolve) => {
    const off = center.on('delivery', (event) => {
      off();
      resolve(event);
    });
  });

describe('simulator: deliveries', () => {
  const start = useSimulator();

  it('are signed over the bytes that are sent, with the tenant and the customer', async () => {
    const { center, webhook, openChat } = await start({ tenantId: 't-7', customerId: 'c-7' });
    await openChat({ user: { name: 'Zoë 東京' } });
    expect(webhook.received).to.have.length(3);
    for (const delivery of webhook.received) {
      expect(await isSigned(center, delivery)).to.equal(true);
      expect(delivery.headers).to.include({ 'x-8x8-tenant-id': 't-7', 'x-8x8-customer-id': 'c-7', 'x-8x8-retry': '0' });
    }
    expect(new Set(webhook.received.map(({ headers }) => headers['x-8x8-event-id'])).size).to.equal(3);
  });

  it('are not what a serialiser writes, so that a check over a rewritten body fails', async () => {
    const { center, webhook, openChat } = await start();
    await openChat();
    const [first] = webhook.received;
    const rewritten = Buffer.from(JSON.stringify(first?.event));
    expect(await isSigned(center, { headers: first!.headers, body: rewritten })).to.equal(false);
  });

  it('are signed with a new key once it is rotated; the old one stays published', async () => {
    const { center, webhook, openChat } = await start();
    await openChat();
    const { kid } = center.rotateKey();
    await openChat();
    expect(center.signingKey.kid).to.equal(kid);
    for (const delivery of webhook.received) expect(await isSigned(center, delivery)).to.equal(true);
    const header = (index: number) => String(webhook.received[index]?.headers['x-8x8-signature']).split('.')[0];
    expect(header(0)).not.to.equal(header(5));
  });

  it('come again with the same event id, a new time and a count until they are accepted', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [0, 0, 0] });
    webhook.answers.push(503, 401);
    await openChat();
    await center.idle();
    expect(webhook.words()).to.deep.equal(['created', 'created', 'created', 'QUEUED', 'active']);
    const first = webhook.received.slice(0, 3);
    expect(new Set(first.map(({ headers }) => headers['x-8x8-event-id'])).size).to.equal(1);
    expect(first.map(({ headers }) => headers['x-8x8-retry'])).to.deep.equal(['0', '1', '2']);
    for (const delivery of first) expect(await isSigned(center, delivery)).to.equal(true);
    expect(deliveriesOf(center).map(({ status }) => status)).to.deep.equal([503, 401, 200, 200, 200]);
  });

  it('carry the time of each transmission, by the clock that was given', async () => {
    const clock = manualClock();
    const { center, webhook, call } = await start({ clock, retryDelaysMs: [5000] });
    webhook.answers.push(500);
    const refused = nextDelivery(center);
    await call('POST /conversations', { channelId: 'bot', user: {} });
    expect((await refused).status).to.equal(500);
    await clock.nextTimer();
    clock.advance(5000);
    await webhook.count(2);
    const times = webhook.received.slice(0, 2).map(({ headers }) => Number(headers['x-8x8-transmission-time']));
    expect((times[1] ?? 0) - (times[0] ?? 0)).to.equal(5000);
  });

  it('are given up after the last retry, and the next of the chat goes on', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [0] });
    webhook.answers.push(500, 500);
    await openChat();
    await center.idle();
    expect(webhook.words()).to.deep.equal(['created', 'created', 'QUEUED', 'active']);
  });

  it('come again when the webhook does not answer in time', async () => {
    const clock = manualClock();
    const { center, webhook, call } = await start({ clock, deliveryTimeoutMs: 2000, retryDelaysMs: [0] });
    webhook.answers.push('hang');
    const given = nextDelivery(center);
    await call('POST /conversations', { channelId: 'bot', user: {} });
    await webhook.count(1);
    clock.advance(2000);
    expect((await given).error).to.equal('no answer in 2000 ms');
    await webhook.count(2);
    expect(webhook.words()).to.deep.equal(['created', 'created']);
  });

  it('follow the webhook when it moves, retries included', async () => {
    const { center, webhook, openChat } = await start({ retryDelaysMs: [0] });
    center.setWebhookUrl('http://127.0.0.1:1/nobody');
    const off = center.on('delivery', () => center.setWebhookUrl(webhook.url));
    await openChat();
    await center.idle();
    off();
    expect(webhook.words()).to.deep.equal(['created', 'QUEUED', 'active']);
    expect(webhook.received[0]?.headers['x-8x8-retry']).to.equal('1');
  });

  it('of one chat do not wait for those of another', async () => {
    const { center, webhook, call } = await start({ deliveryTimeoutMs: 60_000 });
    webhook.answers.push('hang');
    await call('POST /conversations', { channelId: 'bot', user: {} });
    await webhook.count(1);
    await call('POST /conversations', { channelId: 'bot', user: {} });
    await webhook.count(4);
    expect(webhook.words()).to.deep.equal(['created', 'created', 'QUEUED', 'active']);
    expect(center.chats()).to.have.length(2);
  });

  it('of one chat come as they are answered where order is not asked for', async () => {
    const { webhook, call } = await start({ orderedDeliveries: false, deliveryTimeoutMs: 60_000 });
    webhook.answers.push('hang', 'hang');
    await call('POST /conversations', { channelId: 'bot', user: {} });
    await webhook.count(3);
    expect(webhook.words()).to.have.members(['created', 'QUEUED', 'active']);
  });

  it('can be built by a test: the same headers for the same delivery', async () => {
    const key = createSigningKey('kid-1');
    expect(key.publicJwk).to.include({ kid: 'kid-1', kty: 'RSA' });
    const { center } = await start({ signingKey: key });
    const delivery = {
      ...key,
      body: '{"eventType":"TRANSFER"}',
      eventId: 'e-1',
      retry: 2,
      transmissionTime: 1700000000000,
    };
    const headers = signDelivery(delivery);
    expect(headers).to.deep.equal(signDelivery({ ...delivery, body: Buffer.from(delivery.body) }));
    expect(headers).to.include({ 'x-8x8-retry': '2', 'x-8x8-transmission-time': '1700000000000' });
    expect(await isSigned(center, { headers, body: Buffer.from(delivery.body) })).to.equal(true);
    expect(
      await isSigned(center, { headers: { ...headers, 'x-8x8-retry': '3' }, body: Buffer.from(delivery.body) }),
    ).to.equal(false);
  });

  it('greet a webhook that is checked, and a webhook that does not work fails the check', async () => {
    const { webhook, call } = await start();
    const verifyCall = () => call('POST /webhooks/verify', { version: 'Chat Gateway v1.0', uri: webhook.url });
    expect((await verifyCall()).status).to.equal(204);
    expect(webhook.received[0]?.event).to.deep.equal({
      eventType: 'WEB_HOOK_VERIFY',
      notificationVersion: 'Chat Gateway v1.0',
    });
    expect(webhook.received[0]?.headers).not.to.have.property('x-8x8-signature');
    webhook.answers.push(500);
    expect((await verifyCall()).status).to.equal(400);
  });

  it('of the greeting are signed where that is asked for', async () => {
    const { center, webhook, call } = await start({ signVerification: true });
    await call('POST /webhooks/verify', { version: 'Chat Gateway v1.0', uri: webhook.url });
    expect(await isSigned(center, webhook.received[0]!)).to.equal(true);
  });

  it('go to the webhook of the channel the chat belongs to', async () => {
    const { center, webhook, call } = await start({ webhookUrl: 'http://127.0.0.1:1/nobody', retryDelaysMs: [] });
    const version = 'Chat Gateway v1.0';
    const own = { name: 'own', uri: webhook.url, version, notificationVersion: version };
    const { id: webHookId } = (await call('POST /webhooks', own)).json<{ id: string }>();
    const channel = { name: 'own', type: 'ChatAPI', webHookId, routingOptions: { type: 'queue', id: 'billing' } };
    const { id: channelId } = (await call('POST /channels', channel)).json<{ id: string }>();
    await call('POST /conversations', { channelId, user: {} });
    await center.until(() => center.agents.get('bruno').waiting()[0]);
    await center.idle();
    expect(webhook.words()).to.deep.equal(['created', 'QUEUED', 'active']);
  });
});
