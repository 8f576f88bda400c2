import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { userOf } from '../../src/bot/user-of';

const activity = (more: Partial<Activity>): Activity => ({ type: 'message', ...more }) as Activity;

describe('what the contact center is told of the user', () => {
  const from = { id: '29:abc', name: 'Kim', aadObjectId: 'aad-1', email: 'kim@channel.example' };

  it('comes from the activity', () => {
    expect(userOf(activity({ from, locale: 'it-IT' }), undefined)).to.deep.equal({
      name: 'Kim',
      userId: 'aad-1',
      email: 'kim@channel.example',
      language: 'it',
    });
  });

  it("is what the handoff's context says, and over all what bot code says", () => {
    const context = { email: 'kim@context.example', phone: '+44 20 7946 0000', name: 7, topic: 'refund' };
    expect(userOf(activity({ from }), context, { email: 'kim@code.example', company: ' ' })).to.deep.equal({
      name: 'Kim',
      userId: 'aad-1',
      email: 'kim@code.example',
      phone: '+44 20 7946 0000',
    });
  });
});
