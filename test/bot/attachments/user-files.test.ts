import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { redactPersonalData } from '../../../src';
import { ATTACHMENTS } from '../../../src/bot/attachments/options';
import { nameInHeader } from '../../../src/bot/attachments/unsaid-name';
import { createUserFiles, type UserFiles } from '../../../src/bot/attachments/user-files';
import { type FileReference, FileRefused, FilesBusy, HandoffError, systemClock } from '../../../src/handoff';
import { aHandoff } from '../../helpers/a-handoff';
import { type FileServer, PDF, PNG, SVG, startFileServer } from '../../helpers/files';

const MiB = 1_048_576;
const HANDOFF = aHandoff();

/** A voice message as phones record it. */
const OPUS = Buffer.concat([
  Buffer.from('OggS\0\x02'),
  Buffer.alloc(20),
  Buffer.from('\x01\x13OpusHead'),
  Buffer.alloc(11),
]);

describe("a user's file", () => {
  let server: FileServer;
  let answer: { body: Buffer; headers?: Record<string, string>; status?: number };

  beforeEach(async () => {
    answer = { body: PNG };
    server = await startFileServer((_request, response) => {
      response.statusCode = answer.status ?? 200;
      for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
      response.end(answer.body);
    });
  });
  afterEach(() => server.close());

  const files = (change: Partial<UserFiles> = {}) =>
    createUserFiles({
      ...ATTACHMENTS,
      allowedHosts: [server.host],
      clock: systemClock,
      async *transcript() {
        yield Buffer.from('transcript');
      },
      ...change,
    });
  const at = (url: string, more: Partial<FileReference> = {}): FileReference => ({
    name: 'file',
    from: { type: 'url', url },
    ...more,
  });
  const inline = (content: Buffer, more: Partial<FileReference>): FileReference => ({
    name: 'file',
    from: { type: 'inline', base64: content.toString('base64') },
    ...more,
  });
  async function opened(file: FileReference, change: Partial<UserFiles> = {}) {
    const { name, contentType, content, close } = await files(change).open(HANDOFF, file);
    const bytes = Buffer.from(await content.arrayBuffer());
    await close();
    return { name, contentType, bytes };
  }
  const refusal = async (file: FileReference, change: Partial<UserFiles> = {}): Promise<string> => {
    const error = await opened(file, change).catch((thrown: unknown) => thrown);
    if (error instanceof FileRefused) return error.refusal;
    return error instanceof HandoffError ? `later: ${error.code}` : 'passed on';
  };
  const keptOnDisk = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('handoff-file-'));

  it('is passed on byte for byte, as what it is', async () => {
    const file = at(`${server.url}/vase`, { name: 'vase.png', contentType: 'image/png' });
    expect(await opened(file)).to.deep.equal({ name: 'vase.png', contentType: 'image/png', bytes: PNG });
    answer = { body: PDF };
    const document = at(`${server.url}/d`, { name: 'invoice', contentType: 'application/pdf' });
    expect(await opened(document)).to.deep.equal({ name: 'invoice.pdf', contentType: 'application/pdf', bytes: PDF });
  });

  it('that has no name has the one that its server tells, as the filter lets it go', async () => {
    const named = async (disposition: string, change: Partial<UserFiles> = {}, more: Partial<FileReference> = {}) => {
      answer = { body: PDF, headers: { 'content-disposition': disposition } };
      return (await opened(at(`${server.url}/f`, more), change)).name;
    };
    expect(await named('inline; filename="invoice.pdf"')).to.equal('invoice.pdf');
    expect(await named(`attachment; filename=x.pdf; filename*=UTF-8''M%C3%A4rz%20%F0%9F%8F%BA.pdf`)).to.equal(
      'März 🏺.pdf',
    );
    expect(await named('attachment; filename="a \\"b\\"; c.pdf"')).to.equal('a _b_; c.pdf');
    expect(await named(Buffer.from('attachment; filename="März.pdf"').toString('latin1'))).to.equal('März.pdf');
    // Node's own server sends no such header.
    expect(nameInHeader('attachment; filename="M\xe4rz.pdf"')).to.equal('März.pdf');
    expect(await named(`attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd`)).to.equal('_.._etc_passwd.pdf');
    for (const none of ['attachment', 'attachment; filename=""', `attachment; filename*=UTF-8''%ff`, 'x'.repeat(9_000)])
      expect(await named(none), none.slice(0, 40)).to.equal('file.pdf');
    expect(await named('inline; filename="of the server.pdf"', {}, { name: 'own' })).to.equal('own.pdf');

    const disposition = 'inline; filename="kim@example.com.pdf"';
    expect(await named(disposition, { filter: redactPersonalData() })).not.to.include('kim');
    expect(await named(disposition, { filter: () => undefined })).to.equal('file.pdf');
    const broken = () => {
      throw new Error('no');
    };
    expect(await named(disposition, { filter: broken })).to.equal('file.pdf');
  });

  it('waits on disk when it is large, and is gone from there when it is closed', async () => {
    const before = keptOnDisk();
    answer = { body: Buffer.concat([PNG, Buffer.alloc(5 * MiB, 7)]) };
    const open = await files().open(HANDOFF, at(server.url));
    const during = keptOnDisk();
    expect(during.length).to.equal(before.length + 1);
    expect(Buffer.from(await open.content.arrayBuffer()).equals(answer.body)).to.equal(true);
    await open.close();
    expect(keptOnDisk()).to.deep.equal(before);
  });

  it('of 30 MB is refused, whether its server says so or not, and nothing is left of it', async () => {
    const before = keptOnDisk();
    answer = { body: Buffer.concat([PNG, Buffer.alloc(30_000_000)]) };
    expect(await refusal(at(server.url))).to.equal('size');
    const silent = await startFileServer((_request, response) => {
      response.write(answer.body);
      response.end();
    });
    expect(await refusal(at(silent.url), { allowedHosts: [silent.host] })).to.equal('size');
    await silent.close();
    expect(keptOnDisk()).to.deep.equal(before);
  });

  it('is as large as it is when it is unpacked', async () => {
    answer = { body: gzipSync(Buffer.alloc(30_000_000)), headers: { 'content-encoding': 'gzip' } };
    expect(answer.body.length).to.be.lessThan(MiB);
    expect(await refusal(at(server.url))).to.equal('size');
  });

  describe('by its bytes', () => {
    for (const [what, content, more, expected] of [
      ['an SVG that claims to be a PNG', SVG, { name: 'a.png', contentType: 'image/png' }, 'mismatch'],
      ['an SVG', SVG, { name: 'a.svg', contentType: 'image/svg+xml' }, 'type'],
      ['an SVG that claims nothing', SVG, { name: 'a' }, 'type'],
      [
        'an SVG behind a prologue',
        Buffer.from(`<?xml version="1.0"?>\n${SVG}`),
        { contentType: 'image/png' },
        'mismatch',
      ],
      ['an SVG that claims to be text', Buffer.from(`\ufeff \n${SVG}`), { contentType: 'text/plain' }, 'type'],
      ['a page', Buffer.from('<!DOCTYPE html><script>1</script>'), { contentType: 'text/html' }, 'type'],
      ['a page that claims to be text', Buffer.from('\n <b>hi</b>'), { contentType: 'text/plain' }, 'type'],
      ['a document that claims to be a picture', PDF, { contentType: 'image/png' }, 'mismatch'],
      ['a picture that claims to be text', PNG, { contentType: 'text/plain' }, 'mismatch'],
      ['text that claims to be a picture', Buffer.from('hello'), { contentType: 'image/png' }, 'mismatch'],
      ['text that claims to be a document', Buffer.from('hello'), { contentType: 'application/pdf' }, 'mismatch'],
      ['a program', Buffer.from('MZ\0\0\x90'), { name: 'a.exe', contentType: 'application/octet-stream' }, 'type'],
      ['mark-up that claims to be a mail', Buffer.from('<b>hi</b>'), { contentType: 'message/rfc822' }, 'type'],
      ['text with a NUL', Buffer.from('a,b\0c'), { contentType: 'text/csv' }, 'type'],
      ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), { name: 'a.zip' }, 'type'],
      ['a page in UTF-16', Buffer.from('\ufeff<b>hi</b>', 'utf16le'), { contentType: 'text/plain' }, 'type'],
      ['UTF-16 with a NUL', Buffer.from('\ufeffa\0b', 'utf16le'), { contentType: 'text/plain' }, 'mismatch'],
      ['nothing', Buffer.alloc(0), { contentType: 'text/plain' }, 'empty'],
    ] as const) {
      it(`is refused: ${what}`, async () => expect(await refusal(inline(content, more))).to.equal(expected));
    }

    for (const [name, content, claim, expectedName, expectedType] of [
      ['notes.txt', Buffer.from('Grüße\n'), 'text/plain', 'notes.txt', 'text/plain'],
      ['orders.csv', Buffer.from('a;b\r\n1;2'), 'application/vnd.ms-excel', 'orders.csv', 'text/csv'],
      ['data', Buffer.from('a,b'), 'text/csv; charset=utf-8', 'data.csv', 'text/csv'],
      ['run.bat', Buffer.from('del /q *'), 'application/octet-stream', 'run.bat.txt', 'text/plain'],
      ['photo.jpg', PNG, 'image/jpeg', 'photo.jpg.png', 'image/png'],
      ['invoice.exe', PDF, undefined, 'invoice.exe.pdf', 'application/pdf'],
      ['..\\..\\etc\u202egnp.png', PNG, 'image/png', '_.._etc_gnp.png', 'image/png'],
      ['c.yaml', Buffer.from('a: 1'), 'application/x-yaml', 'c.yaml.txt', 'text/plain'],
      ['m.eml', Buffer.from('Subject: x\r\n\r\nhi'), 'message/rfc822', 'm.eml.txt', 'text/plain'],
      ['voice.ogg', OPUS, 'audio/ogg; codecs=opus', 'voice.ogg', 'audio/ogg'],
      ['unicode.csv', Buffer.from('\ufeffä;b', 'utf16le'), 'text/csv', 'unicode.csv', 'text/csv'],
      ['be.txt', Buffer.from('\ufeffGrüße', 'utf16le').swap16(), 'text/plain', 'be.txt', 'text/plain'],
      ['latin.txt', Buffer.from([0x47, 0x72, 0xfc, 0xdf]), 'text/plain', 'latin.txt', 'text/plain'],
    ] as const) {
      it(`is passed on as ${expectedName}: ${JSON.stringify(name)}, ${claim}`, async () => {
        const file = await opened(inline(content, { name, contentType: claim }));
        expect([file.name, file.contentType]).to.deep.equal([expectedName, expectedType]);
        expect(file.bytes.equals(content)).to.equal(true);
      });
    }

    it('is of the kinds that are allowed', async () => {
      expect(await refusal(inline(PNG, {}), { types: ['application/pdf'] })).to.equal('type');
      expect((await opened(inline(OPUS, {}), { types: ['audio/ogg'] })).name).to.equal('file.opus');
      expect(await refusal(inline(SVG, { contentType: 'image/svg+xml' }), { types: ['image/*'] })).to.equal('type');
      const file = inline(SVG, { name: 'a.svg', contentType: 'image/svg+xml' });
      expect((await opened(file, { types: ['image/svg+xml'] })).contentType).to.equal('image/svg+xml');
    });

    it('is what its server says where the channel knows no more than "a picture"', async () => {
      answer = { body: Buffer.from('not a picture'), headers: { 'content-type': 'image/png' } };
      expect(await refusal(at(server.url, { contentType: 'image/*' }))).to.equal('mismatch');
    });
  });

  describe('is not fetched', () => {
    for (const address of [
      'http://169.254.169.254/latest/meta-data/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0.0.0.0/',
      'http://[::1]/',
      'http://[::]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[fd00::1]/',
      'http://[fe80::1]/',
      'http://10.0.0.1/',
      'http://172.16.0.1/',
      'http://192.168.0.1/',
      'http://100.64.0.1/',
      'https://127.0.0.1/',
      'http://localhost/',
      'file:///etc/passwd',
      'ftp://files.example/a',
      'http://user:secret@files.example/a',
      'nowhere',
    ]) {
      it(`from ${address}`, async () => expect(await refusal(at(address), { allowedHosts: [] })).to.equal('address'));
    }

    it('from this very machine, unless its host and port are named', async () => {
      expect(await refusal(at(server.url), { allowedHosts: [] })).to.equal('address');
      expect(await refusal(at(server.url), { allowedHosts: ['127.0.0.1:1'] })).to.equal('address');
      expect(server.requests).to.have.length(0);
      expect(await refusal(at(server.url), { allowedHosts: ['127.0.0.1'] })).to.equal('passed on');
    });

    for (const resolved of ['127.0.0.1', '169.254.169.254', '::ffff:10.0.0.1', 'fd00::1']) {
      it(`from a name that resolves to ${resolved}`, async () => {
        const asked: string[] = [];
        const lookup: UserFiles['lookup'] = (hostname, options, callback) => {
          asked.push(hostname);
          const family = resolved.includes(':') ? 6 : 4;
          if (options.all) callback(null, [{ address: resolved, family }]);
          else callback(null, resolved, family);
        };
        const url = server.url.replace('127.0.0.1', 'files.example');
        expect(await refusal(at(url), { allowedHosts: [], lookup })).to.equal('address');
        expect(asked).to.deep.equal(['files.example']);
        expect(server.requests).to.have.length(0);
      });
    }

    it('from where a redirect leads', async () => {
      const hidden = await startFileServer((_request, response) => response.end(PNG));
      answer = { body: Buffer.alloc(0), status: 302, headers: { location: hidden.url } };
      expect(await refusal(at(server.url), { allowedHosts: [server.host, hidden.host] })).to.equal('address');
      expect(hidden.requests).to.have.length(0);
      await hidden.close();
    });
  });

  for (const [status, expected] of [
    [404, 'unavailable'],
    [403, 'unavailable'],
    [204, 'unavailable'],
    [500, 'later: file-not-yet'],
    [503, 'later: file-not-yet'],
    [429, 'later: file-not-yet'],
  ] as const) {
    it(`whose server says ${status} is ${expected}`, async () => {
      answer = { body: status === 204 ? Buffer.alloc(0) : PNG, status };
      expect(await refusal(at(server.url))).to.equal(expected);
    });
  }

  it('may be tried again where its server is out of reach or gives up in the middle', async () => {
    const breaking = await startFileServer((_request, response) => {
      response.setHeader('content-length', '1000');
      response.write(PNG, () => response.destroy());
    });
    const change = { allowedHosts: [breaking.host] };
    expect(await refusal(at(breaking.url), change)).to.equal('later: file-not-yet');
    await breaking.close();
    expect(await refusal(at(breaking.url), change)).to.equal('later: file-not-yet');
  });

  it('may take only so long, its last byte included', async () => {
    let timeIsUp = (): void => undefined;
    const slow = await startFileServer((_request, response) => {
      response.write(PNG, () => timeIsUp());
    });
    const clock = {
      ...systemClock,
      after(_delayMs: number, run: () => void) {
        timeIsUp = run;
        return () => undefined;
      },
    };
    expect(await refusal(at(slow.url), { allowedHosts: [slow.host], clock })).to.equal('later: file-not-yet');
    await slow.close();
  });

  it('is fetched beside so many others and no more', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = await startFileServer((_request, response) => void held.then(() => response.end(PNG)));
    const fetching = files({ allowedHosts: [holding.host], concurrency: 1 });
    const first = fetching.open(HANDOFF, at(holding.url));
    expect(await fetching.open(HANDOFF, at(holding.url)).catch((error: unknown) => error)).to.be.instanceOf(FilesBusy);
    release();
    await (await first).close();
    await (await fetching.open(HANDOFF, at(holding.url))).close();
    await holding.close();
  });

  it('is asked for with the credentials that its address is given, and errors hold none of them', async () => {
    const authorize: UserFiles['authorize'] = async ({ pathname }) =>
      pathname === '/mine' ? 'Bearer secret' : undefined;
    await opened(at(`${server.url}/mine`), { authorize });
    await opened(at(`${server.url}/other`), { authorize });
    expect(server.requests.map(({ headers }) => headers.authorization)).to.deep.equal(['Bearer secret', undefined]);
    await server.close();
    const error = await opened(at(`${server.url}/mine`), { authorize }).catch((thrown: unknown) => thrown);
    expect(JSON.stringify([error, String(error), (error as Error).cause])).not.to.include('secret');
  });
});
