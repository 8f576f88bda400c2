import { expect } from 'chai';
import { type AccessToken, createTokenSource } from '../../../src/gateway/metrics/token-source';
import { createManualClock } from '../manual-clock';

const LIFE = 1_800_000;

describe('the token of the real-time metrics', () => {
  const set = (answers: (AccessToken | Error)[]) => {
    const clock = createManualClock(0);
    let fetches = 0;
    const tokens = createTokenSource(async () => {
      const answer = answers[fetches];
      fetches += 1;
      if (answer instanceof Error || !answer) throw answer ?? new Error('no more');
      return answer;
    }, clock);
    return { clock, tokens, fetches: () => fetches };
  };
  const token = (value: string): AccessToken => ({ value, livesMs: LIFE });

  it('is fetched once for all who ask at the same time', async () => {
    const { tokens, fetches } = set([token('a')]);
    expect(await Promise.all(Array.from({ length: 100 }, () => tokens.get()))).to.deep.equal(Array(100).fill('a'));
    expect(fetches()).to.equal(1);
  });

  it('is used again, and renewed a minute before it expires', async () => {
    const { tokens, clock, fetches } = set([token('a'), token('b')]);
    await tokens.get();
    clock.advance(LIFE - 60_001);
    expect(await tokens.get()).to.equal('a');
    expect(fetches()).to.equal(1);
    clock.advance(1);
    expect(await tokens.get()).to.equal('b');
  });

  it('is used to its end where there is no new one, and not longer', async () => {
    const { tokens, clock } = set([token('a'), new Error('down'), new Error('down')]);
    await tokens.get();
    clock.advance(LIFE - 1);
    expect(await tokens.get()).to.equal('a');
    clock.advance(1);
    expect(await tokens.get().catch((error) => error.message)).to.equal('down');
  });

  it('is another one once it was refused', async () => {
    const { tokens } = set([token('a'), token('b')]);
    tokens.refused(await tokens.get());
    expect(await tokens.get()).to.equal('b');
    tokens.refused('a');
    expect(await tokens.get()).to.equal('b');
  });

  it('can be had after a failure', async () => {
    const { tokens } = set([new Error('down'), token('a')]);
    expect(await tokens.get().catch((error) => error.message)).to.equal('down');
    expect(await tokens.get()).to.equal('a');
  });
});
