import { createHash } from 'node:crypto';
import { nameOfFile, type ChosenFilter } from '#contracts/file-name';
import type { Replay } from '#contracts/replay';
import type { TableHead } from './table.ts';

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

/** Names a file for its question: the table, the filters chosen, and the three clocks. */
export const fileNameOf = ({ table, filters, replay }: Question, ending: string): string =>
  nameOfFile({ name: table.name, filters, replay }, ending, (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
