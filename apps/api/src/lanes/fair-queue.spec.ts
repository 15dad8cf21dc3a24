import { until } from '#testing/waiting';
import { FairQueue } from './fair-queue.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const usual = { aTurn: 2, most: 100, mostOfOne: 100 };

/** Has each of these ask, and notes who begins. */
function asked(turns: FairQueue, ...who: readonly string[]) {
  const begun: string[] = [];
  const full = who.map((one) => turns.take(one, () => begun.push(one)));
  return { begun, full };
}

describe('turns', () => {
  it('let a few begin at once, and the rest a few at a turn', async () => {
    const { begun } = asked(new FairQueue(usual), 'a', 'a', 'a', 'a', 'a');
    expect(begun).toHaveLength(2);
    await nextTurn();
    expect(begun).toHaveLength(4);
    await nextTurn();
    expect(begun).toHaveLength(5);
  });

  it('go round: who asks much waits longer than who asks once', async () => {
    const { begun } = asked(new FairQueue(usual), 'a', 'a', 'a', 'a', 'a', 'a', 'b', 'c');
    await nextTurn();
    await nextTurn();
    expect(begun).toEqual(['a', 'a', 'a', 'b', 'c', 'a']);
  });

  it('let nobody pass who waits', async () => {
    const turns = new FairQueue({ ...usual, aTurn: 1 });
    const { begun } = asked(turns, 'a', 'b', 'c');
    await nextTurn();
    const later = asked(turns, 'd');
    expect([begun, later.begun]).toEqual([['a', 'b'], []]);
    await nextTurn();
    await nextTurn();
    expect([begun, later.begun]).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('rest after a turn where they are told to, and then go on', async () => {
    const { begun } = asked(new FairQueue({ ...usual, restAfter: () => 50 }), 'a', 'a', 'a');
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(begun).toHaveLength(2);
    await until('the rest is over', () => begun.length === 3);
  });

  it('say so when too many wait: of one, or of all', () => {
    const turns = new FairQueue({ aTurn: 1, most: 3, mostOfOne: 2 });
    expect(asked(turns, 'a', 'a', 'a', 'a', 'b', 'c').full).toEqual([
      ...[undefined, undefined, undefined],
      'yours',
      undefined,
      'everybody’s',
    ]);
  });
});
