import { expect } from 'chai';
import { HandoffError, type HandoffOptions } from '../src';
import { completeOptions } from '../src/handoff-options';

describe('the options of createHandoff', () => {
  const complete = (change: object) => () =>
    completeOptions({ adapter: {}, bot: async () => undefined, gateway: {}, ...change } as unknown as HandoffOptions);

  it('are refused at once where nothing could work with them', () => {
    const wrong: object[] = [{ maxTextLength: 0 }, { maxPending: Number.NaN }, { fileLinkMs: '1' }];
    for (const change of wrong) {
      const [name = ''] = Object.keys(change);
      expect(complete(change), name).to.throw(HandoffError, name);
    }
    expect(complete({ channels: { webchat: { textLength: 0 } } })).to.throw(
      HandoffError,
      'channels.webchat.textLength',
    );
  });

  it('have defaults where they are not given', () => {
    expect(complete({ maxTextLength: undefined })()).to.include({ maxTextLength: 4_000, maxPending: 200 });
  });
});
