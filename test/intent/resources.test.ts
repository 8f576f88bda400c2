import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { cultureNames } from '../../src/intent';
import { cultures } from '../../src/intent/all-cultures';
import { wordClasses } from '../../src/intent/word-class';

const folder = join(__dirname, '../../src/intent/cultures');

describe('the resources', () => {
  it('take less than 100 kB in all', () => {
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).to.be.below(100_000);
  });

  it('are there for every culture, under its own name', () => {
    for (const name of cultureNames) expect(cultures[name].culture).to.equal(name);
  });

  it('have one letter for one class of words', () => {
    const letters = Object.values(wordClasses);
    expect(new Set(letters).size).to.equal(letters.length);
  });
});
