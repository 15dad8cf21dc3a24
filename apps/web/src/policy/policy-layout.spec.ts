import type { PolicyView } from '#contracts/policy';
import { entryFixture, milestoneFixture, targetFixture } from '../entry/entries.fixtures.ts';
import { dayNumber } from '../picture/days.ts';
import { markId } from '../picture/entry-mark.ts';
import { timeScale } from '../picture/scale.ts';
import { followersOf } from './policy-followers.ts';
import { policyDomain, policyLayout, policyMarks, policyStops } from './policy-layout.ts';
import { followingFixture, policyViewFixture } from './policy.fixtures.ts';

const measure = (text: string) => text.length * 6;
const one = { ods: 'ZZ1', name: 'A NHS Foundation Trust' };
const two = { ods: 'ZZ2', name: 'Bray NHS Trust' };

const announced = entryFixture({ on: '2013-05-01', event: 'announced' });
const awards = [one, two].map((trust) =>
  entryFixture({
    ...{ on: '2013-12-01', to: '2013-12-31', eventType: 'FundingAwarded', event: 'awarded' },
    ...{ kind: 'funding-round', policy: 'some', trust },
  }),
);
const live = milestoneFixture({ on: '2015-10-01', to: '2016-03-31', trust: one });
const signed = milestoneFixture({ on: '2015-12-20', trust: one, kind: 'epr-contract' });
const planned = milestoneFixture({ on: '2027-06-01', trust: two, eventType: 'MilestonePlanned' });
const milestones = [live, signed, planned];
const view = policyViewFixture({
  entries: [announced, ...awards],
  milestones,
  trusts: [
    ...awards.map((entry) => followingFixture(entry, { step: 'money' })),
    followingFixture(live, { tie: 'funded' }),
    followingFixture(signed, { tie: 'funded', step: 'contract' }),
    followingFixture(planned, { step: 'planned' }),
  ],
});
const drawn = (of: PolicyView, headingsAbove = false) => {
  const domain = policyDomain(of);
  const settings = { domain, widthPx: 900, marginPx: 264, headingsAbove, measure };
  const layout = policyLayout(of, followersOf(of), settings);
  const entries = new Map([...of.entries, ...of.milestones].map((entry) => [entry.id, entry]));
  const marks = policyMarks(layout, entries, timeScale(domain, 900));
  return { domain, layout, marks, stops: policyStops(marks, layout) };
};

describe('the picture of a policy', () => {
  const { domain, layout, marks, stops } = drawn(view);

  it('holds all years of its life and of what followed, plans and promises too', () => {
    expect(domain).toEqual({ from: dayNumber('2013-01-01'), to: dayNumber('2028-01-01') });
    const promised = policyViewFixture({ entries: [targetFixture({ on: '2013-01-16', due: '2031-03-31' })] });
    expect(policyDomain(promised).to).toBe(dayNumber('2032-01-01'));
  });

  it('keeps what happened in the first days of its first year off the edge', () => {
    const of = drawn(policyViewFixture({ entries: [entryFixture({ on: '2019-01-02' })] }));
    expect(of.marks[0]?.x).toBeGreaterThan(10);
  });

  it('has each step once: the life with one mark for the awards of a day, then the steps of each trust', () => {
    expect(marks.map(markId).toSorted()).toEqual(
      [announced.id, `with-${awards[0]?.id ?? ''}`, ...awards.map(({ id }) => id), ...milestones.map(({ id }) => id)].sort(), // prettier-ignore
    );
    expect(layout.followers.rows.map(({ follower }) => follower.ods)).toEqual(['ZZ1', 'ZZ2']);
    expect(layout.followers.headings).toMatchObject([{ tie: 'funded', count: 2 }]);
  });

  it('tells steps apart by shape, and is as wide as what is not known of a date', () => {
    const shapeOf = new Map(marks.map((mark) => [markId(mark), mark.shape]));
    expect([live, signed, planned, ...awards].map(({ id }) => shapeOf.get(id))).toEqual([
      ...['disc', 'ring', 'dashed-ring', 'diamond', 'diamond'],
    ]);
    const wide = marks.find((mark) => markId(mark) === live.id);
    expect(wide?.spanPx).toBeCloseTo(183 * (900 / (domain.to - domain.from)));
  });

  it('draws no mark over another, and no name over another', () => {
    const near = marks.flatMap((a, at) =>
      marks.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24),
    );
    expect(near).toEqual([]);
    for (const above of [false, true]) {
      const { rows } = drawn(view, above).layout.followers;
      expect((rows[1]?.top ?? 0) - (rows[0]?.top ?? 0)).toBeGreaterThanOrEqual(above ? 48 : 24);
      for (const { top, y } of rows) expect(y - top >= 24 || !above).toBe(true);
    }
  });

  it('is steered from its life down from trust to trust', () =>
    expect(stops.map(({ lane }) => lane).toSorted()).toEqual([0, 0, 1, 1, 1, 2, 2]));

  it('says the years again under each heading and over every sixteen rows', () => {
    const many = Array.from({ length: 33 }, (_, index) =>
      milestoneFixture({ on: '2015-01-01', trust: { ods: `ZZ${index}`, name: `Trust ${index}` } }),
    );
    const of = policyViewFixture({
      entries: [announced],
      milestones: many,
      trusts: many.map((entry) => followingFixture(entry, { tie: 'related' })),
    });
    expect(drawn(of).layout.followers.years).toHaveLength(3);
  });
});

describe('the bar of a policy’s life', () => {
  const barOf = (state: PolicyView['policy']['state'], given: Partial<PolicyView> = view) =>
    drawn(policyViewFixture({ ...given, policy: { ...view.policy, state } })).layout.bar;
  const since = { edtf: '2014-05', earliestOn: '2014-05-01', latestOn: '2014-05-31' };

  it('runs to the day asked for and is open, where nothing ended it', () =>
    expect(barOf({ is: 'in force', noEnding: true })).toMatchObject({
      span: { from: dayNumber('2013-05-01'), to: dayNumber('2026-11-23') },
      open: true,
      text: 'in force, no ending on record',
    }));
  it.each([
    ['what ended it', { is: 'superseded', over: true, since } as const, '2014-06-01'],
    ['its last entry, where it only happened', { is: 'happened', since } as const, '2014-01-01'],
  ])('ends with %s', (_what, state, on) =>
    expect(barOf(state)).toMatchObject({ span: { to: dayNumber(on) }, open: false }),
  );
  it('ends with its last funding period', () => {
    const period = { first: '2013-14', last: '2014-15' };
    const amount = { pence: '100', kind: 'announced', basis: 'exact', period } as const;
    const entries = [entryFixture({ on: '2013-05-01', data: { amount } })];
    const bar = barOf({ is: 'ended by its period', over: true, since }, { entries });
    expect(bar.span.to).toBe(dayNumber('2015-04-01'));
  });
});
