import { expect } from 'chai';
import { cultureNames, recognizeHandoff } from '../../src/intent';
import { phrases } from './phrases';

describe('the phrases of every culture', () => {
  for (const culture of cultureNames) {
    const { wanted, unwanted } = phrases[culture];

    it(`${culture}: sees ${wanted.length} wishes for a person`, () => {
      expect(wanted.filter((phrase) => recognizeHandoff(phrase, culture).length === 0)).to.deep.equal([]);
    });

    it(`${culture}: leaves ${unwanted.length} others alone`, () => {
      expect(unwanted.filter((phrase) => recognizeHandoff(phrase, culture).length > 0)).to.deep.equal([]);
    });
  }
});
