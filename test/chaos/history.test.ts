import { expect } from 'chai';
import { checkLine, checkLines, type Line, type Sighting } from './history';

const seen = (text: string, more: Partial<Sighting> = {}): Sighting => ({ text, at: 0, ...more });
const line = (said: string, sightings: readonly Sighting[]): Line => ({
  name: 'conversation 1',
  said: said.split(' '),
  seen: sightings,
});
const plain = (said: string, shown: string): Line =>
  line(said, shown === '' ? [] : shown.split(' ').map((text) => seen(text)));

describe('the history checker', () => {
  it('finds nothing where everything came once and in order', () => {
    expect(checkLine(plain('a b c', 'a b c'))).to.deep.equal({
      said: 3,
      seen: 3,
      lost: 0,
      duplicated: 0,
      excused: 0,
      misordered: 0,
      unknown: 0,
      marked: 0,
      broken: [],
    });
  });

  it('finds a loss in the middle, at the end, and of everything', () => {
    expect(checkLine(plain('a b c', 'a c'))).to.include({ lost: 1, misordered: 0 });
    expect(checkLine(plain('a b c', 'a b')).broken).to.deep.equal(['conversation 1: "c" was lost']);
    expect(checkLine(plain('a b c', ''))).to.include({ lost: 3 });
  });

  it('finds a repeat, at once and later', () => {
    expect(checkLine(plain('a b c', 'a a b c'))).to.include({ duplicated: 1, lost: 0, misordered: 0 });
    expect(checkLine(plain('a b c', 'a b c a'))).to.include({ duplicated: 1, misordered: 0 });
    expect(checkLine(plain('a b c', 'a a a b c'))).to.include({ duplicated: 2 });
  });

  it('finds what overtook', () => {
    expect(checkLine(plain('a b c', 'a c b'))).to.include({ misordered: 1, lost: 0, duplicated: 0 });
    expect(checkLine(plain('a b c d', 'd a b c'))).to.include({ misordered: 3 });
  });

  it('finds what nobody said', () => {
    expect(checkLine(plain('a b', 'a x b'))).to.include({ unknown: 1, lost: 0 });
  });

  it('counts a text that is said again as often as it was said', () => {
    expect(checkLine(plain('ok a ok b', 'ok a ok b')).broken).to.deep.equal([]);
    expect(checkLine(plain('ok a ok b', 'ok a b'))).to.include({ lost: 1 });
    expect(checkLine(plain('ok a ok b', 'ok a ok b ok'))).to.include({ duplicated: 1 });
    expect(checkLine(plain('ok a ok b', 'ok ok a b'))).to.include({ misordered: 1 });
  });

  it('counts each loss, repeat and disorder of many lines', () => {
    const tally = checkLines([plain('a b', 'a'), plain('c d', 'd c'), plain('e', 'e e'), plain('f', 'f')]);
    expect(tally).to.include({ said: 6, seen: 6, lost: 1, misordered: 1, duplicated: 1 });
    expect(tally.broken).to.have.length(3);
  });

  describe('of a hard kill', () => {
    const kills = [{ by: '0.0', at: 100 }];
    const first = (text: string, at: number): Sighting => seen(text, { at, by: '0.0' });
    const again = (text: string, at: number): Sighting => seen(text, { at, by: '0.1', redelivery: true });

    it('excuses the one message in flight, marked', () => {
      const tally = checkLine(line('a b c', [first('a', 50), first('b', 90), again('b', 200), again('c', 300)]), kills);
      expect(tally).to.include({ excused: 1, duplicated: 0, marked: 2, lost: 0, misordered: 0 });
    });

    it('excuses it where it arrived just after the kill', () => {
      expect(checkLine(line('a', [first('a', 120), again('a', 200)]), kills)).to.include({ excused: 1 });
    });

    it('does not excuse one without the mark', () => {
      const unmarked = { ...again('a', 200), redelivery: false };
      expect(checkLine(line('a', [first('a', 90), unmarked]), kills)).to.include({ excused: 0, duplicated: 1 });
    });

    it('does not excuse one where nothing was interrupted, or another instance was', () => {
      const history = line('a', [first('a', 90), again('a', 200)]);
      expect(checkLine(history)).to.include({ duplicated: 1 });
      expect(checkLine(history, [{ by: '1.0', at: 100 }])).to.include({ duplicated: 1 });
    });

    it('does not excuse one that came again before the kill, or was shown long after it', () => {
      expect(checkLine(line('a', [first('a', 50), again('a', 80)]), kills)).to.include({ duplicated: 1 });
      expect(checkLine(line('a', [first('a', 5_000), again('a', 6_000)]), kills)).to.include({ duplicated: 1 });
    });

    it('does not excuse one that was not the last of its instance', () => {
      const history = line('a b', [first('a', 50), first('b', 60), again('a', 200)]);
      expect(checkLine(history, kills)).to.include({ duplicated: 1 });
    });

    it('excuses one for each kill and no more', () => {
      const history = line('a', [first('a', 90), again('a', 200), again('a', 300)]);
      expect(checkLine(history, kills)).to.include({ excused: 1, duplicated: 1 });
      expect(checkLine(history, [...kills, { by: '0.1', at: 250 }])).to.include({ excused: 2, duplicated: 0 });
    });

    describe('and of a stop', () => {
      const stops = [{ by: '0.0', at: 100, until: 2_600 }];
      const takenOver = seen('a', { at: 1_500, by: '1.0', redelivery: true });

      it('excuses what was sent when the instance went on, and again, marked, by the one that took over', () => {
        const history = line('a', [first('a', 2_610), { ...takenOver, at: 2_700 }]);
        expect(checkLine(history, stops)).to.include({ excused: 1, duplicated: 0 });
      });

      it('excuses what was under way, where the one that took over had marked it', () => {
        const history = line('a b', [takenOver, seen('b', { at: 1_600, by: '1.0' }), first('a', 2_610)]);
        expect(checkLine(history, stops)).to.include({ excused: 1, duplicated: 0, misordered: 0 });
      });

      it('excuses what another could not keep meanwhile, and nothing that it did before or after', () => {
        const shown = (at: number): Line =>
          line('a', [seen('a', { at, by: '1.0' }), { ...takenOver, at: 2_700, by: '0.0' }]);
        expect(checkLine(shown(1_000), stops)).to.include({ excused: 1, duplicated: 0 });
        expect(checkLine(shown(90), stops)).to.include({ excused: 0, duplicated: 1 });
        expect(checkLine(shown(2_650), stops)).to.include({ excused: 0, duplicated: 1 });
      });

      it('does not excuse it where neither is marked, or where it comes too late or from another', () => {
        const unmarked = { ...takenOver, redelivery: false };
        expect(checkLine(line('a', [unmarked, first('a', 2_610)]), stops)).to.include({ duplicated: 1 });
        expect(checkLine(line('a', [takenOver, first('a', 5_000)]), stops)).to.include({ duplicated: 1 });
        expect(checkLine(line('a', [takenOver, first('a', 2_000)]), stops)).to.include({ duplicated: 1 });
        const other = { ...first('a', 2_610), by: '2.0' };
        expect(checkLine(line('a', [takenOver, other]), stops)).to.include({ duplicated: 1 });
      });
    });

    it('never excuses a loss or a disorder', () => {
      const history = line('a b c', [first('b', 90), again('a', 200)]);
      expect(checkLine(history, kills)).to.include({ lost: 1, misordered: 1 });
    });

    it('tells the repeat of a text that is said again from the next time it is said', () => {
      const history = line('ok a ok', [first('ok', 50), again('ok', 200), again('a', 210), again('ok', 220)]);
      expect(checkLine(history, kills)).to.include({ excused: 1, duplicated: 0, lost: 0, misordered: 0 });
    });
  });
});
