import { steer, type Stop } from './steering.ts';

const stops: readonly Stop[] = [
  { id: 'a', lane: 0, x: 10, y: 0 },
  { id: 'b', lane: 0, x: 90, y: 0 },
  { id: 'c', lane: 2, x: 80, y: 5 },
  { id: 'd', lane: 2, x: 80, y: 1 },
  { id: 'e', lane: 2, x: 200, y: 1 },
];

describe('steering by keyboard', () => {
  it.each([
    ['a', 'next', 'b'],
    ['b', 'previous', 'a'],
    ['d', 'next', 'c'],
    ['b', 'down', 'c'],
    ['e', 'up', 'b'],
    ['c', 'first', 'd'],
    ['d', 'last', 'e'],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    expect(steer(stops, from, direction)?.id).toBe(to);
  });

  it('stays where there is nothing further', () => {
    expect(steer(stops, 'b', 'next')).toBeUndefined();
    expect(steer(stops, 'a', 'up')).toBeUndefined();
  });

  it('begins with the first mark, and with none where there are none', () => {
    expect(steer(stops, undefined, 'next')?.id).toBe('a');
    expect(steer([], 'a', 'next')).toBeUndefined();
  });
});
