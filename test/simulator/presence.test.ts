import { expect } from 'chai';
import { useSimulator } from './fixture';

describe('simulator: presence of agents', () => {
  const start = useSimulator();

  it('gives no chat to an agent who is away, until they are back', async () => {
    const { center, openChat } = await start();
    const alice = center.agents.get('alice');
    alice.setPresence('away');
    const id = await openChat();
    const accepted = alice.accept();
    expect(() => alice.acceptNow(id)).to.throw('Alice (alice) is away.');
    expect(center.chat(id).agentId).to.equal(undefined);
    alice.setPresence('available');
    expect((await accepted).id).to.equal(id);
  });

  it('leaves an agent who goes away in their chats', async () => {
    const { center, openChat } = await start();
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    alice.setPresence('offline');
    alice.write(id, 'still here');
    expect(alice.chats().map((chat) => chat.id)).to.deep.equal([id]);
  });

  it('is seen by those who watch, once for each change', async () => {
    const { center } = await start({
      agents: [{ id: 'ann', name: 'Ann', queues: ['support'], presence: 'offline' }],
    });
    const seen: string[] = [];
    center.on('presence', ({ agentId, presence }) => seen.push(`${agentId} ${presence}`));
    const ann = center.agents.get('ann');
    expect(ann.presence).to.equal('offline');
    ann.setPresence('available');
    ann.setPresence('available');
    expect(seen).to.deep.equal(['ann available']);
  });
});
