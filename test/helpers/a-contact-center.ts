import { Readable } from 'node:stream';
import type { ContactCenter } from '../../src/handoff';

/** A contact center that takes everything and tells nothing, with what a test wants to be otherwise. */
export const aContactCenter = (change: Partial<ContactCenter> = {}): ContactCenter => ({
  maxHistory: 200,
  open: async () => ({ chatId: 'chat-1' }),
  find: async () => undefined,
  send: async () => undefined,
  upload: async () => ({ id: 'file-1' }),
  file: async () => ({ name: 'file.txt', sizeBytes: 4 }),
  download: async () => Readable.from([Buffer.from('file')]),
  typing: async () => undefined,
  change: async () => undefined,
  leave: async () => undefined,
  read: async () => ({ state: 'active' }),
  interactions: async () => [],
  async *messages() {
    yield* [];
  },
  ...change,
});
