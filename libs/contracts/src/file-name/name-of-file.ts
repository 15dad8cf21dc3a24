import type { Replay } from '../replay/index.ts';

/** A filter by its parameter, and the values that were chosen of it. */
export type ChosenFilter = readonly [name: string, values: readonly string[]];

/** A question that a file answers, as far as the file is named for it. */
export interface NamedQuestion {
  /** The name of the table, or of the picture. */
  readonly name: string;
  readonly filters: readonly ChosenFilter[];
  readonly replay: Pick<Replay, 'asAt' | 'knownAt' | 'atPosition'>;
}

const longestName = 110;

const plain = (text: string): string =>
  text
    .replaceAll(/[A-Z]+/g, (capitals) => `-${capitals}`)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Names a file for its question: the table or the picture, the filters chosen, and the three clocks. Long choices are cut,
 * and told apart by the eight letters that `digestOf` makes of them.
 */
export function nameOfFile(
  { name, filters, replay }: NamedQuestion,
  ending: string,
  digestOf: (text: string) => string,
): string {
  const chosen = filters.flatMap(([filter, values]) => [
    plain(filter),
    ...values.map((value) => value.toLowerCase()).map(plain),
  ]);
  const whole = [name, ...chosen].join('-');
  const digest = digestOf(JSON.stringify(filters)).slice(0, 8);
  const cut =
    whole.length <= longestName ? whole : `${whole.slice(0, longestName - 9).replace(/-+$/, '')}-${digest}`;
  const { asAt, knownAt, atPosition } = replay;
  return `${cut}-as-at-${asAt}-known-${knownAt}-position-${atPosition}.${ending}`;
}
