import { onDay, type Day } from '#domain/kernel';
import { lineage, successorsOf, type Succession } from './lineage.ts';

const into = (from: string, to: string, on: Day): Succession => ({ from, into: to, on: onDay(on) });

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

describe('the successors of a trust', () => {
  it('are what it went into and where that went', () =>
    expect([...successorsOf('ZZ1', mergers)]).toEqual(['ZZ3', 'ZZ4']));
  it('are not the trust itself', () =>
    expect([...successorsOf('ZZ1', [...mergers, into('ZZ4', 'ZZ1', '2021-01-01')])]).toEqual(['ZZ3', 'ZZ4']));
});
