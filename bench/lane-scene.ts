import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  type ContactCenter,
  createDoorbell,
  createHandoffs,
  createLaneWorker,
  createToAgent,
  createToUser,
  type HandoffStore,
  type Handoffs,
  quietLogger,
  systemClock,
  TIMING,
  type UserChannel,
} from '../src/handoff';
import { createStore } from '../src/store';
import { withFolder } from './temporary-folder';

/** Handoffs whose lanes are worked, between a contact center and a user's channel that do everything at once. */
export interface LaneScene {
  readonly handoffs: Handoffs;
  readonly store: HandoffStore;
  /** How many messages the contact center has. */
  sent(): number;
}

const contactCenter = (send: () => void): ContactCenter => ({
  maxHistory: 50,
  open: async ({ handoffId }) => ({ chatId: `chat-${handoffId}` }),
  find: async () => undefined,
  send: async () => send(),
  upload: async () => ({ id: 'file' }),
  file: async () => ({ name: 'file', sizeBytes: 0 }),
  download: async () => Readable.from([]),
  typing: async () => undefined,
  change: async () => undefined,
  leave: async () => undefined,
  read: async () => ({ state: 'active' }),
  interactions: async () => [],
  async *messages() {},
});

const channel: UserChannel = {
  show: async () => undefined,
  tellBot: async () => undefined,
  typing: () => undefined,
};

/** Sets the scene on a new SQLite file, and ends it afterwards. */
export const withLanes = <T>(work: (scene: LaneScene) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const { handoffs: store } = createStore(`sqlite:${join(folder, 'handoff.sqlite')}`, { logger: quietLogger });
    let sent = 0;
    const center = contactCenter(() => {
      sent += 1;
    });
    const parts = { store, timing: TIMING, clock: systemClock, logger: quietLogger };
    const doorbell = createDoorbell({
      ...parts,
      contactCenter: center,
      unhurried: center,
      isBusy: () => false,
      onTyping: () => undefined,
    });
    const worker = createLaneWorker({
      ...parts,
      steps: {
        toAgent: createToAgent({ ...parts, contactCenter: center, history: async () => [] }),
        toUser: createToUser({ ...parts, channel, doorbell }),
      },
      owner: 'bench',
    });
    await store.start();
    worker.start();
    try {
      return await work({ handoffs: createHandoffs(store, { maxPending: 200 }), store, sent: () => sent });
    } finally {
      await worker.stop();
      await store.close();
    }
  });
