import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage, StoreItems } from 'botbuilder';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The state of a bot in files, one for each key: enough for a sample on one machine, and it outlives the process. */
export class FileStorage implements Storage {
  constructor(private readonly folder: string) {}

  async read(keys: string[]): Promise<StoreItems> {
    const items: StoreItems = {};
    for (const key of keys) {
      try {
        items[key] = JSON.parse(await readFile(this.fileOf(key), 'utf8'));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const [key, item] of Object.entries(changes)) {
      const file = this.fileOf(key);
      // A process that dies while it writes leaves the old file as it was.
      await writeFile(`${file}.new`, JSON.stringify(item));
      await rename(`${file}.new`, file);
    }
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) await rm(this.fileOf(key), { force: true });
  }

  private fileOf(key: string): string {
    return join(this.folder, `${Buffer.from(key).toString('base64url').slice(0, 200)}.json`);
  }
}
