import { join } from 'node:path';
import Libsql from 'libsql';
import { withFolder } from './temporary-folder';

/** How many durable transactions a second the engine makes by itself, one insert each, one after the other. */
export const bareTransactions = (count: number): Promise<number> =>
  withFolder(async (folder) => {
    const database = new Libsql(join(folder, 'bare.sqlite'));
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.exec('CREATE TABLE message (id INTEGER PRIMARY KEY, body TEXT NOT NULL)');
      const insert = database.prepare('INSERT INTO message (body) VALUES (?)');
      const begin = performance.now();
      for (let index = 0; index < count; index++) insert.run([`Where is my order? ${index}`]);
      return count / ((performance.now() - begin) / 1_000);
    } finally {
      database.close();
    }
  });
