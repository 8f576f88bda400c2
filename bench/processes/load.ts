import { createSigningKey, type PublicJwk } from '../../src/simulator';
import { type Connection, withConnections } from '../connections';
import { serve } from '../procedures';
import { signedRequests } from '../signed-requests';

let requests: readonly Buffer[] = [];

async function deliver(connection: Connection, request: Buffer): Promise<void> {
  const status = await connection.send(request);
  if (status !== 200) throw new Error(`A delivery was answered ${status}.`);
}

const at = (index: number): Buffer => {
  const request = requests[index];
  if (!request) throw new RangeError('There are not so many deliveries.');
  return request;
};

/** How the load generator is used: sign first, then send the same deliveries as often as the receiver forgets them. */
const load = {
  /** Signs `count` deliveries with a new key; resolves with what verifies them. */
  async sign({ count }: { count: number }): Promise<PublicJwk> {
    const key = createSigningKey();
    requests = signedRequests(count, key);
    return key.publicJwk;
  },

  /** Sends all, the next one of each connection as soon as the last was answered. Resolves with answers a second. */
  async closedLoop({ port, connections: count }: { port: number; connections: number }): Promise<number> {
    return withConnections({ port, count }, async (connections) => {
      let next = 0;
      const begin = performance.now();
      await Promise.all(
        connections.map(async (connection) => {
          while (next < requests.length) await deliver(connection, at(next++));
        }),
      );
      return requests.length / ((performance.now() - begin) / 1_000);
    });
  },

  /**
   * Sends all at a steady rate, whether or not earlier ones were answered. Resolves with how long each took from the
   * moment at which it was due, ms.
   */
  async openLoop(input: { port: number; connections: number; perSecond: number }): Promise<number[]> {
    const { port, connections: count, perSecond } = input;
    return withConnections({ port, count }, async (connections) => {
      const idle = [...connections];
      const waiting: number[] = [];
      const tookMs: number[] = [];
      const begin = performance.now();
      const dueAt = (index: number): number => begin + (index * 1_000) / perSecond;

      return new Promise<number[]>((resolve, reject) => {
        const send = (connection: Connection, index: number): void => {
          deliver(connection, at(index)).then(() => {
            tookMs.push(performance.now() - dueAt(index));
            if (tookMs.length === requests.length) resolve(tookMs);
            const next = waiting.shift();
            if (next === undefined) idle.push(connection);
            else send(connection, next);
          }, reject);
        };
        let next = 0;
        const timer = setInterval(() => {
          for (; next < requests.length && dueAt(next) <= performance.now(); next++) {
            const connection = idle.pop();
            if (connection) send(connection, next);
            else waiting.push(next);
          }
          if (next === requests.length) clearInterval(timer);
        }, 1);
      });
    });
  },
};

/** What the load generator can be asked to do. */
export type Load = typeof load;

serve(load);
