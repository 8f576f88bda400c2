import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { messageEvent, type SignedDelivery, signDelivery, withHeaders } from '../../helpers/signed-delivery';
import { CANARY, rawHead, startWebhook, type WebhookFixture } from './webhook-fixture';

const KIB_256 = 256 * 1024;

const bodyOf = (text: string): SignedDelivery => signDelivery({ body: Buffer.from(text, 'utf8') });

describe('webhook, bodies that do harm', () => {
  let hook: WebhookFixture;
  beforeEach(async () => {
    hook = await startWebhook();
  });
  afterEach(() => hook.close());

  const refuses = async (delivery: SignedDelivery, status: number): Promise<void> => {
    const answer = await hook.post(delivery);
    expect(answer).to.include({ status, body: '' });
    expect(hook.deliveries).to.deep.equal([]);
  };

  for (const conversationId of ['..', '../webhooks', 'a/b', '%2e%2e', 'a'.repeat(129), '', 7, null, ['chat-1']]) {
    it(`refuses the conversation id ${JSON.stringify(conversationId).slice(0, 20)}`, () =>
      refuses(signDelivery({ event: { ...messageEvent(CANARY), conversationId } }), 400));
  }

  it('refuses a message that names no conversation', () =>
    refuses(signDelivery({ event: { eventType: 'MESSAGE', data: {} } }), 400));

  it('refuses a body of 1,000,000 keys by its size, before reading it', async () => {
    const members = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`);
    const { headers, body } = bodyOf(`{${members.join(',')}}`);
    const answer = await hook.raw(rawHead(headers, `content-length: ${body.length}`));

    expect(answer).to.match(/^HTTP\/1\.1 413 /);
    expect(answer.toLowerCase()).to.include('connection: close');
  });

  it('takes a body of exactly 256 KiB and refuses one byte more', async () => {
    const frame = JSON.stringify(messageEvent(''));
    const fits = signDelivery({ event: messageEvent('x'.repeat(KIB_256 - frame.length)) });
    expect(fits.body).to.have.length(KIB_256);

    expect((await hook.post(fits)).status).to.equal(200);
    const over = signDelivery({ event: messageEvent('x'.repeat(KIB_256 - frame.length + 1)), eventId: 'event-2' });
    expect((await hook.post(over)).status).to.equal(413);
    expect(hook.deliveries).to.have.length(1);
  });

  it('cuts a chunked body that grows past 256 KiB', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const { headers } = signDelivery();
    const answer = await hook.raw(rawHead(headers, 'transfer-encoding: chunked'), chunk.repeat(5));

    expect(answer).to.match(/^HTTP\/1\.1 413 /);
  });

  it('refuses 100,000 levels of nesting', () => refuses(bodyOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 400));

  it('refuses 200,000 levels that never close', () => refuses(bodyOf(`{"a":${'['.repeat(200_000)}`), 400));

  it('refuses 65 levels and takes 64', async () => {
    const event = (levels: number) =>
      `{"eventType":"NEW","conversationId":"chat-1","data":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    await refuses(bodyOf(event(65)), 400);
    expect((await hook.post(bodyOf(event(64)))).status).to.equal(200);
  });

  it('does not count brackets inside of text as levels', async () => {
    const text = '[{"\\'.repeat(1000);
    expect((await hook.post(signDelivery({ event: messageEvent(text) }))).status).to.equal(200);
    expect(hook.deliveries[0]?.event).to.include({ text });
  });

  it('refuses invalid UTF-8', () => {
    const body = Buffer.from(JSON.stringify(messageEvent('xx')), 'utf8');
    body.writeUInt16BE(0xc328, body.indexOf('xx'));
    return refuses(signDelivery({ body }), 400);
  });

  it('refuses a surrogate that is encoded in UTF-8', () => {
    const body = Buffer.from(JSON.stringify(messageEvent('xxx')), 'utf8');
    body.set([0xed, 0xa0, 0x80], body.indexOf('xxx'));
    return refuses(signDelivery({ body }), 400);
  });

  it('refuses a byte order mark', () => refuses(bodyOf(`\ufeff${JSON.stringify(messageEvent(CANARY))}`), 400));

  for (const text of ['', 'null', '7', '"text"', '[]', '{', `{"eventType":${CANARY}}`, '{"eventType":7}', '{}']) {
    it(`refuses the body ${JSON.stringify(text).slice(0, 20)}`, () => refuses(bodyOf(text), 400));
  }

  // RFC 8259 leaves it open; what matters is that one value counts everywhere.
  it('takes the last of two members of one name', async () => {
    const text = JSON.stringify(messageEvent('x')).replace('"chat-1"', '"chat-0","conversationId":"chat-2"');
    expect((await hook.post(bodyOf(text))).status).to.equal(200);
    expect(hook.deliveries[0]?.chatId).to.equal('chat-2');
  });

  it('lets neither __proto__ nor constructor nor an unknown member through', async () => {
    const card =
      '{"contentType":"x","content":{"__proto__":{"isAdmin":true},"\\u005f_proto__":{"isAdmin":true},"a":1}}';
    const text =
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"eventType":"MESSAGE",' +
      '"conversationId":"chat-1","data":{"__proto__":{"text":"polluted"},"sender":{"type":"agent","extra":1},' +
      `"text":"x","cards":[${card}]}}`;
    expect((await hook.post(bodyOf(text))).status).to.equal(200);

    expect(JSON.stringify(hook.deliveries)).to.not.match(/isAdmin|polluted|extra|constructor/);
    expect(hook.deliveries[0]?.event).to.deep.include({ text: 'x', cards: [{ contentType: 'x', content: { a: 1 } }] });
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).to.equal(false);
  });

  for (const eventType of ['constructor', 'toString', '__proto__']) {
    it(`takes the event type ${eventType} for any unknown one`, async () => {
      expect((await hook.post(signDelivery({ event: { eventType, conversationId: 'chat-1' } }))).status).to.equal(200);
      expect(hook.deliveries[0]?.event).to.deep.equal({ type: 'unsupported', eventType });
    });
  }

  it('makes halves of surrogate pairs into U+FFFD and keeps whole ones', async () => {
    const body = JSON.stringify(messageEvent('@')).replace('@', '\\ud83d \\udc4b \\ud83d\\udc4b');
    expect((await hook.post(bodyOf(body))).status).to.equal(200);
    expect(hook.deliveries[0]?.event).to.include({ text: '\ufffd \ufffd 👋' });
  });

  it('does not take a number past all numbers for a time', async () => {
    const text = JSON.stringify(messageEvent('x')).replace(/"timestamp":\d+/, '"timestamp":1e400');
    expect((await hook.post(bodyOf(text))).status).to.equal(200);
    expect(hook.deliveries[0]?.timestamp).to.equal(hook.clock.now());
  });

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    undefined,
  ]) {
    it(`answers 415 to the content type ${type}`, () =>
      refuses(withHeaders(signDelivery(), { 'content-type': type }), 415));
  }

  it('answers 415 to gzip and inflates nothing', () => {
    const { headers, body } = signDelivery();
    return refuses({ headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) }, 415);
  });

  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    it(`answers 405 to ${method}`, async () => {
      const answer = await hook.post(signDelivery(), method);
      expect(answer.status).to.equal(405);
      expect(answer.headers.allow).to.equal('POST');
    });
  }

  it('cuts a body that dribbles in after five seconds', async () => {
    const { headers, body } = signDelivery();
    const answer = hook.raw(rawHead(headers, `content-length: ${body.length}`), body.subarray(0, 10));
    await hook.clock.whenWaiting(5_000);
    hook.clock.advance(5_000);

    expect(await answer).to.match(/^HTTP\/1\.1 408 /);
    expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['too-slow']);
  });

  for (const name of [
    'x-8x8-event-id',
    'x-8x8-retry',
    'x-8x8-tenant-id',
    'x-8x8-transmission-time',
    'x-8x8-signature',
  ]) {
    it(`refuses ${name} that comes twice, though both say the same`, async () => {
      const { headers, body } = signDelivery();
      const head = rawHead(headers, `${name}: ${headers[name]}`, `content-length: ${body.length}`, 'connection: close');

      expect(await hook.raw(head, body)).to.match(/^HTTP\/1\.1 401 /);
      expect(hook.deliveries).to.deep.equal([]);
      expect(hook.outcomes.map(({ outcome }) => outcome)).to.deep.equal(['malformed-headers']);
    });
  }
});
