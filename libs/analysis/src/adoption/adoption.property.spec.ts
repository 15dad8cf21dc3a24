import * as fc from 'fast-check';
import { plusDays, type Day, type PartialDate } from '#domain/kernel';
import { entryOn } from '#testing/given';
import { adoption, adoptionOn } from './adoption.ts';
import type { AdoptionRecord } from './trust-on-day.ts';
import type { MergerCounts } from './counts.ts';

const days = fc.integer({ min: 0, max: 40 }).map((n) => plusDays('2020-01-01', n));
const dates = fc.tuple(days, days).map(([a, b]): PartialDate => {
  const [earliestOn, latestOn] = a < b ? [a, b] : [b, a];
  return { edtf: `${earliestOn}/${latestOn}`, earliestOn, latestOn };
});
const codes = ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4'];
const trust = fc.constantFrom(...codes);
const reaching = fc.record({ trust, on: dates, withdrawn: fc.array(dates, { maxLength: 1 }) });
const records: fc.Arbitrary<AdoptionRecord> = fc.record({
  lives: fc.tuple(...codes.map(() => fc.tuple(fc.option(dates), fc.option(dates)))).map((all) =>
    all.map(([opened, closed], n) => ({
      trust: codes[n] ?? '',
      ...(opened && { opened }),
      ...(closed && { closed }),
    })),
  ),
  reachings: fc.array(reaching, { maxLength: 6 }).map((all) =>
    all.map(({ trust: ods, on, withdrawn }) => ({
      event: {
        type: 'MilestoneReached' as const,
        data: {
          ...{ trust: ods, kind: 'epr-go-live', title: 'Live', capability: 'epr' },
          definition: 'not stated' as const,
        },
        entry: { ...entryOn('2020'), occurred: on },
      },
      withdrawn,
    })),
  ),
  mergers: fc.array(fc.record({ from: trust, into: trust, on: dates }), { maxLength: 4 }),
});
const ways = fc.constantFrom<MergerCounts>('follow', 'censor', 'competing');

const valueOn = (day: Day, until: Day, record: AdoptionRecord, way: MergerCounts) => {
  const { on: _on, ...value } = adoption(record, until, way).findLast(({ on }) => on <= day) ?? { on: day };
  return value;
};

describe('adoption, whatever the record', () => {
  it('says of a day the same, whichever day is asked for', () => {
    fc.assert(
      fc.property(records, ways, days, days, (record, way, a, b) => {
        const [day, later] = a < b ? [a, b] : [b, a];
        expect(valueOn(day, later, record, way)).toEqual(valueOn(day, day, record, way));
      }),
    );
  });

  it('says of a day in the curve what it says of it alone', () => {
    fc.assert(
      fc.property(records, ways, days, (record, way, day) => {
        const counts = adoptionOn(record, day).ways[way];
        const { atLeast, atMost, of, ofAtMost } = counts;
        const curve = adoption(record, day, way).findLast(({ on }) => on <= day);
        // Before the first possible adopter the curve says nothing.
        expect(curve ?? { ...counts, atMost: 0 }).toMatchObject(counts);
        expect(atLeast).toBeLessThanOrEqual(atMost);
        expect(of).toBeLessThanOrEqual(ofAtMost);
        expect(atMost).toBeLessThanOrEqual(ofAtMost);
      }),
    );
  });
});
