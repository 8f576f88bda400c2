import { Readable } from 'node:stream';
import { expect } from 'chai';
import { createAgentFiles } from '../../../src/bot/agent-files/agent-files';
import { capabilitiesOf } from '../../../src/bot/channel-capabilities';
import { type ContactCenter, ContactCenterError, type Logger, UserChannelError } from '../../../src/handoff';
import { aContactCenter } from '../../helpers/a-contact-center';
import { aHandoff } from '../../helpers/a-handoff';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const WEBCHAT = capabilitiesOf('webchat');

describe("an agent's files, made showable", () => {
  const handoff = aHandoff({ chatId: 'chat-1' });
  const filesOf = (change: Partial<ContactCenter>, link?: string) =>
    createAgentFiles({
      contactCenter: aContactCenter(change),
      links: { link: async ({ name }) => link && `${link}?name=${name}`, read: async () => 'forged' },
      logger: silent,
    });
  const holding = (bytes: Buffer, said: { name?: string; sizeBytes?: number } = {}): Partial<ContactCenter> => ({
    file: async () => ({ name: 'vase.png', sizeBytes: bytes.length, ...said }),
    download: async () => Readable.from([bytes]),
  });
  const options = { channel: WEBCHAT, attempts: 0 };

  it('are what their bytes say, whatever they are called', async () => {
    const [png, svg] = [filesOf(holding(PNG, { name: 'vase.svg' })), filesOf(holding(SVG))];
    expect(await png.load(handoff, [{ id: 'f' }], options)).to.deep.equal([
      { name: 'vase.svg', contentType: 'image/png', url: `data:image/png;base64,${PNG.toString('base64')}` },
    ]);
    expect((await svg.load(handoff, [{ id: 'f' }], options))[0]).to.include({
      contentType: 'application/octet-stream',
    });
  });

  it('have names that lead nowhere and hide nothing', async () => {
    const files = filesOf(holding(PNG, { name: '../../etc/\u202egnp.exe' }));
    const [file] = await files.load(handoff, [{ id: 'f' }], options);
    expect(file)
      .to.have.property('name')
      .that.does.not.match(/[/\u202e]/);
  });

  it('are not put inside the message when they are larger than was said', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(WEBCHAT.inlineBytes)]);
    const files = filesOf(holding(large, { sizeBytes: 10 }), 'https://bot');
    expect((await files.load(handoff, [{ id: 'f' }], options))[0]).to.include({ url: 'https://bot?name=vase.png' });
  });

  it('do not fill a message together, where each of them would fit', async () => {
    const half = Buffer.concat([PNG, Buffer.alloc(WEBCHAT.inlineBytes * 0.6)]);
    const loaded = await filesOf(holding(half), 'https://bot').load(handoff, [{ id: 'f' }, { id: 'g' }], options);
    expect(loaded.map((file) => 'url' in file && file.url.slice(0, 5))).to.deep.equal(['data:', 'https']);
  });

  it('are missing where nobody can be given an address, and where an id is none', async () => {
    const large = holding(Buffer.concat([PNG, Buffer.alloc(WEBCHAT.inlineBytes)]));
    expect(await filesOf(large).load(handoff, [{ id: 'f' }], options)).to.deep.equal([{ missing: 'vase.png' }]);
    const asked: string[] = [];
    const files = filesOf({
      async file(_chatId, id) {
        asked.push(id);
        return { name: 'x', sizeBytes: 1 };
      },
    });
    const ids = ['../other', 'a/b', '', 'x'.repeat(129)].map((id) => ({ id, name: 'vase.png' }));
    const loaded = await files.load(handoff, ids, options);
    expect(loaded).to.deep.equal(ids.map(() => ({ missing: 'vase.png' })));
    expect(asked).to.deep.equal([]);
  });

  it('are called by what they are where nobody named them, and by their id where nothing is known of them', async () => {
    const load = async (change: Partial<ContactCenter>, id = 'f-1') =>
      (await filesOf(change).load(handoff, [{ id }], { channel: WEBCHAT, attempts: 3 }))[0];
    const large = (bytes: Buffer) => holding(Buffer.concat([bytes, Buffer.alloc(WEBCHAT.inlineBytes)]), { name: '' });
    expect(await load(holding(PNG, { name: '' }))).to.include({ name: 'file.png' });
    expect(await load(large(PNG))).to.deep.equal({ missing: 'file.png' });
    expect(await load(large(SVG))).to.deep.equal({ missing: 'f-1' });
    const down = () => Promise.reject(new ContactCenterError('unreachable', 'down'));
    expect(await load({ file: down })).to.deep.equal({ missing: 'f-1' });
    expect(await load({ ...holding(PNG), download: down })).to.deep.equal({ missing: 'vase.png' });
    expect(await load({}, '../other')).to.deep.equal({ missing: '_other' });
  });

  it('are asked for again where that may help, four times, and not where it cannot', async () => {
    const failing = (failure: 'gone' | 'ambiguous') =>
      filesOf({ file: () => Promise.reject(new ContactCenterError(failure, 'no', { retryAfterMs: 7 })) });
    const load = (failure: 'gone' | 'ambiguous', attempts: number) =>
      failing(failure)
        .load(handoff, [{ id: 'f', name: 'vase.png' }], { channel: WEBCHAT, attempts })
        .catch((error: unknown) => error);
    for (const attempts of [0, 1, 2]) {
      const error = await load('ambiguous', attempts);
      expect(error).to.be.instanceOf(UserChannelError);
      expect(error).to.include({ failure: 'unreachable', retryAfterMs: 7 });
    }
    expect(await load('ambiguous', 3)).to.deep.equal([{ missing: 'vase.png' }]);
    expect(await load('gone', 0)).to.deep.equal([{ missing: 'vase.png' }]);
  });

  it('let go of what they do not need', async () => {
    const source = new Readable({ read: () => undefined });
    source.push(Buffer.alloc(10_000));
    const closed = new Promise((resolve) => source.once('close', resolve));
    const files = filesOf(
      { file: async () => ({ name: 'x', sizeBytes: 1e9 }), download: async () => source },
      'https://bot',
    );
    await files.load(handoff, [{ id: 'f' }], options);
    await closed;
  });
});
