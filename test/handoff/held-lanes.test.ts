import { expect } from 'chai';
import type { Claim, HeldLane } from '../../src/handoff';
import { createHeldLanes } from '../../src/handoff/held-lanes';

const LEASE_MS = 1_000;
const LANE = { handoffId: 'handoff-1', direction: 'toUser', fence: 1 } as const;
const CLAIM: Claim = { ...LANE, owner: 'worker', pulse: 0 };

describe('held lanes', () => {
  let nowMs: number;
  let claims: Claim[];
  let held: HeldLane[];
  let released: Claim[];
  let failing: boolean;
  const lanes = () =>
    createHeldLanes(
      {
        claim: async () => {
          if (failing) throw new Error('as the test wants it');
          return claims;
        },
        renew: async () => held,
        transaction: (work) =>
          work({ release: async (claim: Claim) => void released.push(claim) } as Parameters<typeof work>[0]),
      },
      { owner: 'worker', leaseMs: LEASE_MS, monotonicMs: () => nowMs },
    );

  beforeEach(() => {
    nowMs = 0;
    claims = [CLAIM];
    held = [{ ...LANE, renewed: true }];
    released = [];
    failing = false;
  });

  it('are surely ours until the lease is over, counted from before it was asked for', async () => {
    const one = lanes();
    const [claim] = await one.claim(1);
    nowMs = LEASE_MS - 1;
    expect(one.isHeld(claim!)).to.equal(true);
    nowMs = LEASE_MS;
    expect(one.isHeld(claim!)).to.equal(false);
  });

  it('are ours for another lease when the store says so', async () => {
    const one = lanes();
    await one.claim(1);
    nowMs = 900;
    await one.renew();
    nowMs = 1_800;
    expect(one.isHeld(CLAIM)).to.equal(true);
  });

  it('are ours again after a stop when nobody took them, and never again when somebody did', async () => {
    const one = lanes();
    await one.claim(1);
    nowMs = 5_000;
    expect(one.isHeld(CLAIM)).to.equal(false);
    await one.renew();
    expect(one.isHeld(CLAIM)).to.equal(true);
    held = [];
    nowMs = 5_100;
    await one.renew();
    expect(one.isHeld(CLAIM)).to.equal(false);
    held = [{ ...LANE, fence: 3, renewed: true }];
    await one.renew();
    expect(one.isHeld(CLAIM)).to.equal(false);
  });

  it('keep the lease they have where it could not be lengthened', async () => {
    const one = lanes();
    await one.claim(1);
    held = [{ ...LANE, renewed: false }];
    nowMs = 500;
    await one.renew();
    nowMs = LEASE_MS - 1;
    expect(one.isHeld(CLAIM)).to.equal(true);
    nowMs = LEASE_MS;
    expect(one.isHeld(CLAIM)).to.equal(false);
  });

  it('are not given back while they are worked', async () => {
    const one = lanes();
    await one.claim(1);
    for (let time = 0; time < 3; time += 1) await one.renew();
    expect(released).to.deep.equal([]);
  });

  it('are given back after their work has failed, at the second renewal', async () => {
    const one = lanes();
    await one.claim(1);
    one.drop(CLAIM, true);
    await one.renew();
    expect(released).to.deep.equal([]);
    await one.renew();
    expect(released).to.deep.equal([{ ...CLAIM, pulse: -1 }]);
  });

  it('are given back when they were claimed without our learning of it', async () => {
    const one = lanes();
    failing = true;
    await one.claim(1).catch(() => undefined);
    await one.renew();
    await one.renew();
    expect(released).to.have.length(1);
  });

  it('are left alone when they were released', async () => {
    const one = lanes();
    await one.claim(1);
    one.drop(CLAIM, false);
    await one.renew();
    await one.renew();
    expect(released).to.deep.equal([]);
  });
});
