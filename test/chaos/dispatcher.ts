import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer on this machine. */
export interface Dispatcher {
  readonly url: string;
  close(): Promise<void>;
}

/** How long an instance may take; the sender waits a little longer. */
const TIMEOUT_MS = 4_000;

/**
 * Starts a load balancer that passes each request, byte for byte, to the instance that `next` names, and answers 502
 * where that does not answer. It tries no other one: whether to send again is for the sender to decide.
 */
export async function startDispatcher(next: () => string | undefined): Promise<Dispatcher> {
  // A kept connection to a process that was killed would be a fault of this machine's making.
  const agent = new Agent({ keepAlive: false });
  const server = createServer((incoming, outgoing) => {
    const target = next();
    const fail = (status: number): void => {
      incoming.resume();
      if (!outgoing.headersSent) outgoing.writeHead(status).end();
      else outgoing.destroy();
    };
    if (target === undefined) return fail(503);
    const passed = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers, agent, timeout: TIMEOUT_MS },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.once('error', () => outgoing.destroy());
      },
    );
    passed.once('timeout', () => passed.destroy());
    passed.once('error', () => fail(502));
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
