import { Lane, LaneFull } from './lane.ts';

const usual = { atOnce: () => 2, ofOne: 1, waiting: 4, waitingOfOne: 2, patienceMs: 60_000 };
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Asks to enter, and notes what came of it. */
function entering(lane: Lane, who: string) {
  const came: { leave?: () => void; full?: string } = {};
  const settled = lane.enter(who).then(
    (leave) => void (came.leave = leave),
    (error: unknown) => void (came.full = (error as LaneFull).whose),
  );
  return { came, settled };
}

describe('a lane', () => {
  it('lets in as many as there is room for, and of each only so many', async () => {
    const lane = new Lane(usual);
    const [a, again, b, c] = ['a', 'a', 'b', 'c'].map((who) => entering(lane, who).came);
    await soon();
    expect([a?.leave, again?.leave, b?.leave, c?.leave].map((leave) => leave !== undefined)).toEqual([
      ...[true, false, true, false],
    ]);
    a?.leave?.();
    await soon();
    expect([again?.leave, c?.leave].map((leave) => leave !== undefined)).toEqual([true, false]);
    b?.leave?.();
    await soon();
    expect(c?.leave).toBeDefined();
  });

  it('lets in as many as there is room for then, where the room changes', async () => {
    let room = 1;
    const lane = new Lane({ ...usual, atOnce: () => room });
    const all = ['a', 'b', 'c', 'd'].map((who) => entering(lane, who).came);
    const within = () => all.map(({ leave }) => leave !== undefined);
    await soon();
    expect(within()).toEqual([true, false, false, false]);
    room = 2;
    all[0]?.leave?.();
    await soon();
    expect(within()).toEqual([true, true, true, false]);
    room = 1;
    all[1]?.leave?.();
    await soon();
    expect(within()).toEqual([true, true, true, false]);
  });

  it('is left once, however often somebody says so', async () => {
    const lane = new Lane({ ...usual, atOnce: () => 1 });
    const { came, settled } = entering(lane, 'a');
    await settled;
    came.leave?.();
    came.leave?.();
    const [b, c] = [entering(lane, 'b').came, entering(lane, 'c').came];
    await soon();
    expect([b.leave !== undefined, c.leave !== undefined]).toEqual([true, false]);
  });

  it('goes round: who waits often does not keep out who waits once', async () => {
    const lane = new Lane({ ...usual, atOnce: () => 1 });
    const first = entering(lane, 'a');
    await first.settled;
    const [again, more, b] = ['a', 'a', 'b'].map((who) => entering(lane, who).came);
    first.came.leave?.();
    await soon();
    again?.leave?.();
    await soon();
    expect([more?.leave !== undefined, b?.leave !== undefined]).toEqual([false, true]);
  });

  it('says so when too many wait, of one or of all, and goes on with the others', async () => {
    const lane = new Lane(usual);
    const all = ['a', 'a', 'a', 'a', 'b', 'c', 'd', 'e'].map((who) => entering(lane, who));
    await soon();
    expect(all.map(({ came: { leave, full } }) => full ?? (leave ? 'in' : 'waits'))).toEqual([
      ...['in', 'waits', 'waits', 'yours', 'in', 'waits', 'waits', 'everybody’s'],
    ]);
  });

  it('does not have anybody wait for ever, and lets the next in who waits', async () => {
    const lane = new Lane({ ...usual, atOnce: () => 1, patienceMs: 5 });
    const first = entering(lane, 'a');
    await first.settled;
    const late = ['a', 'b'].map((who) => entering(lane, who));
    await Promise.all(late.map(({ settled }) => settled));
    expect(late.map(({ came }) => came.full)).toEqual(['yours', 'everybody’s']);
    first.came.leave?.();
    const next = entering(lane, 'c');
    await next.settled;
    expect(next.came.leave).toBeDefined();
  });
});
