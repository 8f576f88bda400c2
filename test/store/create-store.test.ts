import { expect } from 'chai';
import { quietLogger } from '../../src/handoff/logger';
import { createStore } from '../../src/store';
import { rejection } from './contract/harness';

describe('createStore', () => {
  for (const url of ['', 'handoff.db', 'sqlite:', 'mysql://u:secret@h/db', 'postgres://u:secret#@h:x/db']) {
    it(`refuses ${url.replace(/secret/, '…') || 'nothing'}, and keeps its secrets`, () => {
      expect(() => createStore(url, { logger: quietLogger }))
        .to.throw()
        .that.satisfies((error: Error & { code: string }) => {
          expect(error.code).to.equal('store-url');
          expect(JSON.stringify(error) + error.stack).not.to.include('secret');
          return true;
        });
    });
  }

  it('opens nothing before start', async () => {
    const { handoffs } = createStore('sqlite:/nowhere/handoff.db', { logger: quietLogger });
    expect(await rejection(handoffs.check())).to.have.property('code', 'store-closed');
  });

  it('says that the server cannot be reached, and keeps its secrets', async () => {
    const { handoffs } = createStore('postgres://u:secret@127.0.0.1:1/db', { logger: quietLogger });
    const error = (await rejection(handoffs.start())) as Error & { code: string };
    expect(error.code).to.equal('store-unavailable');
    expect(error.message).to.include('ECONNREFUSED');
    expect(error.stack).not.to.include('secret');
  });
});
