import { DirectLine } from 'botframework-directlinejs';
import { expect } from 'chai';
import WebSocket from 'ws';
import { aLine, type LineScene } from './a-line';
import { BrowserRequest } from './browser-request';

/** What the client of Web Chat makes of the local Direct Line. */
describe('botframework-directlinejs on the local Direct Line', () => {
  let line: LineScene;
  let clients: DirectLine[];
  const before = Reflect.get(globalThis, 'XMLHttpRequest');

  beforeEach(async () => {
    Reflect.set(globalThis, 'XMLHttpRequest', BrowserRequest);
    line = await aLine();
    clients = [];
  });
  afterEach(async () => {
    for (const client of clients) client.end();
    Reflect.set(globalThis, 'XMLHttpRequest', before);
    await line.close();
  });

  function connect(options: Partial<ConstructorParameters<typeof DirectLine>[0]> = {}) {
    const client = new DirectLine({
      ...line.token(),
      conversationId: undefined,
      domain: `${line.url}/v3/directline`,
      webSocket: true,
      WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
      ...options,
    });
    clients.push(client);
    const seen: string[] = [];
    const waiting: { text: string; done: () => void }[] = [];
    client.activity$.subscribe(
      (activity) => {
        if (activity.type !== 'message') return;
        seen.push(activity.text ?? '');
        for (const { text, done } of waiting) if (seen.includes(text)) done();
      },
      // A client that is ended says so in this way.
      () => undefined,
    );
    const reads = (text: string): Promise<void> =>
      new Promise((done) => {
        waiting.push({ text, done });
        if (seen.includes(text)) done();
      });
    const say = (text: string, more: object = {}): Promise<string> =>
      new Promise((resolve, reject) => {
        client
          .postActivity({ type: 'message', from: { id: 'kim' }, text, ...more } as never)
          .subscribe(resolve, reject);
      });
    return { client, seen, reads, say };
  }

  for (const webSocket of [true, false]) {
    it(`talks with the bot ${webSocket ? 'over the stream' : 'by asking again and again'}`, async () => {
      const { say, reads, seen } = connect({ webSocket, pollingInterval: 200 });
      const id = await say('hello');
      await reads('You said: hello');
      await line.botSends(id.split('|')[0] ?? '', { type: 'message', text: 'by myself' });
      await reads('by myself');
      expect(seen).to.deep.equal(['hello', 'You said: hello', 'by myself']);
    });
  }

  it('sends files', async () => {
    const { say } = connect();
    const file = {
      contentType: 'image/png',
      name: 'vase.png',
      contentUrl: 'data:image/png;base64,AQID',
      thumbnailUrl: 'data:image/png;base64,AQ==',
    };
    await say('look', { attachments: [file] });
    const [attachment] = line.heard.at(-1)?.attachments ?? [];
    expect(attachment).to.deep.include({ contentType: 'image/png', name: 'vase.png', thumbnailUrl: file.thumbnailUrl });
    const stored = await fetch(attachment?.contentUrl ?? '');
    expect([...new Uint8Array(await stored.arrayBuffer())]).to.deep.equal([1, 2, 3]);
  });

  it('goes on with a conversation after the page was loaded again', async () => {
    const first = connect();
    const id = await first.say('hello');
    await first.reads('You said: hello');
    const conversationId = id.split('|')[0] ?? '';
    const token = String(Reflect.get(first.client, 'token'));
    first.client.end();
    await line.botSends(conversationId, { type: 'message', text: 'while you were away' });
    const second = connect({ token, conversationId });
    await second.reads('while you were away');
    expect(second.seen).to.deep.equal(['hello', 'You said: hello', 'while you were away']);
  });
});
