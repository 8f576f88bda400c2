import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type SignedFields, signedPayload } from '../../src/wire/events';

/** An RSA key made for these tests and used nowhere else; fixed, so that signatures can be compared byte by byte. */
const TEST_JWK = {
  kty: 'RSA',
  n: 'jLaEtxj4yMcN170cVkWq2LPvzYdGCuYBQbxUD8luRmxucJlLOYPmNB5D7AC-eCAF93nxdJct8a51nzJaoXP7LK08Kz6ITQFSaebN_F24YsWwaLYAfPs7SYb5faWnF9KKNVXzl0in3cwJgjMap-wrJe9RCgad93dX8bVQ4wN53sbM4irmizMSJ4RxK310IhUf_K1xwhyWiD3BdZbpux4Y0PAqQRoXaSiQ_kTS-lddXGtdcvyltuLmjvaMfmwWAhGYlD-tzFGhrQ_f1-e-EKViWupzJBvc4xvGYodU1O8hdmEVGh8WhE0EB770_nk7bLP4ly9cIpjJDGNkUAP3YHsiRQ',
  e: 'AQAB',
  d: 'CxqF-3rNeu52Ma17FHW35xS_2gyQIuEGfVzylzJScN0yk9EM5hN58Wfn_TIL1afVQLOPMZ-SYQ1eu7q5-x6PVfWvl0v-bnEpwzCS1ZTBrY2i_4hJHpOmmIU9n8QYHOGgxVeseqYhlPd6UptcwZ55wysQzoU6JuJ0fp7LrLZEAie43zhf6qRydtO9EQQ-PQjPSv9N4_J__UdqrYa8c7jTdnso_zDGFy_pmnz5Tdw7FCYfoYt1tlcu0OpuNDtBTXI4YhgdLmcGsJ77x-AMFnMpwBpOVG8QKtsF4rsc88k4OvKs2_t6H0V1F4MUa4KvH9NYsEIdRPudjTzLuKh7MqhzOw',
  p: 'xJadFhhJlS4bzU3TfQC9RDnHyImKS2Q0QfuX96xD22R9wQ5WXNUpJURbZROUDSffA68SrlSebNv9WCqSOFNa7NUKdD7zraq1EeR7Cd_WqHUGsFGO0hiE8YSfXIvu-E5yYhWQ0hVa9RYUCazR7C2Piuq7H-43zCh7JP1LvKe2fnM',
  q: 'tz0DTPhzXvZhC_saMt2SjTxe0qqhMmA8fLtkc1wJh6-wfNVQ5RPciD6Mf9qob8sl92vLtTWfLiEadsBWPP0frFmhOYbSjPzzTO5Cmqwnf4vxDkBza3kTGDOrJcH__JiHkj1XvFCrzATKrZwy0xH5HQeSh3FlV6KFw9esFXCWNmc',
  dp: 'F60gDCouqoXcGVTXNMXjBZWD5zYRbtUJqiy3979KiODIeHjWk-WkR_W8oCbEfPUhWds6_733OpsgHv85jwkS-VULJkbyqCbYGeiPnPfVbYJypMed0NXdJQ1Y-BduV39zLTb1syeZRc076pJi0fQGxq9QjB7vn2n8ss7C0VzNkNs',
  dq: 'I87JgVYf_ZO6HURBt2TzSaRdh1-OxrBlwZ5BIAYBWsGrhImPGGUMOJe4jxekyMvzLGmlUlEbPUF80W3-rEZu1Rhi2EIPjTu1M_hvjZhM07D-N2HC7GKpp5YZQPSrWKpZ--r-5S8Ck4jwLoMSr4qYmuKq8MrpGfoJl97iowHwaMs',
  qi: 'PO4-OrUvgWiXb5Orw8tqOzFauBWI7JqJubVC40ygDSHClp0e2xJP3soy6J-xOv7Mb-oQGhaxHPs8ra-3m-8dxz_nh1mBuSHd3uIn8DKJmbbp2KFwMHsYIc4-D2kLawG0LhxLXh4qyD57ll3n7Yb0J8fH3P0rFZPKfpllts6EB-Q',
};

/** The id under which the tests publish the key. */
export const TEST_KID = 'test-key-1';
export const testPrivateKey: KeyObject = createPrivateKey({ key: TEST_JWK, format: 'jwk' });
export const testPublicJwk = { kty: 'RSA' as const, n: TEST_JWK.n, e: TEST_JWK.e, kid: TEST_KID };

/** The protected header 8x8 sends. */
export const PROTECTED_HEADER = { b64: false, crit: ['b64'], kid: TEST_KID, alg: 'RS256' };

/** A request of 8x8: a test damages one thing of it. */
export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a delivery is made of. All of it has a right default. */
export interface DeliveryParts {
  /** Becomes the body. */
  readonly event?: unknown;
  /** The body itself, instead of `event`. */
  readonly body?: Buffer;
  readonly eventId?: string;
  readonly tenantId?: string;
  readonly customerId?: string;
  readonly transmissionTime?: number;
  readonly retry?: number;
  readonly protectedHeader?: unknown;
  /** Signs the input in another way than RS256 with the test key. */
  readonly signInput?: (input: string) => string;
}

/** When the tests' deliveries are sent, ms. */
export const SENT_AT = 1_790_000_000_000;

/** A message of an agent. */
export const messageEvent = (text: string) => ({
  eventType: 'MESSAGE',
  conversationId: 'chat-1',
  timestamp: SENT_AT - 100,
  data: { isEcho: false, sender: { id: 'agent-1', type: 'agent' }, text, attachments: [], cards: [] },
});

export const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

const rs256 = (input: string): string =>
  sign('RSA-SHA256', Buffer.from(input, 'latin1'), testPrivateKey).toString('base64url');

/** A delivery as 8x8 signs it: RS256 over the protected header and the CRC-32 of the body's bytes. */
export function signDelivery({
  event = messageEvent('Hello'),
  body = Buffer.from(JSON.stringify(event), 'utf8'),
  eventId = 'event-1',
  tenantId = 'tenant-1',
  customerId = 'customer-1',
  transmissionTime = SENT_AT,
  retry = 0,
  protectedHeader = PROTECTED_HEADER,
  signInput = rs256,
}: DeliveryParts = {}): SignedDelivery {
  const fields: SignedFields = {
    checksum: crc32(body),
    cid: customerId,
    eid: eventId,
    retry,
    tid: tenantId,
    tt: transmissionTime,
  };
  const header = base64url(JSON.stringify(protectedHeader));
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-8x8-tenant-id': tenantId,
      'x-8x8-customer-id': customerId,
      'x-8x8-event-id': eventId,
      'x-8x8-transmission-time': String(transmissionTime),
      'x-8x8-retry': String(retry),
      'x-8x8-signature': `${header}..${signInput(`${header}.${signedPayload(fields)}`)}`,
    },
  };
}

/** The same delivery with some headers other, or, where undefined, without them. */
export function withHeaders(
  { headers, body }: SignedDelivery,
  changes: Readonly<Record<string, string | undefined>>,
): SignedDelivery {
  const changed = Object.entries({ ...headers, ...changes }).filter((entry): entry is [string, string] => !!entry[1]);
  return { body, headers: Object.fromEntries(changed) };
}

const FILLER = 96;

/**
 * A JSON object of `members` whose CRC-32 is `checksum`: CRC is linear, so letters of a filler are switched between
 * `a` and `c` by solving 32 equations over GF(2).
 */
export function forgeWithSameCrc(members: Readonly<Record<string, unknown>>, checksum: number): Buffer {
  const body = Buffer.from(JSON.stringify({ ...members, filler: 'a'.repeat(FILLER) }), 'utf8');
  const start = body.lastIndexOf('a'.repeat(FILLER));
  const flip = (at: number): void => {
    body[start + at] = (body[start + at] ?? 0) ^ 0x02;
  };
  const plain = crc32(body);
  // Row echelon form: by highest bit, the difference a set of flips makes, and the set itself.
  const rows = new Map<number, { difference: number; flips: bigint }>();
  const reduce = (row: { difference: number; flips: bigint }) => {
    let { difference, flips } = row;
    for (let bit = 31; bit >= 0; bit--) {
      const pivot = ((difference >>> bit) & 1) === 1 ? rows.get(bit) : undefined;
      if (pivot) {
        difference = (difference ^ pivot.difference) >>> 0;
        flips ^= pivot.flips;
      }
    }
    return { difference, flips };
  };
  for (let at = 0; at < FILLER; at++) {
    flip(at);
    const row = reduce({ difference: (crc32(body) ^ plain) >>> 0, flips: 1n << BigInt(at) });
    flip(at);
    if (row.difference !== 0) rows.set(31 - Math.clz32(row.difference), row);
  }
  const { difference, flips } = reduce({ difference: (checksum ^ plain) >>> 0, flips: 0n });
  if (difference !== 0) throw new Error('The filler is too short to reach this checksum.');
  for (let at = 0; at < FILLER; at++) if ((flips >> BigInt(at)) & 1n) flip(at);
  return body;
}
