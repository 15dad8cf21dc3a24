import type { SearchType } from '#contracts/search';
import type { Reading } from '../replay/index.ts';
import { visibleEntries } from '../timeline/index.ts';
import { namedDocuments, type NamedDocument } from './named-documents.ts';
import type { SearchTerms } from './search-terms.ts';

/** Something that fits the words, with what it is sorted and narrowed down by. */
export interface Found {
  readonly type: SearchType;
  readonly rank: number;
  readonly title: string;
  readonly kind?: string;
  readonly year?: number;
  /** Of an entry. */
  readonly entryId?: string;
  /** Of anything else. */
  readonly named?: NamedDocument;
}

/** Weights of words in PostgreSQL's order, D to A: those of a source, of what else is said, of names, of a title. */
const weights = '{0.1, 0.2, 0.4, 1}';

/** A name comes before what happened under it, and that before where it is to be read. */
const weightOf: Readonly<Record<SearchType, number>> = {
  policy: 1,
  trust: 1,
  supplier: 1,
  entry: 0.5,
  source: 0.05,
};

/** Types in the order in which equal hits of them stand. */
export const typesInOrder = Object.keys(weightOf) as readonly SearchType[];

/** All that fits at the replay, best first. */
export async function found(reading: Reading, terms: SearchTerms): Promise<readonly Found[]> {
  const named = await namedFound(reading, terms);
  const entries = await entriesFound(
    reading,
    terms,
    named.map(({ document }) => document),
  );
  const all = [
    ...named.flatMap(({ document, fits, rank }): readonly Found[] => {
      const { type, title, kind, year } = document;
      return fits
        ? [
            {
              type,
              rank,
              title,
              named: document,
              ...(kind !== undefined && { kind }),
              ...(year !== undefined && { year }),
            },
          ]
        : [];
    }),
    ...entries,
  ];
  const order = (one: Found): number => -one.rank * weightOf[one.type];
  return all.sort(
    (a, b) =>
      order(a) - order(b) ||
      typesInOrder.indexOf(a.type) - typesInOrder.indexOf(b.type) ||
      a.title.localeCompare(b.title, 'en-GB') ||
      (a.entryId ?? '').localeCompare(b.entryId ?? ''),
  );
}

interface NamedFound {
  readonly document: NamedDocument;
  /** False where it has but some of the words: its entries may have the others. */
  readonly fits: boolean;
  readonly rank: number;
}

async function namedFound(reading: Reading, { whole, any }: SearchTerms): Promise<readonly NamedFound[]> {
  const documents = await namedDocuments(reading);
  const rows = await reading.manager.query<
    readonly { readonly n: number; readonly fits: boolean; readonly rank: number }[]
  >(
    `SELECT n::int - 1 AS n, words @@ $2::tsquery AS fits, ts_rank($4::float4[], words, $2::tsquery, 1) AS rank
     FROM unnest($1::tsvector[]) WITH ORDINALITY AS d (words, n) WHERE words @@ $3::tsquery`,
    [documents.map(({ words }) => words), whole, any, weights],
  );
  return rows.flatMap(({ n, fits, rank }) => {
    const document = documents[n];
    return document ? [{ document, fits, rank }] : [];
  });
}

// An entry is found by its own words and by those of its policy and its trust, which weigh least.
const named = (column: string, words: string): string =>
  `setweight(COALESCE((CAST(:${words} AS jsonb) ->> e.${column})::tsvector, ''), 'D')`;
const words = `read.words(e.title, e.payload) || ${named('policy', 'policyWords')} || ${named('trust', 'trustWords')}`;

const wordsById = (documents: readonly NamedDocument[]): string =>
  JSON.stringify(Object.fromEntries(documents.map((one) => [one.id, one.words])));

interface EntryRow {
  readonly id: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly policy: string | null;
  readonly category: string;
  readonly year: number;
  readonly rank: number;
}

async function entriesFound(
  reading: Reading,
  { whole, any }: SearchTerms,
  documents: readonly NamedDocument[],
): Promise<readonly Found[]> {
  const of = (type: SearchType) => documents.filter((one) => one.type === type);
  const [policies, trusts] = [of('policy'), of('trust')];
  const rows = await visibleEntries(reading)
    .andWhere(
      '(read.words(e.title, e.payload) @@ CAST(:any AS tsquery) OR e.policy = ANY (:policies) OR e.trust = ANY (:trusts))',
    )
    .andWhere(`(${words}) @@ CAST(:whole AS tsquery)`)
    .setParameters({
      any,
      whole,
      weights,
      policies: policies.map(({ id }) => id),
      policyWords: wordsById(policies),
      trusts: trusts.map(({ id }) => id),
      trustWords: wordsById(trusts),
    })
    .select('e.entryId', 'id')
    .addSelect('e.title', 'title')
    .addSelect('e.kind', 'kind')
    .addSelect('e.policy', 'policy')
    .addSelect('e.category', 'category')
    .addSelect('extract(year FROM e.earliestOn)::int', 'year')
    .addSelect(`ts_rank(CAST(:weights AS float4[]), ${words}, CAST(:whole AS tsquery), 1)`, 'rank')
    .getRawMany<EntryRow>();
  const kinds = new Map(policies.map(({ id, kind }) => [id, kind]));
  return rows.map(({ id, title, kind, policy, category, year, rank }) => ({
    type: 'entry',
    entryId: id,
    rank,
    title: title ?? '',
    kind: kind ?? kinds.get(policy ?? '') ?? category,
    year,
  }));
}
