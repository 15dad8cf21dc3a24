import { dateOf, entryOn, recorded } from '#testing/given';
import type { Day } from '../kernel/index.ts';
import { milestoneAsAt, type MilestoneEvent } from './index.ts';

const epr = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr' };
const planned: MilestoneEvent = {
  type: 'MilestonePlanned',
  data: { ...epr, due: dateOf('2020') },
  entry: entryOn('2018-03'),
};
const moved: MilestoneEvent = {
  type: 'MilestoneRescheduled',
  data: { due: dateOf('2021') },
  entry: entryOn('2019'),
};
const setback: MilestoneEvent = {
  type: 'SetbackReported',
  data: { ...epr, setback: 'deferred' },
  entry: entryOn('2019-02'),
};
const reached: MilestoneEvent = {
  type: 'MilestoneReached',
  data: { ...epr, definition: 'not stated' },
  entry: entryOn('2021-05'),
};
const withdrawn: MilestoneEvent = {
  type: 'MilestoneWithdrawn',
  data: { reason: 'x' },
  entry: entryOn('2023'),
};

const on = (asAt: Day, ...events: readonly MilestoneEvent[]) => milestoneAsAt(recorded(...events), asAt);

describe('a milestone on a day', () => {
  const all = [withdrawn, reached, setback, moved, planned];

  it.each([
    ['2018-03-30', { status: 'not yet', rescheduled: 0, setbacks: 0 }],
    ['2018-03-31', { status: 'planned', due: dateOf('2020'), rescheduled: 0, setbacks: 0 }],
    ['2019-12-31', { status: 'planned', due: dateOf('2021'), rescheduled: 1, setbacks: 1 }],
    ['2021-05-31', { status: 'reached', due: dateOf('2021'), reached: dateOf('2021-05') }],
    ['2023-12-31', { status: 'withdrawn', reached: dateOf('2021-05') }],
  ] as const)('%s', (asAt, expected) => {
    expect(on(asAt, ...all)).toMatchObject(expected);
  });
  it('says what it may be, on another reading of the dates', () => {
    expect(on('2021-05-15', ...all)).toMatchObject({ status: 'planned', perhaps: 'reached' });
    expect(on('2023-06-30', ...all)).toMatchObject({ status: 'reached', perhaps: 'withdrawn' });
    expect(on('2021-06-01', ...all).perhaps).toBeUndefined();
  });
  it('is not reached by a setback', () => {
    expect(on('2026-01-01', setback)).toEqual({
      status: 'not yet',
      rescheduled: 0,
      setbacks: 1,
      review: 'unreviewed',
      openDisputes: [],
    });
  });
  it('stays reached where a half-known date puts the plan after it', () => {
    expect(on('2026-01-01', { ...reached, entry: entryOn('2018') }, planned).status).toBe('reached');
  });
});

describe('a milestone of which dates overlap', () => {
  const dates = (event: MilestoneEvent, on: string): MilestoneEvent => ({ ...event, entry: entryOn(on) });

  it('is withdrawn where it may have been reached after, and not where it certainly was', () => {
    const on2022 = dates(withdrawn, '2022-06-15');
    expect(on('2023-12-31', dates(reached, '2022'), on2022).status).toBe('withdrawn');
    expect(on('2023-12-31', dates(reached, '2022-06-16'), on2022).status).toBe('reached');
  });
});

describe('how a milestone stands with reviewers', () => {
  it('is disputed from the last day on which it may have been, whatever was said within that time', () => {
    const verified: MilestoneEvent = { type: 'MilestoneVerified', data: {}, entry: entryOn('2022-06-15') };
    const disputed: MilestoneEvent = {
      type: 'MilestoneDisputed',
      data: { reason: 'x' },
      entry: entryOn('2022'),
    };
    const done: MilestoneEvent = { ...reached, entry: entryOn('2022-01-01') };
    expect(on('2022-12-30', done, verified, disputed)).toMatchObject({
      review: 'verified',
      openDisputes: [],
    });
    expect(on('2022-12-31', done, verified, disputed)).toMatchObject({
      review: 'disputed',
      openDisputes: ['e3'],
    });
  });

  const verified: MilestoneEvent = { type: 'MilestoneVerified', data: {}, entry: entryOn('2021-06') };
  const disputed = (on: string): MilestoneEvent => ({
    type: 'MilestoneDisputed',
    data: { reason: 'x' },
    entry: entryOn(on),
  });
  const answered = (dispute: string, on: string): MilestoneEvent => ({
    type: 'DisputeAnswered',
    data: { dispute, answer: 'x' },
    entry: entryOn(on),
  });
  const evidence: MilestoneEvent = {
    type: 'EvidenceAttached',
    data: { title: 'x', url: 'https://example.org' },
    entry: entryOn('2021-06'),
  };

  it.each<[string, string, MilestoneEvent[]]>([
    ['unreviewed', 'until somebody reviews it', [reached, evidence]],
    ['verified', 'once it is verified', [reached, verified]],
    ['disputed', 'once it is disputed, though it was verified', [reached, verified, disputed('2021-07')]],
    ['answered', 'once the dispute is answered', [reached, disputed('2021-07'), answered('e2', '2021-08')]],
    [
      'disputed',
      'as long as another dispute is open',
      [reached, disputed('2021-06'), disputed('2021-07'), answered('e2', '2021-08')],
    ],
    ['disputed', 'again', [reached, disputed('2021-06'), answered('e2', '2021-07'), disputed('2021-08')]],
    [
      'answered',
      'when the dispute since it was last verified is',
      [reached, disputed('2021-05'), verified, disputed('2021-07'), answered('e4', '2021-08')],
    ],
    ['verified', 'when a reviewer settles the dispute', [reached, disputed('2021-05'), verified]],
    [
      'answered',
      'though a half-known date puts the answer first',
      [reached, disputed('2021-07'), answered('e2', '2021')],
    ],
    [
      'verified',
      'though an old dispute is answered later',
      [reached, disputed('2021-05'), verified, answered('e2', '2021-09')],
    ],
  ])('is %s %s', (state, _, events) => {
    expect(on('2026-01-01', ...events).review).toBe(state);
  });
  it.each([
    ['restated', 3n],
    ['verified', undefined],
  ])('is looked at again once what was reached is %s', (is, restatedAt) => {
    const [before, after] = recorded<MilestoneEvent>(reached, verified);
    if (!before || !after) throw new Error('There are two.');
    const told = [{ ...before, ...(restatedAt !== undefined && { restatedAt }) }, after];
    expect(milestoneAsAt(told, '2026-01-01')).toMatchObject({
      status: 'reached',
      review: is === 'restated' ? 'unreviewed' : 'verified',
    });
  });
  it('is not verified by what a reviewer said before it was reported anew', () => {
    expect(on('2026-01-01', verified, reached).review).toBe('unreviewed');
    expect(on('2026-01-01', verified).review).toBe('unreviewed');
  });
  it('is verified where the day of reaching may still lie ahead', () => {
    expect(on('2021-06-30', { ...reached, entry: entryOn('2021') }, verified).review).toBe('verified');
  });
  it('is read on the day', () => {
    expect(on('2021-06-30', reached, verified, disputed('2021-07')).review).toBe('verified');
  });
  it('changes nothing else', () => {
    const { review: _review, openDisputes: _open, ...before } = on('2026-01-01', planned, reached);
    expect(on('2026-01-01', planned, reached, verified, disputed('2021-07'), evidence)).toMatchObject(before);
  });
});
