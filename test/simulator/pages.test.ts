import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { useSimulator } from './fixture';

const FOLDER = join(__dirname, '../../src/simulator/pages');
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

describe('simulator: the pages', () => {
  const start = useSimulator();

  for (const path of ['/desk', '/wire', '/pages/desk/desk.mjs', '/pages/pages.css']) {
    it(`of ${path} run nothing but the simulator's own, and are framed by pages of this machine only`, async () => {
      const { center } = await start();
      const { status, headers } = await fetch(center.url + path);
      expect(status).to.equal(200);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
          const [name = '', ...values] = part.split(' ');
          return [name, values.join(' ')];
        }),
      );
      expect(policy.get('default-src')).to.equal("'none'");
      expect(policy.get('script-src')).to.equal("'self'");
      expect(policy.get('style-src')).to.equal("'self'");
      expect(policy.get('connect-src')).to.equal("'self'");
      expect(policy.get('form-action')).to.equal("'none'");
      expect(policy.get('frame-ancestors')).to.equal('http://127.0.0.1:* http://localhost:*');
      expect(policy.get('require-trusted-types-for')).to.equal("'script'");
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
    });
  }

  it('are whole: everything that a page or a module names is there, with its type, and nothing is inline', async () => {
    const { center } = await start();
    const seen = new Set<string>();
    async function visit(path: string): Promise<void> {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await fetch(center.url + path);
      expect(response.status, path).to.equal(200);
      const text = await response.text();
      const type = response.headers.get('content-type');
      if (path.endsWith('.mjs')) expect(type).to.equal('text/javascript; charset=utf-8');
      if (type?.startsWith('text/html')) {
        expect(text, path).not.to.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
      }
      const named = [...text.matchAll(/(?:src|href)="(\/pages\/[^"]+)"|from '(\.[^']+\.mjs)'/g)];
      const inComment = (index: number) => text.slice(text.lastIndexOf('\n', index), index).includes('@import');
      for (const { 1: absolute, 2: relative, index } of named) {
        if (inComment(index)) continue;
        await visit(new URL(absolute ?? relative ?? '', center.url + path).pathname);
      }
    }
    await visit('/desk');
    await visit('/wire');
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:mjs|css|svg)$/.test(file))
      .map((file) => `/pages/${file.replaceAll('\\', '/')}`);
    expect([...seen].filter((path) => path.startsWith('/pages/'))).to.have.members(files);
  });

  it('serve no other file', async () => {
    const { center } = await start();
    for (const path of [
      '/pages/shapes.d.ts',
      '/pages/../options.ts',
      '/pages/%2e%2e/options.ts',
      '/pages/desk',
      '/x',
    ]) {
      expect((await fetch(center.url + path)).status, path).to.equal(404);
    }
    const home = await fetch(center.url, { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).to.deep.equal([302, '/desk']);
  });

  it('show pictures as pictures by what is in them, and everything else as a download', async () => {
    const { center, openChat } = await start();
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const { attachments } = alice.write(id, '', {
      attachments: [
        { filename: 'a.bin', contentType: 'application/octet-stream', content: PIXELS },
        { filename: 'evil.png', contentType: 'image/png', content: script },
        { filename: 'evil.svg', contentType: 'image/svg+xml', content: script },
        { filename: 'evil.html', contentType: 'text/html', content: Buffer.from('<script>alert(1)</script>') },
      ],
    });
    const pictures = await Promise.all(attachments.map((file) => fetch(`${center.url}/simulator/pictures/${file.id}`)));
    expect(pictures.map(({ status }) => status)).to.deep.equal([200, 415, 415, 415]);
    expect(pictures[0]?.headers.get('content-type')).to.equal('image/png');
    expect(pictures[0]?.headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
    for (const file of attachments) {
      const { headers } = await fetch(`${center.url}/simulator/files/${file.id}`);
      expect(headers.get('content-type')).to.equal('application/octet-stream');
      expect(headers.get('content-disposition')).to.match(/^attachment;/);
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
    }
  });
});
