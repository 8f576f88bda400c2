import { expect } from 'chai';
import { notesDue, waitingNotice } from '../../src/handoff';

const SECOND = 1_000;
const NOTES = { firstMs: 30 * SECOND, everyMs: 120 * SECOND };

describe('the notes of a wait', () => {
  it('come at longer and longer gaps', () => {
    const due: number[] = [];
    for (let waited = 0, note = 0; note < 5; note += 1) {
      waited = notesDue(waited, NOTES).nextMs;
      due.push(waited / SECOND);
    }
    expect(due).to.deep.equal([30, 150, 390, 870, 1830]);
  });

  it('are not made up for after a time in which nobody could tell', () => {
    expect(notesDue(0, NOTES).note).to.equal(0);
    expect(notesDue(400 * SECOND, NOTES)).to.deep.equal({ note: 3, nextMs: 870 * SECOND });
  });

  it('are none, or one, where they are 0', () => {
    expect(notesDue(1e9, { firstMs: 0, everyMs: 1 })).to.deep.equal({ note: 0, nextMs: Number.POSITIVE_INFINITY });
    expect(notesDue(1e9, { firstMs: 1, everyMs: 0 })).to.deep.equal({ note: 1, nextMs: Number.POSITIVE_INFINITY });
  });

  it('say what is known of the queue, and no more', () => {
    expect(waitingNotice({})).to.deep.equal({ key: 'waiting' });
    expect(waitingNotice({ waiting: 3 })).to.deep.equal({ key: 'waiting.number', params: { waiting: 3 } });
    expect(waitingNotice({ waitMs: 150_000 })).to.deep.equal({
      key: 'waiting.time',
      params: { time: { durationMs: 150_000 } },
    });
    expect(waitingNotice({ waiting: 3, waitMs: 1 })).to.deep.equal({
      key: 'waiting.both',
      params: { time: { durationMs: 60_000 }, waiting: 3 },
    });
  });
});
