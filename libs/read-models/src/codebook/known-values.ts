import type { DataSource, EntityManager } from 'typeorm';
import type { Codebook } from '#domain/codebook';
import { policyKinds } from '#domain/policy';
import { declarationOf, streamOf } from '#domain/record';
import { trustTypes } from '#domain/trust';
import type { Reading } from '../replay/index.ts';

/** Filters whose values are of a set that is closed: by this release, by a published list, or by what is on record. */
export const closedFilters = [
  'kind',
  'eventType',
  'capability',
  'region',
  'board',
  'trustType',
  'policy',
  'trust',
] as const;
/** One of them. */
export type ClosedFilter = (typeof closedFilters)[number];

/** The codes that close a filter: lists of the codebook, what this release knows, and SQL for what rows hold of some values. */
interface ClosedSet {
  readonly lists?: readonly string[];
  readonly released?: (value: string) => boolean;
  /** Gives, as `value`, those of `$1` that stand in a row, at whatever clocks. */
  readonly onRecord: string;
}

const inRows = (condition: string): string =>
  `SELECT value FROM unnest($1::text[]) AS value WHERE EXISTS (SELECT FROM read.timeline AS e WHERE ${condition})`;
const ofTrust = (field: string): string =>
  inRows(`e.category = 'trust' AND e.payload #>> '{data,${field}}' = value`);
/** Of the categories that have no kinds: these stand for them. */
const categories = ['trust', 'coverage', 'influence', 'milestone', 'policy'];

const sets: Readonly<Record<ClosedFilter, ClosedSet>> = {
  kind: {
    lists: ['milestone-kinds'],
    released: (value) => [...policyKinds, ...categories].some((one) => one === value),
    onRecord: inRows('e.kind = value'),
  },
  eventType: {
    released: (value) => declarationOf(value) !== undefined,
    onRecord: inRows('e.event_type = value'),
  },
  capability: { lists: ['capabilities'], onRecord: inRows('e.capabilities @> ARRAY[value]') },
  region: { lists: ['regions'], onRecord: ofTrust('region') },
  board: { lists: ['boards'], onRecord: ofTrust('board') },
  trustType: {
    released: (value) => trustTypes.some((one) => one === value),
    onRecord: ofTrust('trustType'),
  },
  policy: { onRecord: inRows(`e.subject = '${streamOf.policy('')}' || value`) },
  trust: { onRecord: inRows(`e.subject = '${streamOf.trust('')}' || value`) },
};

/** Values that were found to be known, of one database: what is on record once is so for good. */
const found = new WeakMap<DataSource, Set<string>>();

/**
 * Those of the values that the set of a filter does not have, whatever the clocks. A filter by a list that nobody has
 * published is open: any value may be in it. Only what is asked for the first time is looked for.
 */
export async function unknownIn(
  { manager }: Pick<Reading, 'manager'>,
  filter: ClosedFilter,
  values: readonly string[],
  codebook: () => Promise<Codebook>,
): Promise<readonly string[]> {
  const known = found.get(manager.dataSource) ?? new Set<string>();
  found.set(manager.dataSource, known);
  const { lists = [], released, onRecord } = sets[filter];
  const left = values.filter((value) => !known.has(`${filter} ${value}`) && released?.(value) !== true);
  if (left.length === 0) return [];
  const published = lists.length > 0 ? await codebook() : undefined;
  if (lists.some((list) => published?.get(list) === undefined)) return [];
  const listed = new Set(lists.flatMap((list) => published?.get(list)?.codes.map(({ code }) => code) ?? []));
  const inUse = await standing(
    manager,
    onRecord,
    left.filter((value) => !listed.has(value)),
  );
  const unknown = left.filter((value) => !listed.has(value) && !inUse.has(value));
  for (const value of left) if (!unknown.includes(value)) known.add(`${filter} ${value}`);
  return unknown;
}

async function standing(
  manager: EntityManager,
  query: string,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set();
  const rows = await manager.query<readonly { readonly value: string }[]>(query, [values]);
  return new Set(rows.map(({ value }) => value));
}
