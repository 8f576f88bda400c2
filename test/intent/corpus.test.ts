import { expect } from 'chai';
import { recognizeHandoff } from '../../src/intent';
import { corpus } from './corpus/read-corpus';

// The weights are learned from these messages: this shows that nothing has made it worse, not how good it is.
describe('the messages the weights are learned from', () => {
  const isFound = ({ culture, text }: (typeof corpus)[number]): boolean =>
    recognizeHandoff(text, culture).some(({ resolution }) => resolution.kind !== 'soft');
  const shareFound = (isWanted: boolean): number => {
    const told = corpus.filter((said) => said.isWanted === isWanted);
    return told.filter(isFound).length / told.length;
  };

  it('are there in every culture, with and without a wish', () => {
    for (const isWanted of [true, false]) {
      const cultures = corpus.filter((said) => said.isWanted === isWanted).map(({ culture }) => culture);
      expect(new Set(cultures).size).to.equal(22);
    }
  });

  it('that ask for a person are found, most of them', () => {
    expect(shareFound(true)).to.be.at.least(0.82);
  });

  it('that do not, though they are chosen to be confused, are hardly ever', () => {
    expect(shareFound(false)).to.be.at.most(0.045);
  });
});
