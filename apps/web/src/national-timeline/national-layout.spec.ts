import { yearsSpan } from '../picture/axis.ts';
import { dayNumber } from '../picture/days.ts';
import { entryFixture, targetFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import type { LaneChoice } from './lane-choice.ts';
import { nationalLayout } from './national-layout.ts';
import { nationalMarks, nationalStops, stacksAt } from './national-marks.ts';
import { nationalParts } from './national-parts.ts';
import { markId } from '../picture/entry-mark.ts';
import { timeScale } from '../picture/scale.ts';

const domain = yearsSpan(2012, 2026);
interface Asked {
  readonly roomPx?: number;
  readonly choice?: LaneChoice;
  readonly zoom?: number;
  readonly shift?: number;
}

const layoutOf = (
  entries: Parameters<typeof nationalParts>[0],
  { roomPx = 2_000, choice = new Map(), zoom = 1, shift = 0 }: Asked = {},
) => {
  const { pxPerDay, x } = timeScale(domain, 900, zoom);
  return nationalLayout(nationalParts(entries, [], dayNumber('2026-11-22')), {
    scale: { pxPerDay, x: (day) => x(day) + shift },
    widthPx: 900,
    roomPx,
    choice,
    measure: (text) => text.length * 6,
  });
};

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

const heldBy = (marks: ReturnType<typeof nationalMarks>) =>
  marks.flatMap(({ entry, together }) => (together?.entries ?? [entry]).map(({ id }) => id));

describe('the national picture', () => {
  it.each([1, 7, 40])('has one mark for each entry at zoom %i', (zoom) => {
    const marks = nationalMarks(layoutOf(entries), timeScale(domain, 900, zoom));
    expect(heldBy(marks).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('has ten thousand milestones, however low it is, each once', () => {
    const crowd = Array.from({ length: 10_000 }, (_, nth) =>
      milestoneFixture({
        on: `20${12 + (nth % 14)}-0${1 + (nth % 9)}-01`,
        ...(nth % 5 === 0 && { to: '2026-05-01' }),
      }),
    );
    const layout = layoutOf([...entries, ...crowd], { roomPx: 420 });
    expect(layout.heightPx).toBeLessThanOrEqual(420);
    const marks = nationalMarks(layout, timeScale(domain, 900));
    expect(new Set(heldBy(marks)).size).toBe(entries.length + crowd.length);
    expect(heldBy(marks)).toHaveLength(entries.length + crowd.length);
    expect(Math.min(...marks.map(({ radius }) => radius))).toBeGreaterThanOrEqual(1.6);
    const lane = layout.lanes.find(({ id }) => id === 'trusts');
    for (const { y } of marks.filter((mark) => mark.lane === 'trusts')) {
      expect(y).toBeGreaterThanOrEqual(lane?.top ?? Infinity);
      expect(y).toBeLessThanOrEqual((lane?.top ?? 0) + (lane?.height ?? 0));
    }
  });

  it('shows by itself the entry that is open, whatever number it was under', () => {
    const crowd = Array.from({ length: 900 }, () => milestoneFixture({ on: '2018-05-01' }));
    const open = crowd[450]?.id;
    const layout = layoutOf([...entries, ...crowd], { roomPx: 300 });
    const scale = timeScale(domain, 900);
    expect(nationalMarks(layout, scale).map(markId)).not.toContain(open);
    const marks = nationalMarks(layout, scale, stacksAt(layout, scale), { id: open, together: undefined });
    expect(marks.map(markId)).toContain(open);
    expect(heldBy(marks)).toHaveLength(entries.length + crowd.length);
    const [stop] = nationalStops(nationalMarks(layout, scale), layout.lanes).filter(({ holds }) =>
      holds?.(open ?? ''),
    );
    expect(stop).toBeDefined();
  });

  it('keeps its lanes apart, from those in charge down to the trusts', () => {
    const { lanes, heightPx } = layoutOf(entries);
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
      expect(top + height).toBeLessThanOrEqual(lanes[index + 1]?.top ?? heightPx);
    }
  });

  it.each([2_000, 420, 300])('keeps every mark inside of its lane in %i pixels', (roomPx) => {
    const layout = layoutOf(entries, { roomPx });
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

  const many = Array.from({ length: 60 }, (_, index) =>
    entryFixture({ on: `2018-0${1 + (index % 9)}-01`, kind: 'funding-round', policy: `round-${index}` }),
  );
  const heightOf = (layout: ReturnType<typeof layoutOf>, id: string) =>
    layout.lanes.find((lane) => lane.id === id)?.height ?? 0;

  it.each([350, 420, 600])(
    'is no higher than the %i pixels that it has, however much stands in a lane',
    (roomPx) => {
      expect(layoutOf([...entries, ...many], { roomPx }).heightPx).toBeLessThanOrEqual(roomPx);
    },
  );

  it('says for how many lines there were no words left, and opens the lane to all of them', () => {
    const fitted = layoutOf([...entries, ...many], { roomPx: 420 });
    expect(fitted.lanes.find(({ id }) => id === 'money')?.leftOut).toBeGreaterThan(0);
    const open = layoutOf([...entries, ...many], { roomPx: 420, choice: new Map([['money', 'whole']]) });
    expect(open.lanes.find(({ id }) => id === 'money')).toMatchObject({ state: 'whole', leftOut: 0 });
    expect(heightOf(open, 'money')).toBeGreaterThan(heightOf(fitted, 'money'));
  });

  it('gives to the others what a folded lane had, and keeps its marks on one line', () => {
    const all = [...entries, ...many];
    const folded = layoutOf(all, { roomPx: 420, choice: new Map([['money', 'folded']]) });
    expect(heightOf(folded, 'strategy')).toBeGreaterThanOrEqual(
      heightOf(layoutOf(all, { roomPx: 420 }), 'strategy'),
    );
    const marks = nationalMarks(folded, timeScale(domain, 900)).filter(({ lane }) => lane === 'money');
    expect(heldBy(marks)).toHaveLength(1 + many.length);
    expect(marks.length).toBeLessThan(1 + many.length);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
  });

  it('keeps no height for what is out of sight', () => {
    const years = 15;
    const at2024 = { zoom: years, shift: -900 * 12 };
    const all = [...entries, ...many];
    expect(heightOf(layoutOf(all), 'money')).toBeGreaterThan(100);
    expect(heightOf(layoutOf(all, at2024), 'money')).toBeLessThan(40);
  });

  it('is steered by lane', () => {
    const layout = layoutOf([targetFixture({ on: '2013-01-16' }), milestoneFixture({ on: '2017-02-01' })]);
    expect(
      nationalStops(nationalMarks(layout, timeScale(domain, 900)), layout.lanes).map(({ lane }) => lane),
    ).toEqual([0, 1]);
  });
});
