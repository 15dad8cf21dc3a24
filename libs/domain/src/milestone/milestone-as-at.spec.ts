import { date, dated, recorded } from '#testing/given';
import type { Day } from '../kernel/index.ts';
import { milestoneAsAt, type MilestoneEvent } from './index.ts';

const epr = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr' };
const planned: MilestoneEvent = {
  type: 'MilestonePlanned',
  data: { ...epr, due: date('2020') },
  entry: dated('2018-03'),
};
const moved: MilestoneEvent = {
  type: 'MilestoneRescheduled',
  data: { due: date('2021') },
  entry: dated('2019'),
};
const setback: MilestoneEvent = {
  type: 'SetbackReported',
  data: { ...epr, setback: 'deferred' },
  entry: dated('2019-02'),
};
const reached: MilestoneEvent = {
  type: 'MilestoneReached',
  data: { ...epr, definition: 'not stated' },
  entry: dated('2021-05'),
};
const withdrawn: MilestoneEvent = { type: 'MilestoneWithdrawn', data: { reason: 'x' }, entry: dated('2023') };

const on = (asAt: Day, ...events: readonly MilestoneEvent[]) => milestoneAsAt(recorded(...events), asAt);

describe('a milestone on a day', () => {
  const all = [withdrawn, reached, setback, moved, planned];

  it.each([
    ['2018-03-30', { status: 'not yet', rescheduled: 0, setbacks: 0 }],
    ['2018-03-31', { status: 'planned', due: date('2020'), rescheduled: 0, setbacks: 0 }],
    ['2019-12-31', { status: 'planned', due: date('2021'), rescheduled: 1, setbacks: 1 }],
    ['2021-05-31', { status: 'reached', due: date('2021'), reached: date('2021-05') }],
    ['2023-12-31', { status: 'withdrawn', reached: date('2021-05') }],
  ] as const)('%s', (asAt, expected) => {
    expect(on(asAt, ...all)).toMatchObject(expected);
  });
  it('is not reached by a setback', () => {
    expect(on('2026-01-01', setback)).toEqual({ status: 'not yet', rescheduled: 0, setbacks: 1 });
  });
  it('stays reached where a half-known date puts the plan after it', () => {
    expect(on('2026-01-01', { ...reached, entry: dated('2018') }, planned).status).toBe('reached');
  });
});
