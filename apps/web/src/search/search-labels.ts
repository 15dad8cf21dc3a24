import type { SearchAnswer, SearchType } from '#contracts/search';
import { capitalised, codeLabel } from '../labels/code-labels.ts';

/** One of what can be found, and several, in words. */
export const typeLabels: Readonly<Record<SearchType, { readonly one: string; readonly many: string }>> = {
  policy: { one: 'Policy', many: 'Policies' },
  trust: { one: 'Trust', many: 'Trusts' },
  supplier: { one: 'Supplier', many: 'Suppliers' },
  entry: { one: 'Entry', many: 'Entries' },
  source: { one: 'Source', many: 'Sources' },
};

/** The count of what was found, with the other words that were searched for. */
export const foundLabel = ({ total, also }: Pick<SearchAnswer, 'total' | 'also'>): string =>
  `${total === 0 ? 'Nothing' : total} found${also.length === 0 ? '' : `; also searched for ${also.join(', ')}`}`;

type Options = readonly (readonly [value: string, words: string])[];

/** The kinds to narrow down by, with their counts. */
export const kindOptions = ({ kinds }: SearchAnswer): Options => [
  ['', 'All'],
  ...kinds.map(({ kind, hits }) => [kind, `${capitalised(codeLabel(kind))} (${hits})`] as const),
];

/** The years to narrow down by, with their counts, the newest first. */
export const yearOptions = ({ years }: SearchAnswer): Options => [
  ['', 'All'],
  ...years.toReversed().map(({ year, hits }) => [String(year), `${year} (${hits})`] as const),
];
