import { expect } from 'chai';
import { withReason } from '../../../src/handoff';

describe('why a handoff began, for the agent', () => {
  it('stands before what else he sees, unless that says so itself', () => {
    const reason = { key: 'handoffReason', value: 'The bot had an error.' };
    const order = { key: 'order', value: '17' };
    expect(withReason([], 'bot-error')).to.deep.equal([reason]);
    expect(withReason([order], 'bot-error')).to.deep.equal([reason, order]);
    const own = [order, { key: 'handoffReason', value: 'refund' }];
    expect(withReason(own, 'bot-error')).to.deep.equal(own);
    expect(withReason([order], 'requested')).to.deep.equal([order]);
  });
});
