import { coalesced } from './coalesced.ts';

/** A question whose answers come when the spec says so: the first one asked is answered 1. */
function slow() {
  const waiting: ((fails?: boolean) => void)[] = [];
  let asked = 0;
  const ask = (): Promise<number> => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const ordinal = (asked += 1);
    waiting.push((fails) => (fails === true ? reject(new Error('away')) : resolve(ordinal)));
    return promise;
  };
  const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    ask: coalesced(ask),
    answer: (fails?: boolean) => waiting.shift()?.(fails),
    asked: () => asked,
    soon,
  };
}

describe('a question asked together', () => {
  it('is asked once for all who ask before it is on its way, and once more for all who ask after', async () => {
    const { ask, answer, asked, soon } = slow();
    const before = [ask(), ask()];
    await soon();
    const after = [ask(), ask(), ask()];
    answer();
    expect(await Promise.all(before)).toEqual([1, 1]);
    await soon();
    answer();
    expect(await Promise.all(after)).toEqual([2, 2, 2]);
    expect(asked()).toBe(2);
  });

  it('is asked again after it failed', async () => {
    const { ask, answer, soon } = slow();
    const first = ask();
    await soon();
    const second = ask();
    answer(true);
    await expect(first).rejects.toThrow('away');
    await soon();
    answer();
    await expect(second).resolves.toBe(2);
  });
});
