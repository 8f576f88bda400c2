import { expect } from 'chai';
import { SimulatorError } from '../../src/simulator';
import { useSimulator } from './fixture';

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof SimulatorError) return error.code;
  }
  return undefined;
};

describe('simulator: transfer to a department, and wrap-up', () => {
  const start = useSimulator();
  const queues = ['support', 'cards', 'loans'].map((id) => ({ id, name: id }));
  const departments = [{ id: 'bank', name: 'Bank', queues: ['cards', 'loans'] }];
  const agents = [
    { id: 'alice', name: 'Alice', queues: ['support'] },
    { id: 'carl', name: 'Carl', queues: ['cards'] },
    { id: 'lena', name: 'Lena', queues: ['loans'] },
  ];

  it('goes to the queue of the department in which the fewest wait', async () => {
    const { center, openChat } = await start({ queues, departments, agents });
    await openChat({ assignment: { type: 'queue', id: 'cards' } });
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    alice.transfer(id, { departmentId: 'bank' });
    expect(center.chat(id).queueId).to.equal('loans');
  });

  it('goes to a queue that is served, where one is', async () => {
    const { center, openChat } = await start({ queues, departments, agents });
    await openChat({ assignment: { type: 'queue', id: 'cards' } });
    const id = await openChat();
    center.agents.get('lena').setPresence('away');
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    alice.transfer(id, { departmentId: 'bank' });
    expect(center.chat(id).queueId).to.equal('cards');
    alice.setPresence('available');
    expect(codeOf(() => center.agents.get('carl').transfer(id, { departmentId: 'bank' }))).to.equal('not-in-chat');
  });

  it('does not go to a department that is not there', async () => {
    const { center, openChat } = await start({ queues, departments, agents });
    const id = await openChat();
    const alice = center.agents.get('alice');
    alice.acceptNow(id);
    expect(codeOf(() => alice.transfer(id, { departmentId: 'none' }))).to.equal('unknown-department');
    expect(center.chat(id).agentId).to.equal('alice');
  });

  it('leaves an ended chat to its last agent to wrap up, whoever ended it', async () => {
    const { center, openChat, call } = await start();
    const [own, left, handed] = [await openChat(), await openChat(), await openChat()];
    const alice = center.agents.get('alice');
    for (const id of [own, left, handed]) alice.acceptNow(id);
    alice.end(own);
    await call(`PATCH /conversations/${left}/participants/user`, { removed: true });
    alice.transfer(handed, 'billing');
    center.chat(handed).close();
    expect(alice.toWrapUp().map(({ id }) => id)).to.deep.equal([own, left]);
    alice.wrapUp(own, { code: 'resolved', note: 'sent a new vase' });
    expect(center.chat(own).interactions[0]).to.include({ code: 'resolved', note: 'sent a new vase' });
    expect(alice.toWrapUp().map(({ id }) => id)).to.deep.equal([left]);
    expect(codeOf(() => center.agents.get('bruno').wrapUp(left, { code: 'x' }))).to.equal('not-in-chat');
    expect(codeOf(() => alice.wrapUp(handed, { code: 'x' }))).to.equal('not-in-chat');
  });

  it('asks for nothing where the chat was ended with a code', async () => {
    const { center, openChat } = await start();
    const alice = center.agents.get('alice');
    const id = await openChat();
    alice.acceptNow(id);
    expect(codeOf(() => alice.wrapUp(id, { code: 'x' }))).to.equal('not-in-chat');
    alice.end(id, { code: 'resolved' });
    expect(alice.toWrapUp()).to.deep.equal([]);
  });
});
