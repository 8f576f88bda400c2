import { expect } from 'chai';
import type { SimulatedChat } from '../../src/simulator';
import { type FileServer, PDF, PNG, SVG, startFileServer } from '../helpers/files';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

describe('files of the user', () => {
  let scene: Scene;
  let server: FileServer;

  beforeEach(async () => {
    server = await startFileServer((request, response) => {
      const files: Record<string, Buffer> = {
        '/vase.png': PNG,
        '/invoice.pdf': PDF,
        '/lying.png': SVG,
        '/huge.png': Buffer.concat([PNG, Buffer.alloc(30_000_000)]),
        '/large.png': Buffer.concat([PNG, Buffer.alloc(5_000_000)]),
      };
      response.end(files[request.url ?? '']);
    });
  });
  afterEach(async () => {
    await scene.close();
    await server.close();
  });

  const set = async (options: Partial<SceneOptions> = {}): Promise<SimulatedChat> => {
    scene = await setScene({
      bot: async (context, { request }) => {
        if (context.activity.type === 'message') await request(context);
      },
      handoff: { attachments: { allowedHosts: [server.host] } },
      ...options,
    });
    await scene.say('agent');
    return scene.accept();
  };
  const file = (name: string, contentType = 'image/png') => ({
    name,
    contentType,
    contentUrl: `${server.url}/${name}`,
  });
  const ofUser = (chat: SimulatedChat) => chat.messages.filter(({ author }) => author.type === 'user');
  const arrived = (chat: SimulatedChat, count: number) => scene.until(() => ofUser(chat).length === count);

  it('reach the agent byte for byte with the words they came with, in order', async () => {
    const chat = await set();
    await scene.say('see these', { attachments: [file('vase.png'), file('invoice.pdf', 'application/pdf')] });
    await scene.say('and this', {
      attachments: [{ name: 'note.txt', contentType: 'text/plain', contentUrl: 'data:text/plain;base64,R3LDvMOfZQ==' }],
    });
    await scene.say('', { attachments: [file('large.png')] });
    await scene.say('that is all');
    await arrived(chat, 4);
    const told = ofUser(chat).map(({ text, attachments }) => [
      text,
      ...attachments.map(({ filename, contentType, content }) => [filename, contentType, content.length]),
    ]);
    expect(told).to.deep.equal([
      ['see these', ['vase.png', 'image/png', PNG.length], ['invoice.pdf', 'application/pdf', PDF.length]],
      ['and this', ['note.txt', 'text/plain', 7]],
      ['', ['large.png', 'image/png', PNG.length + 5_000_000]],
      ['that is all'],
    ]);
    expect(ofUser(chat)[0]?.attachments[0]?.content.equals(PNG)).to.equal(true);
  });

  it('that are left out are named to user and agent, with the reason, and the rest goes', async () => {
    const chat = await set();
    await scene.say('look', { attachments: [file('lying.png'), file('huge.png'), file('vase.png')] });
    await scene.say('here', {
      attachments: [{ name: 'keys', contentType: 'text/plain', contentUrl: 'http://169.254.169.254/latest' }],
    });
    await arrived(chat, 2);
    const [first, second] = ofUser(chat);
    expect(first?.text).to.equal(
      'look\n' +
        '[The file lying.png was left out: it is not the kind of file that it says it is.]\n' +
        '[The file huge.png was left out: it is too large.]',
    );
    expect(first?.attachments.map(({ filename }) => filename)).to.deep.equal(['vase.png']);
    expect(second?.text).to.include('[The file keys was left out: files are not fetched from where it lies.]');
    await scene.reads('lying.png was not passed on: it is not the kind');
    await scene.reads('huge.png was not passed on: it is too large');
    await scene.reads('keys was not passed on: I cannot fetch it');
  });

  it('that the contact center does not take are left out', async () => {
    const chat = await set({ simulator: { maxAttachmentBytes: 1_000_000 } });
    await scene.say('large', { attachments: [file('large.png')] });
    await arrived(chat, 1);
    expect(ofUser(chat)[0]?.text).to.include('[The file large.png was left out: the contact center did not take it.]');
    await scene.reads("large.png was not passed on: the agent's side");
  });

  it('written before the chat is open go there once it is', async () => {
    scene = await setScene({
      bot: async (context, { request }) => {
        if (context.activity.type === 'message') await request(context);
      },
      handoff: { attachments: { allowedHosts: [server.host] } },
    });
    scene.center.faults.down();
    await scene.say('agent');
    await scene.say('early', { attachments: [file('vase.png')] });
    scene.center.faults.up();
    const chat = await scene.accept();
    await arrived(chat, 1);
    expect(ofUser(chat)[0]?.attachments).to.have.length(1);
  });

  it('are uploaded and told once each, whatever the contact center answers', async () => {
    const chat = await set({
      simulator: {
        faults: {
          requests: [
            {
              operations: ['POST /conversations/{conversationId}/attachments'],
              probability: 0.3,
              status: 500,
              applied: true,
            },
            {
              operations: ['POST /conversations/{conversationId}/messages'],
              probability: 0.4,
              status: 503,
              applied: true,
            },
          ],
        },
      },
    });
    for (let index = 0; index < 4; index += 1) await scene.say(`file ${index}`, { attachments: [file('vase.png')] });
    await arrived(chat, 4);
    await scene.say('the last');
    await arrived(chat, 5);
    expect(ofUser(chat).map(({ text, attachments }) => [text, attachments.length])).to.deep.equal([
      ['file 0', 1],
      ['file 1', 1],
      ['file 2', 1],
      ['file 3', 1],
      ['the last', 0],
    ]);
  });
});
