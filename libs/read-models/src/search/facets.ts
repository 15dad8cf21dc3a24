import type { SearchAnswer, SearchType } from '#contracts/search';
import { typesInOrder, type Found } from './found.ts';

/** Facets chosen to narrow down by: each holds together with the others, of kinds any. */
export interface Facets {
  readonly type?: SearchType;
  readonly kinds?: readonly string[];
  readonly year?: number;
}

type Facet = keyof Facets;

/** True of what fits every facet that was chosen, but for one that is left out of account. */
export const fitsFacets = ({ type, kind, year }: Found, facets: Facets, but?: Facet): boolean =>
  (but === 'type' || facets.type === undefined || facets.type === type) &&
  (but === 'kinds' || !facets.kinds?.length || (kind !== undefined && facets.kinds.includes(kind))) &&
  (but === 'year' || facets.year === undefined || facets.year === year);

/** The counts of each facet, among what fits the others. */
export function facetsOf(
  all: readonly Found[],
  facets: Facets,
): Pick<SearchAnswer, 'types' | 'kinds' | 'years'> {
  const types = counted(all, facets, 'type', ({ type }) => type);
  const kinds = counted(all, facets, 'kinds', ({ kind }) => kind);
  const years = counted(all, facets, 'year', ({ year }) => year);
  return {
    types: typesInOrder.flatMap((type) => {
      const hits = types.get(type);
      return hits === undefined ? [] : [{ type, hits }];
    }),
    kinds: [...kinds]
      .map(([kind, hits]) => ({ kind, hits }))
      .sort((a, b) => b.hits - a.hits || (a.kind < b.kind ? -1 : 1)),
    years: [...years].map(([year, hits]) => ({ year, hits })).sort((a, b) => a.year - b.year),
  };
}

function counted<Value>(
  all: readonly Found[],
  facets: Facets,
  facet: Facet,
  of: (one: Found) => Value | undefined,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const one of all) {
    const value = of(one);
    if (value !== undefined && fitsFacets(one, facets, facet))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
