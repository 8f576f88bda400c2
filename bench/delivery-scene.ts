import { join } from 'node:path';
import { startChild } from './child-process';
import { withSchema } from './postgres-schema';
import type { Load } from './processes/load';
import type { Receiver } from './processes/receiver';
import { withFolder } from './temporary-folder';

/** As the vendor may have it: many chats at once. */
export const CONNECTIONS = 50;

/** A receiver and a load generator, each in its own process, with deliveries that are signed already. */
export interface DeliveryScene {
  readonly port: number;
  readonly load: { readonly call: ReturnType<typeof startChild<Load>>['call'] };
  /** Runs `send` while deliveries are only verified. */
  verifying<T>(send: () => Promise<T>): Promise<T>;
  /** Runs `send` while deliveries are kept in a new SQLite file. */
  inSqlite<T>(send: () => Promise<T>): Promise<T>;
  /** Runs `send` while deliveries are kept in a new schema of Postgres. */
  inPostgres<T>(send: () => Promise<T>): Promise<T>;
}

/** Sets the scene with so many deliveries, and ends its processes afterwards. */
export async function withDeliveries<T>(count: number, work: (scene: DeliveryScene) => Promise<T>): Promise<T> {
  const load = startChild<Load>('load');
  const receiver = startChild<Receiver>('receiver');

  const keeping = async <R>(url: string | undefined, send: () => Promise<R>): Promise<R> => {
    await receiver.call('use', { url });
    try {
      return await send();
    } finally {
      await receiver.call('release', {});
    }
  };

  try {
    const port = await receiver.call('listen', await load.call('sign', { count }));
    return await work({
      port,
      load,
      verifying: (send) => keeping(undefined, send),
      inSqlite: (send) => withFolder((folder) => keeping(`sqlite:${join(folder, 'handoff.sqlite')}`, send)),
      inPostgres: (send) => withSchema((url) => keeping(url, send)),
    });
  } finally {
    await Promise.all([load.end(), receiver.end()]);
  }
}
