/** Faults in what a reader saw, against what is there in the one order of all. */
export interface Verdict {
  /** Events that are there. */
  readonly tried: number;
  /** There, and never seen. */
  readonly skipped: number;
  /** Seen more than once. */
  readonly repeated: number;
  /** Seen after one that comes later. */
  readonly reordered: number;
  /** Seen, and not there: written by a transaction that was rolled back. */
  readonly phantom: number;
}

/** Compares, id by id, what a reader saw with what is there. Knows nothing of positions: the order is that of `there`. */
export function judge(there: readonly string[], seen: readonly string[]): Verdict {
  const placeOf = new Map(there.map((id, place) => [id, place]));
  const met = new Set<string>();
  let latest = -1;
  let [repeated, reordered, phantom] = [0, 0, 0];
  for (const id of seen) {
    const place = placeOf.get(id);
    if (place === undefined) phantom++;
    else if (met.has(id)) repeated++;
    else if (place < latest) reordered++;
    met.add(id);
    latest = Math.max(latest, place ?? latest);
  }
  const skipped = there.filter((id) => !met.has(id)).length;
  return { tried: there.length, skipped, repeated, reordered, phantom };
}

/** Number of faults in all. */
export const faultsIn = ({ skipped, repeated, reordered, phantom }: Verdict): number =>
  skipped + repeated + reordered + phantom;
