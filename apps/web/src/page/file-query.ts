import type { ChosenFilter } from '#contracts/file-name';
import type { Replay } from '#contracts/replay';
import { clockKeys } from '../page-state/page-state.ts';

/** The question of files: choices that were made, and the three clocks of the answer that is on screen. */
export function fileQuery(
  { asAt, knownAt, atPosition }: Replay,
  choices: Iterable<readonly [string, string | null | undefined]> = [],
): URLSearchParams {
  const clocks = { asAt, knownAt, atPosition };
  const chosen = [...choices].flatMap(([name, value]): [string, string][] =>
    typeof value !== 'string' || value.trim() === '' || name in clocks ? [] : [[name, value.trim()]],
  );
  return new URLSearchParams([...chosen, ...Object.entries(clocks)]);
}

/** The question of a timeline within days in sight, written `2016-01-01..2019-12-31`; of more days than are asked for, those. */
export function withinSight(query: URLSearchParams, sight: string | undefined): URLSearchParams {
  const [first = '', last = ''] = sight?.split('..') ?? [];
  const within = new URLSearchParams(query);
  if (!isDay(first) || !isDay(last)) return within;
  within.set('from', [first, query.get('from') ?? ''].toSorted().at(-1) ?? first);
  within.set('to', [last, query.get('to') ?? last].toSorted()[0] ?? last);
  return within;
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** The filters of a query, each with its values, as files are named for them. */
export function chosenFilters(query: URLSearchParams): readonly ChosenFilter[] {
  return [...new Set(query.keys())]
    .filter((name) => !clockKeys.includes(name))
    .toSorted()
    .map((name) => [name, query.getAll(name)]);
}
