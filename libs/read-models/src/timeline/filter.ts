import { isDay, type Day } from '#domain/kernel';

/** A choice of entries. Filters narrow down together; of one filter any value fits; an empty list is none. */
export interface TimelineFilter {
  /** ODS codes of the trusts that entries are about. */
  readonly trusts?: readonly string[];
  /** Refs of the policies that entries belong to. */
  readonly policies?: readonly string[];
  /** Kinds of policies or of milestones, or `trust`, `coverage`. */
  readonly kinds?: readonly string[];
  readonly eventTypes?: readonly string[];
  readonly capabilities?: readonly string[];
  /** Of the trust, as at the replay; so are boards (ODS codes) and trust types. */
  readonly regions?: readonly string[];
  readonly boards?: readonly string[];
  readonly trustTypes?: readonly string[];
  /** As named at the time, whatever the case of the letters. */
  readonly suppliers?: readonly string[];
  /** Entries that may have happened on or after the first, and on or before the last day. */
  readonly from?: Day;
  readonly to?: Day;
  /** Entries about no single trust stay, whatever trusts, regions, boards, trustTypes and suppliers say. */
  readonly national?: 'keep';
}

const lists = [
  'trusts',
  'policies',
  'kinds',
  'eventTypes',
  'capabilities',
  'regions',
  'boards',
  'trustTypes',
  'suppliers',
] as const satisfies readonly (keyof TimelineFilter)[];

/** The same filter written in one way only: lists sorted, each value once, empty ones left out. */
export function canonical(filter: TimelineFilter): TimelineFilter {
  const kept = lists.flatMap((name) => {
    const values = [...new Set(filter[name])].sort();
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const { from, to, national } = filter;
  return {
    ...Object.fromEntries(kept),
    ...(from && { from }),
    ...(to && { to }),
    ...(national && { national }),
  };
}

/** True of what JSON gives for a filter: anybody may have written it. */
export const isFilter = (json: unknown): json is TimelineFilter =>
  typeof json === 'object' &&
  json !== null &&
  Object.entries(json).every(([name, value]) => {
    if (lists.some((list) => list === name)) return Array.isArray(value) && value.every(isText);
    if (name === 'national') return value === 'keep';
    return ['from', 'to'].includes(name) && typeof value === 'string' && isDay(value);
  });

// PostgreSQL takes neither U+0000 nor half a character.
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
