import { openAsBlob } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileRefused } from '../../handoff';

/** What is larger than this waits on disk, bytes. */
const IN_MEMORY = 1_048_576;

/** The bytes of a file, in memory or on disk. */
export interface KeptFile {
  readonly content: Blob;
  /** Removes it from the disk. */
  close(): Promise<void>;
}

/** Takes the bytes as they come, and refuses a file of more than `maxBytes`. */
export async function keepFile(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<KeptFile> {
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let folder: string | undefined;
  let handle: FileHandle | undefined;
  const close = async (): Promise<void> => {
    await handle?.close();
    handle = undefined;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  const path = (): string => join(folder ?? '', 'content');
  const toDisk = async (): Promise<void> => {
    folder ??= await mkdtemp(join(tmpdir(), 'handoff-file-'));
    handle ??= await open(path(), 'wx', 0o600);
    for (const chunk of chunks) await handle.writeFile(chunk);
    chunks = [];
  };
  try {
    let held = 0;
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new FileRefused('size');
      chunks.push(new Uint8Array(chunk));
      held += chunk.byteLength;
      if (held <= IN_MEMORY) continue;
      await toDisk();
      held = 0;
    }
    if (folder === undefined) return { content: new Blob(chunks), close };
    await toDisk();
    await handle?.close();
    handle = undefined;
    return { content: await openAsBlob(path()), close };
  } catch (error) {
    await close();
    throw error;
  }
}
