import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STATES_PAGE, statesPage } from './states-page';

describe('the page of the phases', () => {
  it('shows what the transition function does; `npm run states` brings it up to date', () => {
    expect(readFileSync(STATES_PAGE, 'utf8')).to.equal(statesPage());
  });

  it('has an arrow for every way from one phase to another', () => {
    const page = statesPage();
    for (const arrow of ['requested --> opening', 'opening --> queued', 'connected --> queued', 'closing --> ended']) {
      expect(page).to.include(arrow);
    }
    expect(page, 'nothing reopens').not.to.match(/(closing|ended) --> (requested|opening|queued|connected)/);
  });
});
