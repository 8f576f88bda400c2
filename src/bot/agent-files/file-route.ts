import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ContactCenter, ContactCenterError, errorCode, type Logger } from '../../handoff';
import { attachmentDisposition } from './content-disposition';
import type { FileLinks, LinkedFile } from './file-links';
import { begin } from './file-start';

/** What the route needs of a request; Node's, restify's and Express's fit. */
export interface FileRequest {
  readonly method?: string;
  readonly url?: string;
}

/** What the route needs of a response; Node's, restify's and Express's fit. */
export interface FileResponse extends NodeJS.WritableStream {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  destroy(error?: Error): unknown;
  readonly headersSent: boolean;
}

/** Answers a link to an agent's file. Never rejects. */
export type FileHandler = (request: FileRequest, response: FileResponse) => Promise<void>;

/** What the route works with. */
export interface FileRouteOptions {
  readonly links: FileLinks;
  readonly contactCenter: Pick<ContactCenter, 'download'>;
  /** The largest file that is served, bytes. */
  readonly maxBytes: number;
  readonly now: () => number;
  readonly logger: Logger;
}

/** An agent may send anything; whatever it is, it runs nothing here. */
const SAFE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'accept-ranges': 'none',
};

/** Longer than any link of ours. */
const MOST_URL = 8_192;

const queryOf = (url = ''): URLSearchParams =>
  new URLSearchParams(url.length > MOST_URL ? '' : url.slice(url.indexOf('?') + 1));

function statusOf(error: unknown): number {
  if (!(error instanceof ContactCenterError)) return 500;
  if (error.failure === 'gone' || error.failure === 'refused') return 404;
  return error.failure === 'limited' ? 503 : 502;
}

async function* capped(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new ContactCenterError('refused', `A file is over ${most} bytes.`);
    yield chunk;
  }
}

/**
 * Serves the files of agents to whoever has a link that this bot has made, until it expires: `GET` and `HEAD`, the whole
 * file, to be kept and not opened, of the kind that its bytes say. 403 for an expired link, 404 for any other that is
 * not right, and for a file that is not there.
 */
export function createFileRoute({ links, contactCenter, maxBytes, now, logger }: FileRouteOptions): FileHandler {
  async function serve(file: LinkedFile, isHead: boolean, response: FileResponse): Promise<void> {
    const source = await contactCenter.download(file.chatId, file.attachmentId);
    // Whoever asked may be gone before the file has come.
    response.once('close', () => source.destroy());
    const { contentType, bytes } = await begin(source);
    const seconds = Math.max(0, Math.floor((file.expiresAt - now()) / 1_000));
    response.statusCode = 200;
    response.setHeader('content-type', contentType);
    response.setHeader('content-disposition', attachmentDisposition(file.name));
    response.setHeader('cache-control', `private, max-age=${seconds}, immutable`);
    if (!isHead) return pipeline(Readable.from(capped(bytes, maxBytes), { objectMode: false }), response);
    source.destroy();
    response.end();
  }

  function refuse(response: FileResponse, status: number): void {
    response.statusCode = status;
    response.setHeader('cache-control', 'no-store');
    response.end();
  }

  return async (request, response) => {
    try {
      for (const [name, value] of Object.entries(SAFE)) response.setHeader(name, value);
      const { method } = request;
      if (method !== 'GET' && method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        return refuse(response, 405);
      }
      const file = await links.read(queryOf(request.url));
      if (file === 'forged') return refuse(response, 404);
      if (file === 'expired') return refuse(response, 403);
      await serve(file, method === 'HEAD', response);
    } catch (error) {
      const code = errorCode(error);
      // Whoever asked went away.
      if (code === 'ERR_STREAM_PREMATURE_CLOSE') logger.debug('a file was not read to its end', { code });
      else logger.warn('a file could not be served', { code });
      // Cut short, so that half a file is not taken for a whole one.
      if (response.headersSent) response.destroy();
      else refuse(response, statusOf(error));
    }
  };
}
