import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../handoff';

/** Where the bot serves agents' files, below its public address. */
export const FILES_PATH = '/api/8x8/attachments';

const ID = /^[A-Za-z0-9_-]{1,128}$/;
const EXPIRY = /^[0-9]{1,15}$/;
const MOST_NAME = 400;

/** Whether both can be named in a link, and asked for. */
export const areIds = (...ids: readonly string[]): boolean => ids.every((id) => ID.test(id));

/** A file of a chat, as a link names it. */
export interface LinkedFile {
  readonly chatId: string;
  readonly attachmentId: string;
  readonly name: string;
  /** ms since 1970. */
  readonly expiresAt: number;
}

/** Makes links to files, and reads them. */
export interface FileLinks {
  /** A link to a file; undefined where the bot's public address is not known. */
  link(file: Omit<LinkedFile, 'expiresAt'>): Promise<string | undefined>;
  /** The file that the query of a link names; `forged` where the link was not made here, `expired` where it is too old. */
  read(query: URLSearchParams): Promise<LinkedFile | 'forged' | 'expired'>;
}

/** What links are made with. */
export interface FileLinksOptions {
  /** The same in every instance. */
  secret(): Promise<string>;
  /** The bot's address as its users reach it. */
  readonly publicUrl: string | undefined;
  readonly clock: Clock;
  /** How long a link holds, ms. */
  readonly lifetimeMs: number;
}

export function createFileLinks({ secret, publicUrl, clock, lifetimeMs }: FileLinksOptions): FileLinks {
  let known: Promise<string> | undefined;

  const signature = async ({ chatId, attachmentId, name, expiresAt }: LinkedFile): Promise<Buffer> => {
    known ??= secret();
    const key = await known.catch((error) => {
      known = undefined;
      throw error;
    });
    // As JSON no part can be taken for another.
    const signed = JSON.stringify(['attachment', chatId, attachmentId, name, expiresAt]);
    return createHmac('sha256', key).update(signed).digest();
  };

  return {
    async link({ chatId, attachmentId, name }) {
      if (publicUrl === undefined) return undefined;
      const file = { chatId, attachmentId, name, expiresAt: clock.now() + lifetimeMs };
      const query = new URLSearchParams({
        chat: chatId,
        file: attachmentId,
        name,
        until: String(file.expiresAt),
        signature: (await signature(file)).toString('base64url'),
      });
      return `${publicUrl}${FILES_PATH}?${query}`;
    },
    async read(query) {
      const of = (key: string): string => query.get(key) ?? '';
      const [chatId, attachmentId, name, until] = [of('chat'), of('file'), of('name'), of('until')];
      const file = { chatId, attachmentId, name: name.slice(0, MOST_NAME), expiresAt: Number(until) };
      const isFormed = areIds(chatId, attachmentId) && EXPIRY.test(until) && name.length <= MOST_NAME;
      // A forged link takes as long as one of ours, wherever it differs.
      const right = await signature(file);
      const signed = Buffer.from(of('signature'), 'base64url');
      const isSigned = timingSafeEqual(right, signed.length === right.length ? signed : Buffer.alloc(right.length));
      if (!isSigned || !isFormed) return 'forged';
      return clock.now() < file.expiresAt ? file : 'expired';
    },
  };
}
