import { createHash } from 'node:crypto';
import type { Replay } from '#contracts/replay';
import type { TableHead } from './table.ts';

/** A filter by its parameter, and the values that were chosen of it. */
export type ChosenFilter = readonly [name: string, values: readonly string[]];

/** A question that a file answers, so that it can be told from others and asked for again. */
export interface Question {
  readonly table: TableHead;
  readonly filters: readonly ChosenFilter[];
  readonly replay: Replay;
  /** The answer as JSON, the three clocks given: it stays the same. */
  readonly address: string;
}

/** Parameters that choose no rows. */
const noFilters: ReadonlySet<string> = new Set([
  ...['asAt', 'knownAt', 'atPosition', 'after'],
  ...['format', 'limit', 'cursor', 'following', 'shape'],
]);

/** The question of a request, whose clocks have been resolved. The same choices in another order are the same question. */
export function questionOf(table: TableHead, asked: object, replay: Replay, publicUrl: URL): Question {
  const filters = Object.entries(asked)
    .flatMap(([name, value]: [string, unknown]): ChosenFilter[] =>
      value === undefined || noFilters.has(name)
        ? []
        : [[name, (Array.isArray(value) ? value : [value]).map(String)]],
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const address = new URL(table.path, publicUrl);
  for (const [name, values] of filters) for (const value of values) address.searchParams.append(name, value);
  const { asAt, knownAt, atPosition } = replay;
  for (const [clock, at] of Object.entries({ asAt, knownAt, atPosition }))
    address.searchParams.set(clock, at);
  return { table, filters, replay, address: address.href };
}

/** Cites an answer in one sentence. */
export function citationOf({ table, filters, replay, address }: Question): string {
  const chosen = filters.map(([name, values]) => `${name} ${values.join(' or ')}`);
  const what = [table.title, ...chosen].join('; ');
  return `Throughline: ${what}. As at ${replay.asAt}, known on ${replay.knownAt}, position ${replay.atPosition}. ${address}`;
}

/** The licence of what comes from the NHS, and what stands beside it. */
export const licence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  says: 'Facts are compiled from public sources, named on each row. Contains public sector information licensed under the Open Government Licence v3.0. Order is shown, never cause; the record is not complete.',
} as const;

const longestName = 110;

const plain = (text: string): string =>
  text
    .replaceAll(/[A-Z]+/g, (capitals) => `-${capitals}`)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Names a file for its question: the table, the filters chosen, and the three clocks. Long choices are cut, and told apart by a digest. */
export function fileNameOf({ table, filters, replay }: Question, ending: string): string {
  const chosen = filters.flatMap(([name, values]) => [
    plain(name),
    ...values.map((value) => value.toLowerCase()).map(plain),
  ]);
  const whole = [table.name, ...chosen].join('-');
  const digest = createHash('sha256').update(JSON.stringify(filters)).digest('hex').slice(0, 8);
  const name =
    whole.length <= longestName ? whole : `${whole.slice(0, longestName - 9).replace(/-+$/, '')}-${digest}`;
  const { asAt, knownAt, atPosition } = replay;
  return `${name}-as-at-${asAt}-known-${knownAt}-position-${atPosition}.${ending}`;
}
