import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { createFileLinks } from '../../../src/bot/agent-files/file-links';
import { createFileRoute } from '../../../src/bot/agent-files/file-route';
import { type ContactCenter, ContactCenterError, type Logger } from '../../../src/handoff';
import { createManualClock } from '../../gateway/manual-clock';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const HOUR = 3_600_000;

describe("a link to an agent's file", () => {
  const clock = createManualClock(Date.UTC(2026, 0, 1));
  const asked: string[] = [];
  let download: ContactCenter['download'];
  let server: Server;
  let url: string;
  let secret = 'one';

  before(async () => {
    const route = createFileRoute({
      links: links(),
      contactCenter: {
        download: (chatId, attachmentId) => {
          asked.push(`${chatId}/${attachmentId}`);
          return download(chatId, attachmentId);
        },
      },
      maxBytes: 100_000,
      now: clock.now,
      logger: silent,
    });
    server = createServer((req, res) => void route(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    secret = 'one';
    download = async () => Readable.from([PNG]);
  });

  function links() {
    // The address is only known once the server listens.
    return createFileLinks({ secret: async () => secret, publicUrl: 'http://bot', clock, lifetimeMs: HOUR });
  }

  const linkTo = async (name = 'vase.png'): Promise<string> =>
    ((await links().link({ chatId: 'chat-1', attachmentId: 'file-1', name })) ?? '').replace('http://bot', url);

  const changed = (link: string, change: Readonly<Record<string, string>>): string => {
    const other = new URL(link);
    for (const [key, value] of Object.entries(change)) other.searchParams.set(key, value);
    return other.href;
  };

  it('brings the file, to be kept and not opened, and only for as long as it holds', async () => {
    const response = await fetch(await linkTo());
    expect(response.status).to.equal(200);
    expect(Buffer.from(await response.arrayBuffer())).to.deep.equal(PNG);
    expect(Object.fromEntries(response.headers)).to.include({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="vase.png"; filename*=UTF-8''vase.png`,
      'cache-control': 'private, max-age=3600, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(asked).to.deep.equal(['chat-1/file-1']);
  });

  it('says what the bytes are, whatever they are called', async () => {
    download = async () => Readable.from([SVG]);
    const response = await fetch(await linkTo('harmless.png'));
    expect(response.headers.get('content-type')).to.equal('application/octet-stream');
  });

  it('names the file in any script', async () => {
    const response = await fetch(await linkTo('Ré"su\\mé – 履歴\r\nSet-Cookie: x.pdf'));
    const header = response.headers.get('content-disposition') ?? '';
    expect(header).to.match(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/);
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).to.equal('Ré"su\\mé – 履歴\r\nSet-Cookie: x.pdf');
    expect(response.headers.has('set-cookie')).to.equal(false);
  });

  it('is 403 once it is over', async () => {
    const link = await linkTo();
    clock.advance(HOUR);
    expect((await fetch(link)).status).to.equal(403);
    expect(asked).to.deep.equal([]);
  });

  it('is 404 for another file, another chat, another name and a longer time than it was made for', async () => {
    const link = await linkTo();
    const others: Record<string, string>[] = [
      { file: 'file-2' },
      { chat: 'chat-2' },
      { file: '..' },
      { chat: '../../admin' },
      { file: 'file-1/../file-2' },
      { name: 'other.png' },
      { until: String(clock.now() + 2 * HOUR) },
      { until: 'Infinity' },
      { signature: '' },
      { signature: 'A'.repeat(43) },
      { signature: 'A'.repeat(60_000) },
    ];
    for (const change of others) {
      const { status } = await fetch(changed(link, change)).catch(() => ({ status: 431 }));
      expect(status, JSON.stringify(change).slice(0, 80)).to.be.oneOf([404, 431]);
    }
    expect(asked).to.deep.equal([]);
  });

  it('is 404 where another secret made it', async () => {
    const link = await linkTo();
    secret = 'two';
    const other = createFileLinks({ secret: async () => secret, publicUrl: 'http://bot', clock, lifetimeMs: HOUR });
    expect(await other.read(new URL(link).searchParams)).to.equal('forged');
  });

  it('is never right when anything of it is changed', async () => {
    const link = new URL(await linkTo());
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('chat', 'file', 'name', 'until', 'signature'),
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (key, value) => {
          const query = new URLSearchParams(link.search);
          fc.pre(query.get(key) !== value);
          // Base64 has several spellings of one signature.
          fc.pre(
            key !== 'signature' ||
              !Buffer.from(value, 'base64url').equals(Buffer.from(query.get(key) ?? '', 'base64url')),
          );
          query.set(key, value);
          expect(await links().read(query)).to.equal('forged');
        },
      ),
    );
  });

  it('is asked for by GET and HEAD alone', async () => {
    const link = await linkTo();
    const head = await fetch(link, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).to.deep.equal([200, 'image/png', '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await fetch(link, { method })).status, method).to.equal(405);
    }
  });

  it('brings the whole file to whoever asks for a part of it', async () => {
    const response = await fetch(await linkTo(), { headers: { range: 'bytes=0-1' } });
    expect([response.status, response.headers.get('accept-ranges')]).to.deep.equal([200, 'none']);
    expect((await response.arrayBuffer()).byteLength).to.equal(PNG.length);
  });

  it('is 404 where the file is gone, and 502 where the contact center does not answer', async () => {
    for (const [failure, status] of [
      ['gone', 404],
      ['ambiguous', 502],
      ['limited', 503],
    ] as const) {
      download = () => Promise.reject(new ContactCenterError(failure, 'no'));
      const response = await fetch(await linkTo());
      expect([response.status, response.headers.get('cache-control')]).to.deep.equal([status, 'no-store']);
    }
  });

  it('breaks off what is too large, or breaks off itself, so that nobody takes it for the whole', async () => {
    const endless = async function* (): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.alloc(10_000);
    };
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.alloc(10_000);
      throw new ContactCenterError('ambiguous', 'broken');
    };
    for (const bytes of [endless, broken]) {
      download = async () => Readable.from(bytes(), { objectMode: false });
      const failure = await fetch(await linkTo())
        .then((response) => response.arrayBuffer())
        .catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Error);
    }
  });

  it('lets go of the file when whoever asked has gone', async () => {
    const source = new Readable({ read: () => undefined });
    source.push(Buffer.alloc(50_000));
    const closed = new Promise((resolve) => source.once('close', resolve));
    download = async () => source;
    const call = request(await linkTo(), (response) => response.once('data', () => call.destroy()));
    call.on('error', () => undefined);
    call.end();
    await closed;
  });
});
