import { expect } from 'chai';

describe('pages: coalesce', () => {
  it('answers each call by a run that began after it, never two at once', async () => {
    const { coalesce } = await import('../../../src/simulator/pages/shared/coalesce.mjs');
    const begun: (() => void)[] = [];
    const done: string[] = [];
    const ask = coalesce(() => new Promise<void>((resolve) => begun.push(resolve)));
    const call = (name: string) => ask().then(() => done.push(name));
    const first = call('first');
    const others = Promise.all([call('second'), call('third')]);
    expect(begun).to.have.length(1);
    begun[0]?.();
    await first;
    expect(done).to.deep.equal(['first']);
    // The next run begins by itself.
    while (begun.length < 2) await Promise.resolve();
    begun[1]?.();
    await others;
    expect(done).to.deep.equal(['first', 'second', 'third']);
    expect(begun).to.have.length(2);
  });

  it('goes on after a run that failed', async () => {
    const { coalesce } = await import('../../../src/simulator/pages/shared/coalesce.mjs');
    let runs = 0;
    const ask = coalesce(async () => {
      runs += 1;
      if (runs === 1) throw new Error('no');
    });
    const [first, second] = [ask().catch(({ message }) => message), ask()];
    expect(await first).to.equal('no');
    await second;
    expect(runs).to.equal(2);
  });
});
