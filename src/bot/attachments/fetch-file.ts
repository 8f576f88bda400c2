import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import axios from 'axios';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { type Clock, FileRefused, HandoffError } from '../../handoff';
import { isAllowedHost } from './allowed-hosts';
import { type KeptFile, keepFile } from './kept-file';
import { nameInHeader } from './unsaid-name';

/** How files are fetched. */
export interface FetchFile {
  readonly allowedHosts: readonly string[];
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Resolves names. @default the machine's */
  readonly lookup?: LookupFunction;
}

/** A file as its server gave it. */
export interface FetchedFile extends KeptFile {
  readonly contentType: string;
  /** As its server calls it, where it does. */
  readonly name?: string;
}

/** Answers after which the same request may do better. */
const MAY_PASS = new Set([408, 425, 429]);

/** What the filtering agent says; it has no code. */
const FILTERED = /^DNS lookup \S{1,64}\(.{0,400}\) is not allowed/;

const isFiltered = (error: unknown): boolean =>
  error instanceof Error && (FILTERED.test(error.message) || isFiltered(error.cause));

function checked(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb || url.username !== '' || url.password !== '') throw new FileRefused('address');
  return url;
}

/**
 * Fetches from public addresses, looked at when the connection is made, and from the hosts that are allowed by name.
 * No redirect is followed. Throws `FileRefused` for good, anything else where it may be tried again.
 */
export function createFetchFile({ allowedHosts, maxBytes, timeoutMs, clock, lookup }: FetchFile) {
  const filtered = {
    httpAgent: new RequestFilteringHttpAgent({ lookup }),
    httpsAgent: new RequestFilteringHttpsAgent({ lookup }),
  };
  const http = axios.create({
    responseType: 'stream',
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
    headers: { 'user-agent': 'botbuilder-8x8', accept: '*/*' },
  });

  async function read(url: URL, authorization: string | undefined, signal: AbortSignal): Promise<FetchedFile> {
    const { status, headers, data } = await http.get<Readable>(url.href, {
      signal,
      ...(isAllowedHost(url, allowedHosts) ? {} : filtered),
      headers: authorization === undefined ? {} : { authorization },
    });
    try {
      if (status >= 500 || MAY_PASS.has(status))
        throw new HandoffError('file-not-yet', `A file's server said ${status}.`);
      if (status >= 300 && status < 400) throw new FileRefused('address');
      if (status !== 200) throw new FileRefused('unavailable');
      if (Number(headers['content-length'] ?? 0) > maxBytes) throw new FileRefused('size');
      const contentType = String(headers['content-type'] ?? '');
      const name = nameInHeader(String(headers['content-disposition'] ?? ''));
      return { contentType, name, ...(await keepFile(data, maxBytes)) };
    } finally {
      data.destroy();
    }
  }

  return async (address: string, authorization?: (url: URL) => Promise<string | undefined>): Promise<FetchedFile> => {
    const url = checked(address);
    const abort = new AbortController();
    const stopTimer = clock.after(timeoutMs, () => abort.abort());
    try {
      return await read(url, await authorization?.(url), abort.signal);
    } catch (error) {
      if (isFiltered(error)) throw new FileRefused('address', { cause: error });
      if (error instanceof HandoffError) throw error;
      // The library's own error holds the request, with its credentials.
      const { code } = error as { code?: unknown };
      throw new HandoffError(
        'file-not-yet',
        `A file could not be fetched (${typeof code === 'string' ? code : 'unknown'}).`,
      );
    } finally {
      stopTimer();
    }
  };
}
