import { expect } from 'chai';
import fc from 'fast-check';
import { createBusinessHours, type OpeningHours } from '../../../src/handoff';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : new Date(ms).toISOString());

/** What the hours say at a moment, as `open` or when it opens. */
const said = (hours: OpeningHours | string, moment: string): string | undefined => {
  const { open, opensAt } = createBusinessHours(hours).at(at(moment));
  return open ? 'open' : iso(opensAt);
};

describe('business hours', () => {
  const LONDON = 'Europe/London; Mon-Fri 09:00-17:00; Sat 10:00-12:00,13:00-14:00';

  for (const [moment, answer] of [
    ['2026-11-23T09:00:00Z', 'open'],
    ['2026-11-23T08:59:59.999Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T16:59:59.999Z', 'open'],
    ['2026-11-23T17:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['2026-11-21T12:30:00Z', '2026-11-21T13:00:00.000Z'],
    ['2026-11-21T14:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['2026-07-01T08:00:00Z', 'open'],
    ['2026-07-01T07:59:00Z', '2026-07-01T08:00:00.000Z'],
  ] as const) {
    it(`say at ${moment}: ${answer}`, () => expect(said(LONDON, moment)).to.equal(answer));
  }

  it('go on over midnight, from Sunday into Monday too', () => {
    const night = 'America/New_York; Sun 22:00-02:00';
    expect(said(night, '2026-11-23T06:59:00Z')).to.equal('open');
    expect(said(night, '2026-11-23T07:00:00Z')).to.equal('2026-11-30T03:00:00.000Z');
  });

  it('can be the whole day, and the whole week', () => {
    const always = 'Asia/Kolkata; Mon-Sun 00:00-24:00';
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      expect(createBusinessHours(always).at(at('2026-03-20T00:00:00Z') + hour * HOUR).open).to.equal(true);
    }
  });

  describe('on days of their own', () => {
    const hours: OpeningHours = {
      timeZone: 'Europe/Berlin',
      weekly: { thursday: '09:00-17:00', friday: '09:00-17:00', monday: '22:00-02:00' },
      holidays: ['12-25', '2026-12-28'],
      exceptions: { '12-24': '09:00-12:00', '2027-12-24': '10:00-11:00' },
    };

    it('are closed on holidays, of every year and of one', () => {
      expect(said(hours, '2026-12-25T10:00:00Z')).to.equal('2026-12-31T08:00:00.000Z');
      expect(said({ ...hours, holidays: ['2026-12-25'] }, '2027-12-23T20:00:00Z')).to.equal('2027-12-24T09:00:00.000Z');
    });

    it('have the hours of the full date before those of every year, and both before the week', () => {
      expect(said(hours, '2026-12-24T11:30:00Z')).to.not.equal('open');
      expect(said(hours, '2026-12-24T10:30:00Z')).to.equal('open');
      expect(said(hours, '2027-12-24T08:30:00Z')).to.equal('2027-12-24T09:00:00.000Z');
    });

    it('end the evening before a holiday when they would have', () => {
      const evening = { ...hours, holidays: ['2026-12-29'] };
      expect(said(evening, '2026-12-29T00:30:00Z')).to.equal('open');
    });

    it('know the 29th of February', () => {
      const leap = 'UTC; Mon-Sun 09:00-10:00; 02-29 closed';
      expect(said(leap, '2028-02-29T09:30:00Z')).to.equal('2028-03-01T09:00:00.000Z');
    });
  });

  describe('when the clock changes', () => {
    it('open by the clock on the wall, an hour earlier in absolute time after spring', () => {
      expect(said(LONDON, '2026-03-27T20:00:00Z')).to.equal('2026-03-28T10:00:00.000Z');
      expect(said(LONDON, '2026-03-28T20:00:00Z')).to.equal('2026-03-30T08:00:00.000Z');
      expect(said(LONDON, '2026-10-24T20:00:00Z')).to.equal('2026-10-26T09:00:00.000Z');
    });

    it('stay open through the hour that comes twice', () => {
      // 01:00 to 02:00 comes twice in London on 25 October 2026: from 00:00Z and from 01:00Z.
      const night = 'Europe/London; Sun 00:30-01:30';
      const open = (moment: string) => createBusinessHours(night).at(at(moment)).open;
      expect(open('2026-10-24T23:29:00Z')).to.equal(false);
      expect(open('2026-10-24T23:30:00Z')).to.equal(true);
      expect(open('2026-10-25T00:45:00Z')).to.equal(true);
      expect(open('2026-10-25T01:29:00Z')).to.equal(true);
      expect(open('2026-10-25T01:30:00Z')).to.equal(false);
    });

    it('are not there in the hour that is skipped', () => {
      // 01:00 to 02:00 is not there in London on 29 March 2026.
      expect(said('Europe/London; Sun 01:00-02:00', '2026-03-28T12:00:00Z')).to.equal('2026-04-05T00:00:00.000Z');
      expect(said('Europe/London; Sun 01:30-04:00', '2026-03-29T00:59:00Z')).to.equal('2026-03-29T01:30:00.000Z');
    });

    it('know zones that change by half an hour, and at midnight', () => {
      expect(said('Australia/Lord_Howe; Mon-Sun 09:00-17:00', '2026-04-04T12:00:00Z')).to.equal(
        '2026-04-04T22:30:00.000Z',
      );
      expect(said('America/Asuncion; Mon-Sun 09:00-17:00', '2023-10-01T02:00:00Z')).to.equal(
        '2023-10-01T12:00:00.000Z',
      );
    });
  });

  it('are closed for good where nothing opens them', () => {
    expect(createBusinessHours({ timeZone: 'UTC', weekly: {} }).at(0)).to.deep.equal({ open: false });
  });

  describe('of any kind, in any zone, at any time', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
    const text = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const stretch = fc
      .tuple(clock, clock)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${text(from)}-${text(to)}`);
    const day = fc.option(fc.array(stretch, { maxLength: 3 }), { nil: undefined });
    const anyHours = fc.record({
      timeZone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
      weekly: fc.record({ monday: day, wednesday: day, saturday: day, sunday: day }),
      holidays: fc.subarray(['2026-03-29', '10-25', '2026-11-01']),
      exceptions: fc.record({ '2026-03-08': day.map((hours) => hours ?? []) }),
    });
    // The weeks around the changes of the clock.
    const anyTime = fc
      .tuple(
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'),
        fc.integer({ min: -3 * DAY, max: 3 * DAY }),
      )
      .map(([date, offset]) => at(`${date}T00:00:00Z`) + offset);

    it('open at the first moment at which they are open, and not before', () => {
      fc.assert(
        fc.property(anyHours, anyTime, (hours, now) => {
          const business = createBusinessHours(hours);
          const { open, opensAt } = business.at(now);
          if (open || opensAt === undefined) return;
          expect(business.at(opensAt).open).to.equal(true);
          expect(business.at(opensAt - 1).open).to.equal(false);
          const step = Math.max(MINUTE, Math.floor((opensAt - now) / 20));
          for (let moment = now; moment < opensAt; moment += step) {
            expect(business.at(moment)).to.deep.equal({ open: false, opensAt });
          }
        }),
        { numRuns: 60 },
      );
    });

    it('are those of the clock on the wall, where it does not change', () => {
      fc.assert(
        fc.property(anyHours, fc.integer({ min: 0, max: 7 * DAY }), (hours, offset) => {
          const now = at('2026-06-01T00:00:00Z') + offset;
          const wall = new Intl.DateTimeFormat('en', {
            timeZone: hours.timeZone,
            weekday: 'long',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }).formatToParts(now);
          const part = (type: string) => wall.find((one) => one.type === type)?.value ?? '';
          const time = `${part('hour')}:${part('minute')}`;
          const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
          const today = part('weekday').toLowerCase();
          const yesterday = days[(days.indexOf(today) + 6) % 7] ?? '';
          const weekly: Record<string, string[] | undefined> = hours.weekly;
          const isIn = [
            ...(weekly[today] ?? []).map((one) => {
              const [from = '', to = ''] = one.split('-');
              return from < to ? from <= time && time < to : from <= time;
            }),
            ...(weekly[yesterday] ?? []).map((one) => {
              const [from = '', to = ''] = one.split('-');
              return from > to && time < to;
            }),
          ].some(Boolean);
          expect(createBusinessHours(hours).at(now).open).to.equal(isIn);
        }),
      );
    });
  });
});
