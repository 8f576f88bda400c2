import { CONNECTIONS, withDeliveries } from './delivery-scene';
import type { Figure, Result } from './figure';
import { inTurn, median, percentile } from './in-turn';
import { whyNoPostgres } from './postgres-schema';

const PER_SECOND = 1_000;
const COUNT = 3_000;
const ROUNDS = 3;

const SQLITE = {
  name: 'delivery-latency',
  title: `p99 of the answer at ${PER_SECOND} deliveries/s, SQLite`,
  unit: 'ms',
};
const POSTGRES = { ...SQLITE, title: `p99 of the answer at ${PER_SECOND} deliveries/s, Postgres` };

/** How long 8x8 waits for the answer to a delivery while they come at a steady rate. */
export const deliveryLatency: Figure = {
  name: 'delivery-latency',
  async measure(progress): Promise<readonly Result[]> {
    const skipped = await whyNoPostgres();
    progress('signing');
    return withDeliveries(COUNT, async ({ port, load, inSqlite, inPostgres }) => {
      const send = async () =>
        percentile(await load.call('openLoop', { port, connections: CONNECTIONS, perSecond: PER_SECOND }), 0.99);
      const p99 = await inTurn(
        {
          sqlite: () => inSqlite(send),
          postgres: skipped === undefined ? () => inPostgres(send) : undefined,
        },
        { rounds: ROUNDS, progress },
      );
      return [
        { ...SQLITE, product: median(p99.sqlite), target: { atMost: 50 } },
        skipped === undefined
          ? { ...POSTGRES, product: median(p99.postgres), target: { atMost: 50 } }
          : { ...POSTGRES, skipped },
      ];
    });
  },
};
