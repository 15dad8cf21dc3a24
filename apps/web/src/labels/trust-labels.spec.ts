import type { SuccessionStep, TrustSummary } from '#contracts/trust';
import { mergerLabel, successionLabel, trustLifeLabel, trustStatusLabel } from './trust-labels.ts';

const trust = (status: TrustSummary['status'], more: Partial<TrustSummary> = {}) =>
  ({ ods: 'ZZ1', name: 'Alderton NHS Trust', status, milestones: 0, ...more }) as TrustSummary;

describe('whether a trust is open', () => {
  it.each([
    ['open', {}, 'open', 'Its opening is not on record at this day of knowledge.'],
    ['open', { openedOn: '2001-04-01' }, 'open', 'Opened 1 April 2001.'],
    ['not yet open', {}, 'not yet open', 'It had not opened by then.'],
    [
      'closed',
      { openedOn: '2001-04-01', closedOn: '2012-03-31' },
      'closed 31 March 2012',
      'Opened 1 April 2001. Closed 31 March 2012, its last day.',
    ],
    [
      'opening not known',
      {},
      'open or not is not known: no opening known by then',
      'Its opening is not on record at this day of knowledge.',
    ],
  ] as const)('%s %j', (status, more, short, life) => {
    expect(trustStatusLabel(trust(status, more))).toBe(short);
    expect(trustLifeLabel(trust(status, more))).toBe(life);
  });
});

describe('a succession in words', () => {
  const step = (from: string, into: string, day: string, more: Partial<SuccessionStep>): SuccessionStep => ({
    from: { ods: from, name: from },
    into: { ods: into, name: `${into} Trust` },
    on: { edtf: day, earliestOn: day, latestOn: day },
    part: 'whole',
    basis: 'ods',
    ...more,
  });
  it('says each step with its own day, and who says so', () => {
    const steps = [
      step('ZZ1', 'ZZ2', '2012-04-01', {}),
      step('ZZ2', 'ZZ3', '2017-10-01', { part: 'part', basis: 'inferred' }),
    ];
    expect(successionLabel({ steps })).toBe(
      'into ZZ2 Trust (ZZ2), 1 April 2012, as the NHS Organisation Data Service says; ' +
        'that went in part into ZZ3 Trust (ZZ3), 1 October 2017, as we infer',
    );
  });
});

describe('a merger in the words of its entry', () => {
  it.each([
    [{ into: 'ZZ2', part: 'part', basis: 'inferred' }, 'in part into ZZ2, as we infer'],
    [{ into: 'ZZ2', part: 'whole', basis: 'published' }, 'into ZZ2, as another publication says'],
    [
      { into: 'ZZ2', part: 'not-stated', basis: 'ods' },
      'into ZZ2, as the NHS Organisation Data Service says',
    ],
  ] as const)('%j', (merger, words) => {
    expect(mergerLabel(merger)).toBe(words);
  });
});
