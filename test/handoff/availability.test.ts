import { expect } from 'chai';
import {
  combinedAvailability,
  createBusinessHours,
  offerFor,
  patientAvailability,
  type QueueState,
} from '../../src/handoff';
import { createManualClock } from '../gateway/manual-clock';
import { createRecordingLogger } from '../gateway/recording-logger';

const MONDAY = Date.parse('2026-11-23T10:00:00Z');
const SUNDAY = Date.parse('2026-11-22T10:00:00Z');
const hours = createBusinessHours('Europe/London; Mon 09:00-17:00');

describe('availability by opening hours and queues', () => {
  const look = async (now: number, state?: QueueState) => {
    const asked: (string | undefined)[] = [];
    const queues = state && {
      async look(queueId: string | undefined) {
        asked.push(queueId);
        return state;
      },
    };
    const availability = combinedAvailability({ hours, queues, clock: createManualClock(now) });
    return { state: await availability.look('support'), asked };
  };

  it('is that of the queue while it is open', async () => {
    expect(await look(MONDAY, { open: true, staffed: false, waiting: 3 })).to.deep.equal({
      state: { open: true, staffed: false, waiting: 3, timeZone: 'Europe/London' },
      asked: ['support'],
    });
  });

  it('is told by the hours alone while it is closed, and no queue is asked', async () => {
    expect(await look(SUNDAY, { open: true, staffed: true })).to.deep.equal({
      state: { open: false, opensAt: Date.parse('2026-11-23T09:00:00Z'), timeZone: 'Europe/London' },
      asked: [],
    });
  });

  it('is open where nothing is known', async () => {
    expect(await combinedAvailability({ clock: createManualClock(0) }).look('x')).to.deep.equal({ open: true });
  });
});

describe('availability that cannot be had', () => {
  const ask = (look: () => Promise<QueueState>) => {
    const clock = createManualClock(0);
    const logger = createRecordingLogger();
    const availability = patientAvailability({ look }, { timeoutMs: 3_000, clock, logger });
    return { clock, logger, state: availability.look('support') };
  };

  it('keeps nobody from an agent where it fails', async () => {
    for (const look of [
      () => Promise.reject(new TypeError('secret')),
      () => {
        throw new TypeError('secret');
      },
    ]) {
      const { state, logger } = ask(look);
      expect(await state).to.deep.equal({ open: true });
      expect(logger.lines.join()).to.include('TypeError').and.not.to.include('secret');
    }
  });

  it('keeps nobody from an agent where it takes too long', async () => {
    const { state, clock } = ask(() => new Promise(() => undefined));
    clock.advance(3_000);
    expect(await state).to.deep.equal({ open: true });
  });

  it('keeps nobody from an agent where it is nonsense', async () => {
    for (const nonsense of [undefined, null, 'closed', {}, { open: 'no' }, { opensAt: 5 }]) {
      const { state, logger } = ask(async () => nonsense as never);
      expect(await state, String(nonsense)).to.deep.equal({ open: true });
      expect(logger.lines).to.have.length(1);
    }
  });

  it('tells no figure that makes no sense', async () => {
    const opensAt = new Date() as never;
    for (const figures of [
      { opensAt },
      { opensAt: Number.NaN },
      { timeZone: 'Mars/Phobos' },
      { staffed: 'yes' as never },
      { waiting: -3, waitMs: Number.NaN },
      { waiting: 0 },
    ]) {
      const { open, ...told } = await ask(async () => ({ open: false, ...figures })).state;
      expect(open).to.equal(false);
      expect(Object.values(told).every((value) => value === undefined)).to.equal(true);
    }
    const sensible = { open: true, opensAt: 5, timeZone: 'Europe/London', staffed: true, waiting: 1, waitMs: 0 };
    expect(await ask(async () => sensible).state).to.deep.equal(sensible);
  });

  it('is told where it can', async () => {
    expect(await ask(async () => ({ open: false })).state).to.deep.equal({ open: false });
  });
});

describe('what is offered when nobody is there', () => {
  it('is for all or by language', () => {
    expect(offerFor({ offer: ['Leave a message'] }, 'de')).to.deep.equal(['Leave a message']);
    const offer = { de: ['Nachricht hinterlassen'], all: ['Leave a message'] };
    expect(offerFor({ offer }, 'de-AT')).to.deep.equal(['Nachricht hinterlassen']);
    for (const locale of ['fr', undefined, 'fi'])
      expect(offerFor({ offer }, locale)).to.deep.equal(['Leave a message']);
  });

  it('is in the language of the sentence beside it where the locale is none of 8x8', () => {
    const offer = { de: ['Nachricht hinterlassen'], en: ['Leave a message'] };
    for (const locale of [undefined, 'fi']) {
      expect(offerFor({ offer }, locale)).to.deep.equal(['Leave a message']);
      expect(offerFor({ offer }, locale, 'de')).to.deep.equal(['Nachricht hinterlassen']);
    }
    expect(offerFor({ offer }, 'fr')).to.equal(undefined);
  });

  it('is nothing where nothing is configured', () => {
    for (const whenClosed of [{}, { offer: [] }, { offer: { de: ['x'] } }]) {
      expect(offerFor(whenClosed, 'en')).to.equal(undefined);
    }
  });
});
