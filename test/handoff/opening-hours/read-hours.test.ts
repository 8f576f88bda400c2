import { expect } from 'chai';
import { createBusinessHours, OpeningHoursError, readOpeningHours } from '../../../src/handoff';

describe('opening hours in a setting', () => {
  it('are a zone, days and hours', () => {
    expect(
      readOpeningHours(
        'Europe/London; Mon-Wed,Fri 09:00-17:00; Sat 10:00-12:00, 13:00-14:00; 12-25,2026-04-06 closed; 2026-12-24 09:00-12:00;',
      ),
    ).to.deep.equal({
      timeZone: 'Europe/London',
      weekly: {
        monday: '09:00-17:00',
        tuesday: '09:00-17:00',
        wednesday: '09:00-17:00',
        friday: '09:00-17:00',
        saturday: '10:00-12:00,13:00-14:00',
      },
      exceptions: { '12-25': 'closed', '2026-04-06': 'closed', '2026-12-24': '09:00-12:00' },
    });
  });

  it('know ranges over the weekend, long names and a day named twice', () => {
    const { weekly } = readOpeningHours('UTC; saturday-Mon 22:00-02:00; Mon 09:00-10:00');
    expect(weekly).to.deep.equal({
      saturday: '22:00-02:00',
      sunday: '22:00-02:00',
      monday: '22:00-02:00,09:00-10:00',
    });
  });

  it('are JSON as well', () => {
    const hours = {
      timeZone: 'Asia/Tokyo',
      weekly: { monday: ['09:00-12:00', '13:00-17:00'] },
      holidays: ['01-01'],
      exceptions: { '2026-12-30': '09:00-12:00' },
    };
    expect(readOpeningHours(JSON.stringify(hours))).to.deep.equal(hours);
  });

  for (const [text, expected] of [
    ['', 'Europe/London; Mon-Fri'],
    ['Europe/London', 'Europe/London; Mon-Fri'],
    ['Mon-Fri 09:00-17:00; Sat 10:00-12:00', 'time zone'],
    ['Europe/Londn; Mon 09:00-17:00', '"Europe/Londn"'],
    ['UTC; Mon', 'without hours'],
    ['UTC; Funday 09:00-17:00', '"Funday"'],
    ['UTC; Mo 09:00-17:00', undefined],
    ['UTC; Monkey 09:00-17:00', '"Monkey"'],
    ['UTC; Mon 9-17', '"9-17"'],
    ['UTC; Mon 09:00-09:00', '"09:00-09:00"'],
    ['UTC; Mon 09:00-24:30', '"09:00-24:30"'],
    ['UTC; Mon 25:00-26:00', '"25:00-26:00"'],
    ['UTC; 2026-02-29 closed', '"2026-02-29"'],
    ['UTC; 13-01 closed', '"13-01"'],
    ['{"timeZone": "UTC"}', '"weekly"'],
    ['{"timeZone": "UTC", "weekly": {}, "closed": []}', '"closed"'],
    ['{"timeZone": "UTC", "weekly": {"monday": "always"}}', '"always"'],
    ['{', 'JSON'],
    [`UTC; ${'Mon 09:00-17:00;'.repeat(2_000)}`, '20000 characters'],
  ] as const) {
    it(`${expected ? 'refuse' : 'take'} ${JSON.stringify(text.slice(0, 60))}`, () => {
      if (!expected) expect(readOpeningHours(text)).to.have.property('timeZone');
      else expect(() => readOpeningHours(text)).to.throw(OpeningHoursError, expected);
    });
  }

  it('are checked as an option too', () => {
    expect(() => createBusinessHours({ timeZone: 'Mars/Olympus', weekly: {} })).to.throw(OpeningHoursError, 'Mars');
    expect(() => createBusinessHours({ timeZone: 'UTC', weekly: { Monday: '09:00-10:00' } as never })).to.throw(
      OpeningHoursError,
      '"weekly.Monday"',
    );
    expect(() => createBusinessHours({ timeZone: 'UTC' } as never)).to.throw(OpeningHoursError, '"weekly"');
    const holidays = '2026-04-06' as never;
    expect(() => createBusinessHours({ timeZone: 'UTC', weekly: {}, holidays })).to.throw(
      OpeningHoursError,
      '"holidays"',
    );
  });
});
