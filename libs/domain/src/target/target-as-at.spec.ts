import { dateOf, entryOn, recorded } from '#testing/given';
import type { Day } from '../kernel/index.ts';
import { targetAsAt, type TargetEvent } from './index.ts';

const set: TargetEvent = {
  type: 'TargetSet',
  data: { statement: 'paperless by 2018', measure: 'trusts', due: dateOf('2018-12-31') },
  entry: entryOn('2013-01-16'),
};
const moved: TargetEvent = {
  type: 'TargetRevised',
  data: { due: dateOf('2020-12-31') },
  entry: entryOn('2014-11'),
};
const reworded: TargetEvent = {
  type: 'TargetRevised',
  data: { statement: 'paper-free' },
  entry: entryOn('2015-09'),
};
const both: TargetEvent = {
  type: 'TargetRevised',
  data: { statement: 'digital maturity', due: dateOf('2023-12-31') },
  entry: entryOn('2016-09'),
};
const restated: TargetEvent = { type: 'TargetRevised', data: { note: 'said again' }, entry: entryOn('2017') };
const missed: TargetEvent = { type: 'TargetMissed', data: {}, entry: entryOn('2024-01') };

const on = (asAt: Day, ...events: readonly TargetEvent[]) => targetAsAt(recorded(...events), asAt);

describe('a promise on a day', () => {
  const all = [both, missed, moved, restated, set, reworded];

  it('has had versions, each with what was new in it', () => {
    expect(on('2026-01-01', ...all).versions.map(({ change }) => change)).toEqual([
      'set',
      'moved',
      'reworded',
      'moved and reworded',
      'restated',
    ]);
  });
  it('stands as last revised; what was left out stands', () => {
    expect(on('2015-12-31', ...all).versions.at(-1)).toEqual({
      statement: 'paper-free',
      measure: 'trusts',
      due: dateOf('2020-12-31'),
      on: dateOf('2015-09'),
      entryId: 'e6',
      change: 'reworded',
    });
  });
  it('set again, says all of it anew', () => {
    const again: TargetEvent = { type: 'TargetSet', data: { statement: 'other' }, entry: entryOn('2015') };
    expect(on('2016-01-01', set, again).versions.at(-1)).toEqual({
      statement: 'other',
      on: dateOf('2015'),
      entryId: 'e2',
      change: 'reworded',
    });
  });
  it('has a verdict once there is one', () => {
    expect(on('2024-01-30', ...all).verdict).toBeUndefined();
    expect(on('2024-01-31', ...all).verdict).toEqual({ is: 'missed', on: dateOf('2024-01') });
  });
  it('may be revised before anybody knows what it was', () => {
    expect(on('2016-01-01', moved).versions).toMatchObject([{ statement: '', due: dateOf('2020-12-31') }]);
  });
});
