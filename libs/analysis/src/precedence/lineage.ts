import type { PartialDate } from '#domain/kernel';

/** One trust going into another, from a day on. */
export interface Succession {
  readonly from: string;
  readonly into: string;
  readonly on: PartialDate;
}

/**
 * The trust and its legal predecessors, transitively, on a day: what had not certainly merged later. Ends where the
 * record runs in circles.
 */
export function lineage(
  ods: string,
  successions: readonly Succession[],
  on: PartialDate,
): ReadonlySet<string> {
  const effective = successions.filter((one) => one.on.earliestOn <= on.latestOn);
  return reachable(ods, (code) => effective.flatMap(({ from, into }) => (into === code ? [from] : [])));
}

/** What the trust went into and what that went into, transitively, without the trust itself; whenever it was. */
export function successorsOf(ods: string, successions: readonly Succession[]): ReadonlySet<string> {
  const next = (code: string) => successions.flatMap(({ from, into }) => (from === code ? [into] : []));
  const found = new Set(reachable(ods, next));
  found.delete(ods);
  return found;
}

function reachable(start: string, next: (code: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const code of found) for (const one of next(code)) found.add(one);
  return found;
}
