import { expect } from 'chai';
import { SimulatorError } from '../../src/simulator';
import type { MessageEvent } from '../../src/wire/events';
import { useSimulator } from './fixture';

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof SimulatorError) return error.code;
  }
  return undefined;
};

describe('simulator: agents', () => {
  const start = useSimulator();

  it('accept, type, write and end, and the webhook hears it in that order', async () => {
    const { center, webhook, openChat } = await start();
    const id = await openChat();
    const alice = center.agents.get('alice');
    await alice.accept();
    alice.typing(id, true);
    alice.typing(id, false);
    alice.write(id, 'hello');
    alice.end(id, { code: 'solved' });
    await center.idle();
    const seen = webhook.words().slice(3);
    expect(seen).to.deep.equal(['agent joined', 'with agent', 'typing', 'typing', 'MESSAGE', 'agent left', 'idle']);
    const typing = webhook.received.slice(5, 7).map(({ event }) => (event as { data: { value: unknown } }).data.value);
    expect(typing).to.deep.equal([{ users: ['alice'] }, { users: [] }]);
    expect(center.chat(id).interactions[0]).to.include({ code: 'solved' });
  });

  it('wait for a chat that is not there yet', async () => {
    const { center, openChat } = await start();
    const accepted = center.agents.get('alice').accept();
    const id = await openChat();
    expect((await accepted).id).to.equal(id);
  });

  it('get one chat each when both wait for the next', async () => {
    const agents = ['ann', 'ben'].map((id) => ({ id, name: id, queues: ['q'] }));
    const { center, openChat } = await start({ queues: [{ id: 'q', name: 'Q' }], agents });
    const accepted = Promise.all(['ann', 'ben'].map((id) => center.agents.get(id).accept()));
    const opened = [await openChat(), await openChat()];
    expect((await accepted).map(({ id }) => id)).to.have.members(opened);
  });

  it('stop waiting for a chat when told to', async () => {
    const { center } = await start();
    const reason = new Error('the shift is over');
    const controller = new AbortController();
    const accepted = center.agents.get('alice').accept(undefined, { signal: controller.signal });
    controller.abort(reason);
    expect(await accepted.catch((error) => error)).to.equal(reason);
  });

  it('take the longest waiting first, of their own queues only', async () => {
    const { center, openChat } = await start();
    await openChat({ assignment: { type: 'queue', id: 'billing' } });
    const first = await openChat();
    const second = await openChat();
    const alice = center.agents.get('alice');
    expect(alice.waiting().map(({ id }) => id)).to.deep.equal([first, second]);
    expect(alice.acceptNow().id).to.equal(first);
    expect(alice.chats().map(({ id }) => id)).to.deep.equal([first]);
  });

  for (const [transferOrder, words] of [
    ['transfer-first', ['TRANSFER', 'agent left']],
    ['left-first', ['agent left', 'TRANSFER']],
  ] as const) {
    it(`transfer to another queue without ending the chat (${transferOrder})`, async () => {
      const { center, webhook, openChat } = await start({ transferOrder });
      const id = await openChat();
      center.agents.get('alice').acceptNow(id);
      center.agents.get('alice').transfer(id, 'billing');
      expect(center.agents.get('alice').chats()).to.deep.equal([]);
      await center.agents.get('bruno').accept(id);
      await center.idle();
      expect(webhook.words().slice(5)).to.deep.equal([...words, 'QUEUED', 'active', 'agent joined', 'with agent']);
      expect(center.chat(id).state).to.equal('active');
    });
  }

  it('transfer in either order by chance, the same for the same seed', async () => {
    const orders: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { center, webhook, openChat } = await start({ seed: 5 });
      const id = await openChat();
      for (let turn = 0; turn < 8; turn += 1) {
        center.agents.get('alice').acceptNow(id);
        center.agents.get('alice').transfer(id, 'support');
      }
      await center.idle();
      orders.push(
        webhook
          .words()
          .filter((word) => word === 'TRANSFER' || word === 'agent left')
          .join(),
      );
    }
    expect(orders[0]).to.equal(orders[1]);
    expect(orders[0]).to.include('TRANSFER,TRANSFER').and.to.include('agent left,agent left');
  });

  it('leave a chat to the queue it came from', async () => {
    const { center, webhook, openChat } = await start();
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    alice.leave(id);
    await center.idle();
    expect(webhook.words().slice(5)).to.deep.equal(['agent left', 'QUEUED', 'active']);
    expect(alice.waiting().map((chat) => chat.id)).to.deep.equal([id]);
  });

  it('send files and cards; the file is behind the link of the event, and by the API', async () => {
    const { center, webhook, call, openChat } = await start();
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    alice.write(id, 'look', {
      attachments: [{ filename: 'été.png', contentType: 'image/png', content: Buffer.from('pixels') }],
      cards: [{ contentType: 'application/8x8.quick.replies', content: { options: [] } }],
    });
    await center.idle();
    const { data } = webhook.received[5]!.event as MessageEvent;
    const [file] = data.attachments ?? [];
    expect(file).to.include({ type: 'image', fileName: 'été.png' });
    expect(data.cards).to.deep.equal([{ contentType: 'application/8x8.quick.replies', content: { options: [] } }]);
    expect(await (await fetch(file?.preSignedUrl ?? '')).text()).to.equal('pixels');
    expect((await call(`GET /conversations/${id}/attachments/${file?.id}/content`)).text).to.equal('pixels');
  });

  it('can do nothing in a chat they are not in, and nothing that does not exist', async () => {
    const { center, openChat } = await start();
    const id = await openChat();
    const { agents } = center;
    expect(codeOf(() => agents.get('alice').write(id, 'x'))).to.equal('not-in-chat');
    expect(codeOf(() => agents.get('bruno').acceptNow(id))).to.equal('not-waiting');
    agents.get('alice').acceptNow(id);
    expect(codeOf(() => agents.get('alice').transfer(id, 'nowhere'))).to.equal('unknown-queue');
    expect(center.chat(id).agentId).to.equal('alice');
    expect(codeOf(() => agents.get('nobody'))).to.equal('unknown-agent');
    expect(codeOf(() => center.chat('none'))).to.equal('unknown-chat');
  });

  it('stop waiting when the contact center closes', async () => {
    const { center } = await start();
    const accepted = center.agents.get('alice').accept();
    await center.close();
    expect(await accepted.catch((error) => error)).to.include({ code: 'closed' });
  });
});
