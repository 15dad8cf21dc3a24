import { dayNumber } from '../picture/days.ts';
import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { timeScale } from '../picture/scale.ts';
import { tieCurves } from './tie-curves.ts';
import { trustHistory } from './trust-history.ts';
import { trustLayout, trustMarks, trustStops } from './trust-layout.ts';
import { tieFixture, trustViewFixture } from './trust.fixtures.ts';

const measure = (text: string) => text.length * 6;
const fund = entryFixture({ on: '2013-05-01', policy: 'fund', kind: 'funding-round', title: 'The fund' });
const inForce = entryFixture({ on: '2012-05-01', policy: 'plan', title: 'The plan' });
const award = entryFixture({
  on: '2013-12-01',
  to: '2013-12-31',
  policy: 'fund',
  kind: 'funding-round',
  eventType: 'FundingAwarded',
  trust: { ods: 'ZZ1', name: 'A trust' },
});
const toAnother = entryFixture({
  on: '2013-12-01',
  policy: 'fund',
  eventType: 'FundingAwarded',
  trust: { ods: 'ZZ2', name: 'Another trust' },
});
const live = milestoneFixture({ on: '2015-10-01', to: '2015-10-31', title: 'Record live' });
const older = milestoneFixture({ on: '2014-02-01', trust: { ods: 'ZZ0', name: 'An older trust' } });
const closed = entryFixture({
  on: '2015-03-31',
  category: 'trust',
  eventType: 'TrustClosed',
  kind: 'trust',
  trust: { ods: 'ZZ0', name: 'An older trust' },
});
const opened = entryFixture({
  on: '1992-04-01',
  category: 'trust',
  eventType: 'TrustOpened',
  kind: 'trust',
  trust: { ods: 'ZZ1', name: 'A trust' },
});
const view = trustViewFixture({
  entries: [opened, award, older, closed, live],
  policies: [fund, inForce, award, toAnother],
  ties: [tieFixture(live, award), tieFixture(live, inForce, 'in scope')],
});
const history = trustHistory(view);
const settings = { asAt: '2026-11-22', widthPx: 900, headingsAbove: false, measure };
const layout = trustLayout(history, settings);
const scale = timeScale(history.domain, 900);

describe('the money of a round on the picture of a trust', () => {
  const amount = (pence: string) => ({ pence, kind: 'awarded' as const, basis: 'exact' as const });
  const amountsOf = (toTrust: typeof award) => {
    const round = { ...fund, data: { amount: amount('11400000000') } } as typeof fund;
    const of = trustHistory({ ...view, entries: [toTrust, live], policies: [round, toTrust] });
    return trustLayout(of, settings).above.lives.map(({ life }) => life.amounts);
  };
  it('is said apart from what went to the trust, of which the sum may not be on record', () => {
    expect(amountsOf(award)).toEqual(['to this trust: amount not on record; in all: £114m awarded']);
    expect(amountsOf({ ...award, data: { amount: amount('200000000') } } as typeof award)).toEqual([
      'to this trust: £2m awarded; in all: £114m awarded',
    ]);
  });
  it('is said to be that of all where nothing is known to have gone to the trust', () => {
    const round = { ...fund, data: { amount: amount('8000000000') } } as typeof fund;
    const of = trustHistory({
      ...view,
      entries: [live],
      policies: [round],
      ties: [tieFixture(live, fund, 'named')],
    });
    const lives = trustLayout(of, settings).above.lives;
    expect(lives.map(({ life }) => life.amounts)).toEqual(['in all: £80m awarded']);
  });
  it('is that of the trust it went to, where this one came from it', () => {
    const before = { ...award, trust: { ods: 'ZZ0', name: 'An older trust' } };
    expect(amountsOf(before)).toEqual(['to An older trust: amount not on record; in all: £114m awarded']);
  });
});

describe('the history of a trust', () => {
  it('shows what was for the trust by name, and pale what bound or concerned it; no mere hint', () => {
    const hinted = entryFixture({ on: '2012-06-01', policy: 'hinted' });
    const of = trustHistory({
      ...view,
      policies: [...view.policies, hinted],
      ties: [...view.ties, tieFixture(live, hinted, 'related')],
    });
    expect(of.above).toEqual([inForce, fund, award]);
    expect([...of.pale.keys()]).toEqual(['plan']);
    const pale = trustLayout(of, settings).above.lives.filter(({ life }) => life.pale);
    expect(pale.map(({ life }) => life.ref)).toEqual(['plan']);
    expect(history.ties.map((drawn) => drawn.tie)).toEqual(['funded']);
    expect(history.entries.map(({ id }) => id)).toEqual(
      [opened, inForce, fund, award, older, closed, live].map(({ id }) => id),
    );
  });

  it('has a line for each trust, this one last, each from its opening to its closing', () => {
    expect(history.lines.map(({ ods, name }) => [ods, name])).toEqual([
      ['ZZ0', 'An older trust'],
      ['ZZ1', 'A trust'],
    ]);
    expect(history.lines.map(({ span }) => span.to)).toEqual([
      dayNumber('2015-04-01'),
      dayNumber('2026-11-23'),
    ]);
  });

  it('looks at the years from its steps to the day asked for first, and holds all years', () => {
    expect(history.usual).toEqual({ from: dayNumber('2013-01-01'), to: dayNumber('2027-01-01') });
    expect(history.domain).toEqual({ from: dayNumber('1992-01-01'), to: dayNumber('2027-01-01') });
  });

  it('of a trust of which nothing is known has a line and no marks', () => {
    const empty = trustLayout(trustHistory(trustViewFixture({})), settings);
    expect(empty.lines).toHaveLength(1);
    expect(trustMarks(empty, scale)).toEqual([]);
  });
});

describe('the picture of a trust', () => {
  it('has one mark for each entry', () => {
    const ids = trustMarks(layout, scale).map((mark) => mark.entry.id);
    expect(ids.toSorted()).toEqual(history.entries.map(({ id }) => id).toSorted());
  });

  it('is steered from the policies down to the trusts', () => {
    const stops = trustStops(trustMarks(layout, scale), layout);
    expect(stops.map(({ lane }) => lane).toSorted()).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('draws a curve from a milestone up to what its lead time is counted from', () => {
    const ends = new Map(trustMarks(layout, scale).map(({ entry: { id }, x, y }) => [id, { id, x, y }]));
    const [curve, ...more] = tieCurves(history.ties, ends, measure);
    expect(more).toEqual([]);
    expect(curve?.text).toBe('1 to 2 months');
    expect(curve?.d.startsWith(`M${(ends.get(live.id)?.x ?? 0).toFixed(1)},`)).toBe(true);
    expect(curve?.at).toBeDefined();
  });

  it('keeps the words of curves apart, and draws no curve twice', () => {
    const ends = new Map(
      [live, award, fund].map(
        ({ id }, index) => [id, { id, x: 100 + index, y: index === 0 ? 200 : 20 }] as const,
      ),
    );
    const drawn = [...history.ties, ...history.ties, { ...history.ties[0], policyEntryId: fund.id }].filter(
      (one): one is (typeof history.ties)[number] => 'tie' in one,
    );
    const places = tieCurves(drawn, ends, measure).map(({ at }) => `${at?.x}/${at?.y}`);
    expect(new Set(places).size).toBe(2);
  });
});
