import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';

/** Where every kind of file that is looked for shows itself. */
const START_BYTES = 4_100;

/** What may be said of a file by its bytes; a browser that is told so shows it and runs nothing. */
const SHOWABLE: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/x-m4a',
  'audio/aac',
  'video/mp4',
  'video/webm',
  'video/quicktime',
  'application/pdf',
]);

/** What all else is called: it is only to be kept. */
export const UNSAID = 'application/octet-stream';

/** A file whose beginning was read. */
export interface BegunFile {
  /** What it is, by its bytes and not by its name. */
  readonly contentType: string;
  /** What its name would end in; undefined where nothing is said of it. */
  readonly extension: string | undefined;
  /** The whole file. */
  readonly bytes: AsyncIterable<Buffer>;
}

/** Reads the beginning of a file to see what it is. */
export async function begin(source: Readable): Promise<BegunFile> {
  const iterator: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  const start: Buffer[] = [];
  let size = 0;
  let ended = false;
  while (size < START_BYTES && !ended) {
    const { value, done } = await iterator.next();
    if (done) ended = true;
    else {
      start.push(value);
      size += value.length;
    }
  }
  const kind = await fileTypeFromBuffer(Buffer.concat(start)).catch(() => undefined);
  const shown = kind && SHOWABLE.has(kind.mime) ? kind : undefined;
  async function* bytes(): AsyncGenerator<Buffer> {
    try {
      yield* start;
      if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      source.destroy();
    }
  }
  return { contentType: shown?.mime ?? UNSAID, extension: shown?.ext, bytes: bytes() };
}

/** All of a begun file; undefined where it is larger than `most` bytes. */
export async function readWhole({ bytes }: BegunFile, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Closes a begun file that nobody reads on. */
export async function letGo({ bytes }: BegunFile): Promise<void> {
  for await (const _chunk of bytes) break;
}
