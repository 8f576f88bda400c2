import { request } from 'node:http';
import { expect } from 'chai';
import { type Site, startSite } from '../../../samples/site/site';

/** A request as no well-meaning browser of this machine would make it: `fetch` lets nobody choose these headers. */
const statusWith = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe("the shop's site", () => {
  let site: Site;
  const options = {
    port: 0,
    botUrl: () => 'http://localhost:3978',
    bot: async () => 'http://localhost:3978/api/messages',
    webChatFile: __filename,
  };

  beforeEach(async () => {
    site = await startSite({ ...options, centerUrl: 'http://127.0.0.1:3979' });
  });
  afterEach(() => site.close());

  const text = async (path: string): Promise<string> => (await fetch(site.url + path)).text();

  it('shows both sides in one page, and the shop alone', async () => {
    expect(await text('/'))
      .to.contain('src="http://127.0.0.1:3979/desk?agent=alice"')
      .and.contain('src="/shop"');
    expect(await text('/shop')).to.contain('id="web-chat"');
  });

  it('shows the shop alone where the contact center is not a local one', async () => {
    await site.close();
    site = await startSite(options);
    expect(await text('/')).to.contain('id="web-chat"');
  });

  it('serves every file that its pages name', async () => {
    const named = (await Promise.all(['/', '/shop'].map(text))).flatMap((html) =>
      [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path),
    );
    expect(named.length).to.be.greaterThan(8);
    for (const path of named) expect((await fetch(site.url + path)).status, path).to.equal(200);
  });

  it('lets its pages run nothing but its own scripts', async () => {
    for (const path of ['/', '/shop']) {
      const policy = (await fetch(site.url + path)).headers.get('content-security-policy') ?? '';
      expect(policy).to.contain("default-src 'none'").and.contain("script-src 'self';");
      expect(policy).not.to.match(/unsafe/);
    }
    const nonces = await Promise.all([text('/shop'), text('/shop')]);
    expect(nonces[0]).not.to.equal(nonces[1]);
  });

  it('gives a page a token for one new conversation, and no secret', async () => {
    const give = async () => (await fetch(`${site.url}/chat`, { method: 'POST' })).json() as Promise<object>;
    const [first, second] = [await give(), await give()];
    expect(first).to.have.all.keys('token', 'conversationId', 'expires_in', 'user');
    expect(Reflect.get(first, 'conversationId')).not.to.equal(Reflect.get(second, 'conversationId'));
  });

  it('serves browsers of this machine only', async () => {
    const { host } = new URL(site.url);
    expect(await statusWith(`${site.url}/shop`, { host })).to.equal(200);
    expect(await statusWith(`${site.url}/shop`, { host: 'shop.example' })).to.equal(403);
    expect(await statusWith(`${site.url}/shop`, { host, origin: 'http://evil.example' })).to.equal(403);
    expect(await statusWith(`${site.url}/shop`, { host, origin: 'null' })).to.equal(403);
  });
});
