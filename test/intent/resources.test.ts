import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { cultureNames } from '../../src/intent';
import { cultures } from '../../src/intent/all-cultures';
import { wordClasses } from '../../src/intent/word-class';

const folder = join(__dirname, '../../src/intent/cultures');

describe('the resources', () => {
  it('take less than 100 kB in all, the weights with them', () => {
    const files = [...readdirSync(folder), '../learned-weights.ts'];
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).to.be.below(100_000);
  });

  it('are there for every culture, under its own name', () => {
    for (const name of cultureNames) expect(cultures[name].culture).to.equal(name);
  });

  it('have a stem only where a word is alone: in a phrase it would match nothing', () => {
    const words = Object.values(cultures).flatMap((culture) => Object.values(culture.words).join().split(','));
    expect(words.filter((entry) => entry.includes('*') && entry.trim().includes(' '))).to.deep.equal([]);
  });

  it('have one letter for one class of words', () => {
    const letters = Object.values(wordClasses);
    expect(new Set(letters).size).to.equal(letters.length);
  });
});
