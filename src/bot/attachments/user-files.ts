import type { LookupFunction } from 'node:net';
import {
  type Clock,
  type FileReference,
  FileRefused,
  type Files,
  FilesBusy,
  type Handoff,
  type OpenFile,
} from '../../handoff';
import { type OutgoingFilter, passed } from '../outgoing';
import { createFetchFile, type FetchedFile } from './fetch-file';
import { kindOf } from './file-kind';
import { cleanFileName, namedAs, UNNAMED } from './file-name';
import { type KeptFile, keepFile } from './kept-file';
import type { AttachmentOptions } from './options';

/** Gives the `authorization` header for a URL that needs the bot's own; undefined everywhere else. */
export type Authorize = (url: URL, handoff: Handoff) => Promise<string | undefined>;

/** What users' files are fetched with. */
export interface UserFiles extends AttachmentOptions {
  readonly clock: Clock;
  readonly authorize?: Authorize;
  /** The conversation before a handoff as a file. */
  readonly transcript: (handoff: Handoff) => AsyncIterable<Uint8Array>;
  /** Sees the names that only servers tell, as it has seen all else. @default lets go of everything */
  readonly filter?: OutgoingFilter;
  /** Resolves names. @default the machine's */
  readonly lookup?: LookupFunction;
}

async function* inlineBytes(base64: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(base64, 'base64');
}

/** The files of users, fetched from their channels and held against what is allowed. */
export function createUserFiles(options: UserFiles): Files {
  const { maxBytes, types, concurrency, authorize, transcript, filter = (entry) => entry } = options;
  const fetchFile = createFetchFile(options);
  let fetching = 0;

  async function bytesOf(
    handoff: Handoff | undefined,
    { from, contentType = '' }: FileReference,
  ): Promise<FetchedFile> {
    switch (from.type) {
      case 'nowhere':
        throw new FileRefused(from.refusal);
      case 'inline':
        return { contentType, ...(await keepFile(inlineBytes(from.base64), maxBytes)) };
      case 'transcript':
        if (!handoff) throw new FileRefused('unavailable');
        return { contentType, ...(await keepFile(transcript(handoff), Number.POSITIVE_INFINITY)) };
      case 'url':
        return fetchFile(from.url, authorize && handoff && ((url) => authorize(url, handoff)));
    }
  }

  /** What a file is called that had no name when the filter saw its message. */
  function nameOf(file: FileReference, served: string | undefined, isUsers: boolean): string {
    if (file.name !== UNNAMED || served === undefined) return file.name;
    const named = { ...file, name: cleanFileName(served) };
    if (!isUsers) return named.name;
    try {
      const entry = passed({ author: 'user', text: '', cards: [], files: [named], part: 'message' }, filter);
      return cleanFileName(entry?.files[0]?.name);
    } catch {
      return file.name;
    }
  }

  async function checked(kept: KeptFile, file: FileReference, served: string): Promise<OpenFile> {
    const { name, from } = file;
    if (kept.content.size === 0) throw new FileRefused('empty');
    if (from.type === 'transcript') {
      return { name, contentType: 'text/plain', content: kept.content, close: kept.close };
    }
    // What the channel says comes first: servers of files seldom know.
    const isVague = file.contentType === undefined || /^(?:[a-z]+|[a-z]+\/\*)$/i.test(file.contentType);
    const kind = await kindOf(kept.content, { name, contentType: isVague ? served : file.contentType }, types);
    const content = kept.content.slice(0, kept.content.size, kind.contentType);
    return {
      name: namedAs(cleanFileName(name), kind.extensions),
      contentType: kind.contentType,
      content,
      close: kept.close,
    };
  }

  return {
    async open(handoff, file) {
      if (fetching >= concurrency) throw new FilesBusy();
      fetching += 1;
      try {
        const { contentType, name: served, ...kept } = await bytesOf(handoff, file);
        const named = { ...file, name: nameOf(file, served, handoff !== undefined) };
        try {
          return await checked(kept, named, contentType);
        } catch (error) {
          await kept.close();
          throw error;
        }
      } finally {
        fetching -= 1;
      }
    },
  };
}
