import { expect } from 'chai';
import { recognizeHandoff } from '../../src/intent';
import { evidence, isPerson, letterPiece, nearPiece, PIECES, pairPiece } from '../../src/intent/evidence';
import { weigh } from '../../src/intent/weigh';
import { readWeights } from '../../src/intent/weights';
import { weightsText } from './weights-text';

describe('what stands around a person', () => {
  it('is which letters are how near, on which side, up to the end of the sentence', () => {
    const pieces = evidence('IWx.TxP_', 6);
    expect(pieces)
      .to.include(nearPiece(2, 0, 1, 'x'))
      .and.to.include(nearPiece(2, 0, 2, 'T'));
    expect(pieces)
      .to.include(nearPiece(2, 1, 1, '_'))
      .and.to.include(nearPiece(2, 1, 2, '^'));
    // Beyond a full stop it only counts that it is there.
    expect(pieces)
      .to.include(nearPiece(2, 0, 6, 'W'))
      .and.not.to.include(nearPiece(2, 0, 4, 'W'));
  });

  it('is no more for a long message than for one of a few lines', () => {
    const long = 'TxdP_W'.repeat(500);
    expect(evidence(long, 1_503).size).to.be.at.most(evidence(long.slice(1_400, 1_600), 103).size);
  });

  it('is read for every word for a person', () => {
    expect([...'HRPOSQD'].every(isPerson)).to.equal(true);
    expect([...'TWx_'].some(isPerson)).to.equal(false);
  });
});

describe('weights', () => {
  it('are read by place, letter and how much', () => {
    const weights = readWeights('* Tb\nP<1 xa_C\n<T >?z');
    expect([...weights].filter((weight) => weight !== 0)).to.have.length(4);
    expect(weights[nearPiece(2, 0, 1, 'x')]).to.be.closeTo(0.15, 1e-9);
    expect(weights[nearPiece(2, 0, 1, '_')]).to.be.closeTo(-0.45, 1e-9);
  });

  it('are read as they are written, to a step', () => {
    const weights = new Float64Array(PIECES);
    const given = [letterPiece('N'), nearPiece(0, 1, 3, '^'), nearPiece(4, 0, 6, '&'), pairPiece(3, 40)];
    for (const [index, piece] of given.entries()) weights[piece] = [-1.5, 0.3, 3.9, -0.15][index]!;
    const read = readWeights(weightsText(weights));
    expect([...read].map((weight) => weight.toFixed(2))).to.deep.equal([...weights].map((weight) => weight.toFixed(2)));
  });

  it('make a person more or less wanted by what is around', () => {
    const oddsOf = (letters: string) => weigh(letters)?.odds ?? Number.NaN;
    expect(oddsOf('IWTxdP')).to.be.above(2);
    expect(oddsOf('zTxdP')).to.be.below(oddsOf('WTxdP'));
    expect(oddsOf('mP__')).to.be.below(-2);
  });

  it('choose the person who is wanted, and none where there is none', () => {
    expect(weigh('mP___.IWTxdH')?.at).to.equal(11);
    expect(weigh('IWTx_')).to.equal(undefined);
  });

  it('make a wish of a softer one where somebody is to do it', () => {
    const kindOf = (text: string) => recognizeHandoff(text, 'en')[0]?.resolution.kind;
    expect(kindOf('please call me back')).to.equal('soft');
    expect(kindOf('could somebody of your team please call me back')).to.equal('explicit');
  });

  it('leave a plain negation one', () => {
    expect(recognizeHandoff('I do not want to talk to one of your people', 'en')).to.deep.equal([]);
  });

  it('are not asked about what a developer added', () => {
    const options = { phrases: { en: ['ask my boss'] } };
    expect(recognizeHandoff('I will ask my boss then', 'en')).to.deep.equal([]);
    expect(recognizeHandoff('I will ask my boss then', 'en', options)).to.have.length(1);
  });
});
