import { expect } from 'chai';
import { type ChatsOfBoth, mixedUp } from './mixed-up';

describe('the check that no chat of one flow becomes one of the other', () => {
  const kept: ChatsOfBoth = {
    ofHandoffs: [
      { id: 'chat-1', user: { userId: 'kim' } },
      { id: 'chat-2', user: { userId: 'kim' } },
    ],
    ofVisits: [{ id: 'visit-1', user: { userId: 'lee' } }],
    visited: new Set(['visit-1']),
    users: ['kim'],
  };

  it('finds nothing where each stays what it is', () => {
    expect(mixedUp(kept)).to.deep.equal([]);
  });

  it("finds a handoff's chat that the bot was given as a visit", () => {
    const broken = mixedUp({ ...kept, visited: new Set(['visit-1', 'chat-2']) });
    expect(broken).to.deep.equal(['the bot had a turn in chat-2, as in a visit, and no visitor began that chat']);
  });

  it('finds a second chat that was opened for a visit', () => {
    const broken = mixedUp({ ...kept, ofHandoffs: [{ id: 'chat-3', user: { userId: 'lee' } }] });
    expect(broken).to.have.length(1);
    expect(broken[0]).to.include('chat-3');
  });

  it('finds a visit that the bot was never given', () => {
    expect(mixedUp({ ...kept, visited: new Set() })).to.deep.equal(['the bot never had a turn in the visit visit-1']);
  });
});
