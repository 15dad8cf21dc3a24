import { yearsSpan } from '../picture/axis.ts';
import { dayNumber } from '../picture/days.ts';
import { entryFixture, targetFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { nationalLayout } from './national-layout.ts';
import { nationalMarks, nationalStops } from './national-marks.ts';
import { timeScale } from '../picture/scale.ts';

const domain = yearsSpan(2012, 2026);
const layoutOf = (entries: Parameters<typeof nationalLayout>[0]['entries'], headingsAbove = false) =>
  nationalLayout({
    entries,
    policies: [],
    asAt: dayNumber('2026-11-22'),
    domain,
    widthPx: 900,
    headingsAbove,
    measure: (text) => text.length * 6,
  });

const kinds = [
  'organisation',
  'strategy',
  'programme',
  'review',
  'funding-round',
  'standard',
  'mandate',
  'assessment',
];
const entries = [
  ...kinds.map((kind) => entryFixture({ on: '2018-05-01', kind, policy: kind })),
  entryFixture({ on: '2018-05-01', kind: 'something new', policy: 'new' }),
  targetFixture({ on: '2013-01-16', due: '2018-12-31' }),
  targetFixture({ on: '2019-01-16', eventType: 'PolicySuperseded' }),
  milestoneFixture({ on: '2017-01-01', to: '2017-12-31' }),
  milestoneFixture({ on: '2017-02-01' }),
  entryFixture({ on: '2018-05-01', kind: 'funding-round', trust: { ods: 'ZZ1', name: 'A trust' } }),
  entryFixture({
    on: '2025-02-04',
    category: 'coverage',
    subject: 'coverage-all',
    eventType: 'CoverageReported',
    data: { sharePct: 91 },
  }),
  entryFixture({ on: '2012-04-01', category: 'trust', eventType: 'TrustMerged' }),
  entryFixture({ on: '2016-01-01', to: '2020-08-01', category: 'trust', eventType: 'TrustRenamed' }),
];

describe('the national picture', () => {
  it.each([1, 7, 40])('has one mark for each entry at zoom %i', (zoom) => {
    const marks = nationalMarks(layoutOf(entries), timeScale(domain, 900, zoom));
    expect(marks.map((mark) => mark.entry.id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('keeps its lanes apart, from those in charge down to the trusts', () => {
    const { lanes, heightPx } = layoutOf(entries, true);
    expect(lanes.map(({ id }) => id)).toEqual([
      'in-charge',
      'strategy',
      'money',
      'standards',
      'promises',
      'shares',
      'trusts',
      'trust-lives',
    ]);
    for (const [index, { top, height }] of lanes.entries()) {
      expect(top + height).toBeLessThanOrEqual(lanes[index + 1]?.head ?? heightPx);
    }
  });

  it('keeps every mark inside of its lane', () => {
    const layout = layoutOf(entries);
    for (const { lane, y } of nationalMarks(layout, timeScale(domain, 900))) {
      const box = layout.lanes.find(({ id }) => id === lane);
      expect(y).toBeGreaterThanOrEqual(box?.top ?? Infinity);
      expect(y).toBeLessThanOrEqual((box?.top ?? 0) + (box?.height ?? 0));
    }
  });

  it('leaves out a lane in which nothing stands', () => {
    expect(layoutOf([milestoneFixture({ on: '2017-02-01' })]).lanes.map(({ id }) => id)).toEqual(['trusts']);
    expect(layoutOf([])).toMatchObject({ lanes: [], heightPx: 0 });
  });

  it('is steered by lane', () => {
    const layout = layoutOf([targetFixture({ on: '2013-01-16' }), milestoneFixture({ on: '2017-02-01' })]);
    expect(
      nationalStops(nationalMarks(layout, timeScale(domain, 900)), layout.lanes).map(({ lane }) => lane),
    ).toEqual([0, 1]);
  });
});
