import type { TestDatabase } from '#testing/database';
import { openRecord } from '#testing/record';

const list = (name: string, ...codes: readonly string[]) =>
  [
    `codebook-${name}`,
    {
      type: 'CodebookPublished',
      data: { list: name, version: 1, codes: codes.map((code) => ({ code, title: code })) },
      source: { title: 'A list', url: 'https://throughline.example/list' },
    },
  ] as const;

/** The lists of the codebook that ships which the examples take codes from. */
const lists = [
  list('capabilities', 'epr'),
  list('milestone-kinds', 'epr-go-live'),
  list('trust-types', 'acute', 'integrated'),
  list('regions', 'London', 'South East'),
  list('boards', 'QHM'),
  list('instruments', 'digital-maturity-assessment'),
  list('mechanisms', 'funding'),
];

/** Records the codes that the examples of the use cases name. */
export async function publishedLists(database: TestDatabase): Promise<void> {
  const record = openRecord(database);
  for (const [stream, event] of lists) await record.add(stream, event);
  await record.close();
}
