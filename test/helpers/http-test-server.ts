import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived, body included. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on a real port of this machine. */
export interface HttpTestServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a server that answers with `listener`; the caller closes it. */
export async function startHttpServer(listener: RequestListener): Promise<HttpTestServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(req: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  const body = Buffer.concat(chunks).toString('utf8');
  return { method: String(req.method), path: pathname, query: searchParams, headers: req.headers, body };
}

/** What a scripted server answers; a string body is sent as it is, anything else as JSON. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server that remembers what it was asked and answers what the script says, or hangs up where it says `reset`. */
export interface ScriptedServer extends HttpTestServer {
  readonly requests: readonly ReceivedRequest[];
}

/** Starts a server whose answers `script` decides; `silent` never answers. */
export async function startScriptedServer(
  script: (request: ReceivedRequest, index: number) => ScriptedAnswer | 'reset' | 'silent',
): Promise<ScriptedServer> {
  const requests: ReceivedRequest[] = [];
  const server = await startHttpServer(async (req, res) => {
    const request = await receive(req);
    const answer = script(request, requests.push(request) - 1);
    if (answer === 'silent') return;
    if (answer === 'reset') {
      req.socket.resetAndDestroy();
      return;
    }
    const { status, headers = { 'content-type': 'application/hal+json' }, body } = answer;
    res.writeHead(status, headers);
    res.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });
  return { ...server, requests };
}
