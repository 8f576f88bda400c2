import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as restify from 'restify';
import { createDirectLine } from '../direct-line/direct-line';
import { Refusal } from '../direct-line/read-body';
import { sendError, sendJson } from '../direct-line/send-json';

/** What the site is made of. */
export interface SiteOptions {
  /** The port on this machine; 0 takes a free one. */
  readonly port: number;
  /** Where the bot listens, asked for each page; the pictures that agents send come from there. */
  readonly botUrl: () => string;
  /** The bot's messaging endpoint, as soon as the bot runs. */
  readonly bot: () => Promise<string>;
  /** The local contact center, whose desk and wire stand beside the shop; without it there is only the shop. */
  readonly centerUrl?: string;
  /** The file of Web Chat; without it the page says that it is missing. */
  readonly webChatFile?: string;
}

/** The running site. */
export interface Site {
  readonly url: string;
  /** Where the bot reaches it: the name `localhost` may stand for another address first, which costs time and may fail. */
  readonly lineUrl: string;
  close(): Promise<void>;
}

const FOLDER = join(__dirname, 'public');
const TYPES = { css: 'text/css', mjs: 'text/javascript', svg: 'image/svg+xml' } as const;
const FILES: readonly `${string}.${keyof typeof TYPES}`[] = [
  'both.css',
  'both.mjs',
  'look.css',
  'shop.css',
  'shop.mjs',
  'chat-look.mjs',
  'agent-name.mjs',
  'vase.svg',
  'bowl.svg',
  'plate.svg',
  'typing.svg',
];

/** The hash of nothing: Web Chat adds one style sheet without the nonce, and fills it by script. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const isLoopback = (address: string): boolean =>
  URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

/** Serves the shop with its chat, and beside it the agent's desk, for browsers of this machine. */
export async function startSite({ port, botUrl, bot, centerUrl, webChatFile }: SiteOptions): Promise<Site> {
  let lineUrl = '';
  const line = createDirectLine({ url: () => lineUrl, bot, secret: randomBytes(32).toString('base64url') });
  const server = restify.createServer({ name: 'shop' });

  // A browser names the page that asks in `Origin`, and a name that was made to point here (DNS rebinding) in `Host`.
  server.pre((request, response, next) => {
    const { host = '', origin } = request.headers;
    if (isLoopback(`http://${host}`) && (origin === undefined || origin === `http://${host}`)) return next();
    sendError(response, new Refusal(403, 'Forbidden', 'The shop is for browsers of this machine only.'));
    return next(false);
  });

  /** What a page may load: its own files, the chat's stream and pictures, the contact center's pages. */
  const policy = (nonce: string): string =>
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}' ${EMPTY}`,
      `img-src 'self' data: blob: ${lineUrl} ${botUrl()}`,
      `media-src 'self' ${lineUrl} ${botUrl()}`,
      `connect-src 'self' data: blob: ${lineUrl.replace('http:', 'ws:')}`,
      'worker-src blob:',
      `frame-src 'self' ${centerUrl ?? ''}`,
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');

  const page = (name: string) => async (_request: restify.Request, response: restify.Response) => {
    const nonce = randomBytes(16).toString('base64');
    const html = await readFile(join(FOLDER, name), 'utf8');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy(nonce));
    response.setHeader('cache-control', 'no-store');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(html.replaceAll('{{nonce}}', nonce).replaceAll('{{center}}', centerUrl ?? ''));
  };
  const file = (path: string, type: string) => async (_request: restify.Request, response: restify.Response) => {
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(await readFile(path));
  };

  server.get('/', page(centerUrl ? 'both.html' : 'shop.html'));
  server.get('/shop', page('shop.html'));
  if (webChatFile) server.get('/web-chat.js', file(webChatFile, TYPES.mjs));
  for (const name of FILES)
    server.get(`/${name}`, file(join(FOLDER, name), TYPES[name.split('.').pop() as keyof typeof TYPES]));
  // The shop knows its customer, and the browser gets no secret: a token for one conversation of this user is all.
  server.post('/chat', async (_request, response) => {
    const user = { id: `customer-${randomBytes(6).toString('hex')}`, name: 'Kim' };
    sendJson(response, 200, { ...line.tokenFor(user), user });
  });
  line.mount(server);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listensAt = server.address().port;
  lineUrl = `http://127.0.0.1:${listensAt}`;
  return {
    url: `http://localhost:${listensAt}`,
    lineUrl,
    async close() {
      line.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
    },
  };
}
