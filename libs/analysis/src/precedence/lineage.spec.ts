import { onDay, type Day } from '#domain/kernel';
import { lineage, predecessors, successors, type TrustSuccession } from './lineage.ts';

const into = (from: string, to: string, on: Day): TrustSuccession => ({ from, into: to, on: onDay(on) });

const mergers = [
  into('ZZ1', 'ZZ3', '2012-04-01'),
  into('ZZ2', 'ZZ3', '2012-04-01'),
  into('ZZ3', 'ZZ4', '2019-04-01'),
];

describe('the lineage of a trust', () => {
  it('holds its predecessors and theirs', () =>
    expect([...lineage('ZZ4', mergers, onDay('2020-01-01'))].toSorted()).toEqual([
      'ZZ1',
      'ZZ2',
      'ZZ3',
      'ZZ4',
    ]));

  it('leaves out what had not merged yet', () => {
    expect([...lineage('ZZ4', mergers, onDay('2019-03-31'))]).toEqual(['ZZ4']);
    expect([...lineage('ZZ4', mergers, onDay('2019-04-01'))]).toHaveLength(4);
  });

  it('ends where the record runs in circles', () =>
    expect([
      ...lineage('ZZ1', [...mergers, into('ZZ4', 'ZZ1', '2019-05-01')], onDay('2020-01-01')),
    ]).toHaveLength(4));
});

describe('the way of a predecessor', () => {
  const on = onDay('2026-01-01');
  const wayFrom = (from: string, all: readonly TrustSuccession[]) =>
    predecessors('ZZ4', all, on)
      .get(from)
      ?.map((step) => `${step.from} ${step.into} ${step.on.edtf}`);

  it('is told step by step, each on its own day', () => {
    expect(wayFrom('ZZ1', mergers)).toEqual(['ZZ1 ZZ3 2012-04-01', 'ZZ3 ZZ4 2019-04-01']);
    expect(wayFrom('ZZ3', mergers)).toEqual(['ZZ3 ZZ4 2019-04-01']);
  });

  it('does not lead through a trust that had gone before', () => {
    const late = into('ZZ5', 'ZZ3', '2020-01-01');
    expect(wayFrom('ZZ5', [...mergers, late])).toBeUndefined();
    expect(wayFrom('ZZ5', [...mergers, into('ZZ5', 'ZZ3', '2019-04-01')])).toHaveLength(2);
  });

  it('is the one that was open longest, in whichever order they were recorded', () => {
    const [first, later] = [into('ZZ6', 'ZZ4', '2010-01-01'), into('ZZ6', 'ZZ3', '2018-01-01')];
    const before = into('ZZ7', 'ZZ6', '2015-01-01');
    for (const all of [
      [...mergers, first, later, before],
      [before, later, first, ...mergers],
    ]) {
      expect(wayFrom('ZZ7', all)).toEqual(['ZZ7 ZZ6 2015-01-01', 'ZZ6 ZZ3 2018-01-01', 'ZZ3 ZZ4 2019-04-01']);
    }
  });
});

describe('the successors of a trust', () => {
  it('are what it went into and where that went', () =>
    expect([...successors('ZZ1', mergers).keys()]).toEqual(['ZZ3', 'ZZ4']));
  it('are not what those had gone into before', () =>
    expect([...successors('ZZ1', [...mergers, into('ZZ3', 'ZZ5', '2011-01-01')]).keys()]).toEqual([
      'ZZ3',
      'ZZ4',
    ]));
  it('are not the trust itself', () =>
    expect([...successors('ZZ1', [...mergers, into('ZZ4', 'ZZ1', '2021-01-01')]).keys()]).toEqual([
      'ZZ3',
      'ZZ4',
    ]));
});
