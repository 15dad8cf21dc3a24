import type { Succession } from './succession.ts';

/** Tells a whole merger from one in part: after that a trust goes on beside its successor, which may give parts back. */
const isWhole = ({ part }: Succession): boolean => part !== 'part';

/**
 * The circle in which a trust would come to stand if it went into another, as codes from the trust back to it: the shortest
 * way back over what is on record, whatever its dates and bases. Undefined where no way leads back.
 */
export function circleThrough(
  trust: string,
  into: string,
  successions: readonly Succession[],
): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[into, [trust, into]]]);
  for (const [at, way] of ways) {
    for (const succession of successions.filter((one) => one.from === at && isWhole(one))) {
      if (succession.into === trust) return [...way, trust];
      if (!ways.has(succession.into)) ways.set(succession.into, [...way, succession.into]);
    }
  }
  return undefined;
}

/** Those that stand in no circle. One that is on record from before circles were refused says nothing of who came after whom. */
export const withoutCircles = (successions: readonly Succession[]): readonly Succession[] =>
  successions.filter(
    ({ from, into }) => from !== into && circleThrough(from, into, successions) === undefined,
  );
