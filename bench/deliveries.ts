import { CONNECTIONS, withDeliveries } from './delivery-scene';
import type { Figure, Result } from './figure';
import { compare, inTurn } from './in-turn';
import { whyNoPostgres } from './postgres-schema';

const COUNT = 6_000;
const ROUNDS = 5;

const SQLITE = { name: 'deliveries', title: 'deliveries verified and kept, SQLite', unit: '1/s' };
const POSTGRES = { name: 'deliveries', title: 'deliveries verified and kept, Postgres', unit: '1/s' };

/** How many deliveries a second one process verifies and keeps, against the same receiver that keeps nothing. */
export const deliveries: Figure = {
  name: 'deliveries',
  async measure(progress): Promise<readonly Result[]> {
    const skipped = await whyNoPostgres();
    progress('signing');
    return withDeliveries(COUNT, async ({ port, load, verifying, inSqlite, inPostgres }) => {
      const send = () => load.call('closedLoop', { port, connections: CONNECTIONS });
      const rates = await inTurn(
        {
          verified: () => verifying(send),
          sqlite: () => inSqlite(send),
          postgres: skipped === undefined ? () => inPostgres(send) : undefined,
        },
        { rounds: ROUNDS, progress },
      );
      return [
        { ...SQLITE, ...compare(rates.verified, rates.sqlite), target: { atLeast: 0.8 } },
        skipped === undefined
          ? { ...POSTGRES, ...compare(rates.verified, rates.postgres), target: { atLeast: 0.45 } }
          : { ...POSTGRES, skipped },
      ];
    });
  },
};
