import { dateOf } from '#testing/given';
import { circleThrough, withoutCircles, type Succession } from './index.ts';

const merged = (from: string, into: string, part: Succession['part'] = 'whole'): Succession => ({
  ...{ from, into, part },
  basis: 'ods',
  on: dateOf('2020-04-01'),
});

describe('a circle of trusts', () => {
  it.each<[string, readonly Succession[], readonly string[] | undefined]>([
    ['of two', [merged('ZZ2', 'ZZ1')], ['ZZ1', 'ZZ2', 'ZZ1']],
    ['of three', [merged('ZZ3', 'ZZ1'), merged('ZZ2', 'ZZ3')], ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ1']],
    [
      'by the shortest way',
      [merged('ZZ2', 'ZZ4'), merged('ZZ4', 'ZZ3'), merged('ZZ3', 'ZZ1'), merged('ZZ2', 'ZZ3')],
      ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ1'],
    ],
    ['of unstated extent', [merged('ZZ2', 'ZZ1', 'not-stated')], ['ZZ1', 'ZZ2', 'ZZ1']],
    ['beyond another circle', [merged('ZZ2', 'ZZ3'), merged('ZZ3', 'ZZ2')], undefined],
    ['that a part only seems to close', [merged('ZZ2', 'ZZ1', 'part')], undefined],
    ['where two went into one', [merged('ZZ3', 'ZZ2')], undefined],
    [
      'where one went into two that went into one',
      [merged('ZZ1', 'ZZ3'), merged('ZZ3', 'ZZ4'), merged('ZZ2', 'ZZ4')],
      undefined,
    ],
    ['of nobody', [], undefined],
  ])('%s', (_of, successions, circle) => expect(circleThrough('ZZ1', 'ZZ2', successions)).toEqual(circle));

  it('is left out, and what leads to it and from it is not', () => {
    const [to, there, back, from] = [
      merged('ZZ1', 'ZZ2'),
      merged('ZZ2', 'ZZ3'),
      merged('ZZ3', 'ZZ2'),
      merged('ZZ3', 'ZZ4'),
    ];
    expect(withoutCircles([to, there, back, from])).toEqual([to, from]);
  });
});
