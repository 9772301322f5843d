import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/base/day.ts';
import { readWhen } from '../../src/feed/when.ts';

describe('publisher dates', () => {
  it.each([
    ['Tue, 21 Nov 2023 09:05:00 GMT', '2023-11-21T09:05:00Z'],
    ['Tue, 21 Nov 2023 10:05:00 +0100', '2023-11-21T09:05:00Z'],
    ['21 Nov 23 09:05 UT', '2023-11-21T09:05:00Z'],
    ['Tuesday, 21-Nov-23 09:05:00 GMT', '2023-11-21T09:05:00Z'],
    ['Tue Nov 21 09:05:00 2023', '2023-11-21T09:05:00Z'],
    ['Tue Nov 21 09:05:00 -0500 2023', '2023-11-21T14:05:00Z'],
    ['Nov 21, 2023 9:05 PM', '2023-11-21T21:05:00Z'],
    ['12:30 AM, 21 November 2023', '2023-11-21T00:30:00Z'],
    ['2023-11-21T09:05:00.123+05:30', '2023-11-21T03:35:00Z'],
    ['2023-11-21 23:59:59 -0200', '2023-11-22T01:59:59Z'],
    ['20231121', '2023-11-21'],
    ['2023-11', '2023-11-01'],
    ['Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53Z'],
    ['Wed, 31 Dec 99 23:30:00 PST', '2000-01-01T07:30:00Z'],
    ['Tue, 21 Nov 2023 11:05:00 MEST', '2023-11-21T09:05:00Z'],
    ['21.11.2023.', '2023-11-21'],
    ['21.11.2023 09:05', '2023-11-21T09:05:00Z'],
    ['21/11/2023', '2023-11-21'],
    ['11/21/2023', '2023-11-21'],
    ['21. novembar 2023.', '2023-11-21'],
    ['уторак, 21. новембар 2023.', '2023-11-21'],
    ['21 nëntor 2023', '2023-11-21'],
    ['21 studenog 2023', null],
    ['1 avgusta 2023', '2023-08-01'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
    ['2004-07-08 23:56:58 -00:20', '2004-07-09T00:16:58Z'],
  ])('reads %s', (text, expected) => {
    expect(readWhen(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '31 Feb 2023',
    'Sun, 99 Jun 2009 12:00:00 GMT',
    'Sun, 16 zzz 2012 11:47:32 GMT',
    '2003-12-31T25:14:55Z',
    'Sun, 16 Dec 2012 1:2:3:4 GMT',
    '2013-01-27-01',
    '2003-12-31T10:14:55+00:xx',
    '9999-12-31T23:59:59-99:99',
    '21 Nov',
    'Nov 2023 12:00',
    `${'9'.repeat(100_000)}`,
  ])('refuses %.40s', (text) => {
    expect(readWhen(text)).toBeNull();
  });

  it('reads back every day in every order of its parts', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: -7000, max: 40_000 }), (day) => {
        const iso = formatDay(day);
        const [year = '', month = '', date = ''] = iso.split('-');
        expect(readWhen(iso)).toBe(iso);
        expect(readWhen(`${date}.${month}.${year}.`)).toBe(iso);
        expect(readWhen(`${Number(date)} ${months[Number(month) - 1]} ${year}`)).toBe(iso);
        expect(readWhen(`${months[Number(month) - 1]} ${Number(date)}, ${year}`)).toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void readWhen(text)),
      { numRuns: 1000 },
    );
  });
});
