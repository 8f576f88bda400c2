import { generateKeyPairSync, KeyObject } from 'node:crypto';
import { expect } from 'chai';
import type { RsaPublicJwk } from '../../../src/gateway';
import { createKeyCache, type KeyCacheOptions } from '../../../src/gateway/webhook/key-cache';
import { testPublicJwk } from '../../helpers/signed-delivery';
import { createManualClock } from '../manual-clock';
import { createRecordingLogger } from '../recording-logger';

const HOUR = 3_600_000;

function fixture(fetchKey: KeyCacheOptions['fetchKey']) {
  const clock = createManualClock(1_000_000);
  const fetched: string[] = [];
  const source = { fetchKey };
  const keys = createKeyCache({
    fetchKey: (kid) => {
      fetched.push(kid);
      return source.fetchKey(kid);
    },
    clock,
    logger: createRecordingLogger(),
  });
  return { clock, fetched, keys, source };
}

const found = async (): Promise<RsaPublicJwk> => testPublicJwk;
const missing = async () => undefined;
const down = () => Promise.reject(new Error('down'));

describe('key cache', () => {
  it('is ready once it has a key', async () => {
    const { keys } = fixture(found);
    expect(keys.ready()).to.equal(false);
    expect(await keys.get('a')).to.be.instanceOf(KeyObject);
    expect(keys.ready()).to.equal(true);
  });

  it('fetches a key once for all who ask meanwhile', async () => {
    const { keys, fetched } = fixture(found);
    const all = await Promise.all(Array.from({ length: 50 }, () => keys.get('a')));
    expect(new Set(all)).to.have.property('size', 1);
    expect(fetched).to.deep.equal(['a']);
  });

  it('fetches a key anew after an hour', async () => {
    const { keys, fetched, clock } = fixture(found);
    await keys.get('a');
    clock.advance(HOUR - 1);
    await keys.get('a');
    expect(fetched).to.have.length(1);
    clock.advance(1);
    await keys.get('a');
    expect(fetched).to.have.length(2);
  });

  it('goes on with an old key while its endpoint is down, without asking each time', async () => {
    const { keys, fetched, clock, source } = fixture(found);
    await keys.get('a');
    source.fetchKey = down;
    clock.advance(HOUR);
    for (let index = 0; index < 5; index++) expect(await keys.get('a')).to.be.instanceOf(KeyObject);
    expect(fetched).to.have.length(2);
    clock.advance(30_000);
    await keys.get('a');
    expect(fetched).to.have.length(3);
  });

  it('drops an old key that 8x8 does not know any more', async () => {
    const { keys, clock, source } = fixture(found);
    await keys.get('a');
    source.fetchKey = missing;
    clock.advance(HOUR);
    expect(await keys.get('a')).to.equal('unknown');
    expect(keys.ready()).to.equal(false);
  });

  it('remembers for a minute that a key does not exist', async () => {
    const { keys, fetched, clock } = fixture(missing);
    expect(await keys.get('a')).to.equal('unknown');
    clock.advance(59_999);
    expect(await keys.get('a')).to.equal('unknown');
    expect(fetched).to.have.length(1);
    clock.advance(1);
    await keys.get('a');
    expect(fetched).to.have.length(2);
  });

  it('says that a key cannot be told while its endpoint is down', async () => {
    expect(await fixture(down).keys.get('a')).to.equal('unavailable');
  });

  it('fetches ten unknown keys a minute and no more', async () => {
    const { keys, fetched, clock } = fixture(missing);
    for (let index = 0; index < 100; index++) await keys.get(`kid-${index}`);
    expect(fetched).to.have.length(10);
    expect(await keys.get('kid-99')).to.equal('unavailable');
    clock.advance(60_000);
    expect(await keys.get('kid-99')).to.equal('unknown');
  });

  const rsa1024 = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
  const unfit: Record<string, unknown> = {
    'an RSA key of 1024 bits': rsa1024,
    'an elliptic key': generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
    'no key': { kty: 'RSA', n: '', e: '' },
  };
  for (const [name, jwk] of Object.entries(unfit)) {
    it(`does not use ${name}`, async () => {
      expect(await fixture(async () => jwk as RsaPublicJwk).keys.get('a')).to.equal('unavailable');
    });
  }
});
