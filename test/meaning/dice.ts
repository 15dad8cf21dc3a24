/** Random choices that the same seed makes again. */
export interface Dice {
  /** A whole number from 0 up to and without `below`. */
  readonly under: (below: number) => number;
  /** True so many times of a hundred. */
  readonly of100: (times: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
}

/** Dice by a seed: shifted and mixed, which is enough to choose by. */
export function diceOf(seed: number): Dice {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  const under = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return {
    under,
    of100: (times) => under(100) < times,
    one: (items) => {
      const item = items[under(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
  };
}
