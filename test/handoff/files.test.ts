import { expect } from 'chai';
import {
  type ContactCenter,
  ContactCenterError,
  createHandoffs,
  createToAgent,
  type FileReference,
  FileRefused,
  FilesBusy,
  type HandoffStore,
  type MessageToAgent,
  PENDING,
  quietLogger,
  TIMING,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aRequest } from '../helpers/a-request';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const AT_ONCE = { ...TIMING, settleMs: 0, pollMs: 0, retryMostMs: 0 };

const file = (name: string): FileReference => ({ name, from: { type: 'url', url: `https://files.example/${name}` } });

describe('a message with files', () => {
  let store: HandoffStore;
  let handoffId: string;
  let sent: MessageToAgent[];
  let uploads: string[];
  let opened: number;
  let closed: number;
  let refuse: Map<string, () => Error>;

  beforeEach(async () => {
    sent = [];
    uploads = [];
    opened = 0;
    closed = 0;
    refuse = new Map();
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    const { handoff } = await createHandoffs(store, { maxPending: 10 }).request(aRequest(CONVERSATION));
    handoffId = handoff.id;
  });
  afterEach(() => store.close());

  const say = (message: Partial<MessageToAgent>, id: string) =>
    createHandoffs(store, { maxPending: 10 }).admit(CONVERSATION, { author: 'user', text: '', ...message }, id);

  const center = (change: Partial<ContactCenter> = {}) =>
    aContactCenter({
      async upload(_chatId, { name, content }) {
        const error = refuse.get(`upload ${name}`)?.();
        if (error) throw error;
        uploads.push(`${name} ${await content.text()}`);
        return { id: `id-${uploads.length}` };
      },
      send: async (_chatId, message) => void sent.push(message),
      ...change,
    });

  async function work({ contactCenter = center(), times = 1, owner = 'worker' } = {}): Promise<void> {
    const step = createToAgent({
      store,
      contactCenter,
      history: async () => [],
      files: {
        async open(_handoff, { name }) {
          const error = refuse.get(name)?.();
          if (error) throw error;
          opened += 1;
          return {
            name,
            contentType: 'text/plain',
            content: new Blob([`content of ${name}`]),
            async close() {
              closed += 1;
            },
          };
        },
      },
      timing: AT_ONCE,
      logger: SILENT,
    });
    for (let time = 0; time < times; time += 1) {
      const claims = await store.claim({ owner, limit: 10, leaseMs: 1 });
      for (const claim of claims.filter(({ direction }) => direction === 'toAgent')) await step(claim, () => false);
    }
  }

  const notices = () =>
    store.transaction(async (transaction) =>
      (await transaction.items({ handoffId, direction: 'toUser' }, PENDING)).flatMap(({ body }) =>
        body.kind === 'notice' && body.notice.key !== 'queued' ? [body.notice] : [],
      ),
    );

  it('names them by the ids they were uploaded under, in order, and keeps nothing of them', async () => {
    await say({ text: 'see', files: [file('a.txt'), file('b.txt')] }, '1');
    await say({ text: 'after' }, '2');
    await work();
    expect(uploads).to.deep.equal(['a.txt content of a.txt', 'b.txt content of b.txt']);
    expect(sent).to.deep.equal([
      {
        author: 'user',
        text: 'see',
        attachments: [
          { id: 'id-1', name: 'a.txt' },
          { id: 'id-2', name: 'b.txt' },
        ],
      },
      { author: 'user', text: 'after' },
    ]);
    expect([opened, closed]).to.deep.equal([2, 2]);
  });

  it('goes without a file that is refused, and both are told', async () => {
    refuse.set('evil.svg', () => new FileRefused('type'));
    await say({ text: 'see', files: [file('evil.svg'), file('b.txt')] }, '1');
    await work();
    expect(sent).to.have.length(1);
    expect(sent[0]?.text).to.match(/^see\n\[The file evil\.svg was left out/);
    expect(sent[0]?.attachments).to.deep.equal([{ id: 'id-1', name: 'b.txt' }]);
    expect(await notices()).to.deep.equal([{ key: 'file.type', params: { file: 'evil.svg' } }]);
  });

  it('goes without a file that the contact center does not take', async () => {
    refuse.set('upload big.txt', () => new ContactCenterError('refused', 'too large', { status: 413 }));
    await say({ files: [file('big.txt')] }, '1');
    await work();
    expect(sent.map(({ text, attachments }) => [text, attachments])).to.deep.equal([
      ['[The file big.txt was left out: the contact center did not take it.]', undefined],
    ]);
    expect((await notices())[0]?.key).to.equal('file.refused');
  });

  for (const [what, key] of [
    ['slow.txt', 'file.unavailable'],
    ['upload slow.txt', 'file.refused'],
  ] as const) {
    it(`tries again what may pass (${what}), and gives up in the end`, async () => {
      let failures = 0;
      refuse.set(what, () => {
        failures += 1;
        return what.startsWith('upload') ? new ContactCenterError('ambiguous', 'reset') : new Error('reset');
      });
      await say({ text: 'see', files: [file('slow.txt')] }, '1');
      await work({ times: 10 });
      expect(failures).to.equal(4);
      expect(sent.map(({ text }) => text)).to.have.length(1);
      expect((await notices()).map((notice) => notice.key)).to.deep.equal([key]);
      expect(opened).to.equal(closed);
    });
  }

  it('waits, however often, while too much is fetched or the contact center is out of reach', async () => {
    let failures = 0;
    refuse.set('a.txt', () => {
      failures += 1;
      return new FilesBusy();
    });
    await say({ files: [file('a.txt')] }, '1');
    await work({ times: 10 });
    refuse.clear();
    refuse.set('upload a.txt', () => {
      failures += 1;
      return new ContactCenterError('unreachable', 'breaker open');
    });
    await work({ times: 10 });
    expect(failures).to.be.greaterThan(10);
    expect(sent).to.deep.equal([]);
    refuse.clear();
    await work();
    expect(sent.map(({ attachments }) => attachments)).to.deep.equal([[{ id: 'id-1', name: 'a.txt' }]]);
    expect(await notices()).to.deep.equal([]);
  });

  it('is found in the chat by its files where the sender died after sending it', async () => {
    await say({ files: [file('a.txt')] }, '1');
    let arrived = (): void => undefined;
    const sending = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    void work({
      owner: 'dead',
      contactCenter: center({
        send(_chatId, message) {
          sent.push(message);
          arrived();
          return new Promise<never>(() => undefined);
        },
      }),
    });
    await sending;
    await store.releaseGone((owner) => owner === 'dead');
    let reads = 0;
    const contactCenter = center({
      async *messages() {
        reads += 1;
        yield {
          id: 'm-1',
          createdAt: 1,
          author: { type: 'user' as const },
          text: '',
          attachments: [{ id: 'id-1' }],
          cards: [],
        };
      },
    });
    await work({ contactCenter, times: 3 });
    expect(reads).to.equal(1);
    expect(sent).to.have.length(1);
    expect(uploads, 'what was uploaded is not uploaded again').to.have.length(1);
  });

  it('is uploaded again, and sent once, where the sender died between the two', async () => {
    await say({ files: [file('a.txt')] }, '1');
    let arrived = (): void => undefined;
    const uploading = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    void work({
      owner: 'dead',
      contactCenter: center({
        upload() {
          arrived();
          return new Promise<never>(() => undefined);
        },
      }),
    });
    await uploading;
    await store.releaseGone((owner) => owner === 'dead');
    await work({ times: 2 });
    expect(sent.map(({ attachments }) => attachments)).to.deep.equal([[{ id: 'id-1', name: 'a.txt' }]]);
  });

  it('goes in parts when its text is long, all or none, its files with the last', async () => {
    const handoffs = createHandoffs(store, { maxPending: 10, maxTextLength: 10 });
    const message: MessageToAgent = { author: 'user', text: 'one two three four five', files: [file('a.txt')] };
    expect(await handoffs.admit(CONVERSATION, message, '1')).to.equal('admitted');
    expect(await handoffs.admit(CONVERSATION, message, '1')).to.equal('duplicate');
    await work();
    expect(sent.map(({ text, attachments }) => [text, attachments?.length])).to.deep.equal([
      ['one two ', undefined],
      ['three four', undefined],
      [' five', 1],
    ]);
  });
});
