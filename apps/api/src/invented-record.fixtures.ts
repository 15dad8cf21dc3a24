import { partialDate, isRefusal, type Entry, type PartialDate, type Day, type Source } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import type { TestDatabase } from '#testing/database';
import { openRecord } from '#testing/record';

const source: Source = { title: 'A board paper that was never written', url: 'https://zz.example/paper' };

function date(edtf: string): PartialDate {
  const read = partialDate(edtf);
  if (isRefusal(read)) throw new Error(read.because);
  return read;
}
const on = (edtf: string, knownOn: Day): Entry => ({
  occurred: date(edtf),
  knownOn,
  knownBasis: 'source-dated',
  source,
  confidence: 'high',
});
const codes = (...all: readonly string[]) => all.map((code) => ({ code, title: `The ${code}` }));
const list = (name: string, ...all: readonly string[]): Story => [
  `codebook-${name}`,
  { type: 'CodebookPublished', data: { list: name, version: 1, codes: codes(...all) }, source },
];
const trust = (ods: string, name: string, region: string): DomainEvent => ({
  type: 'TrustRegistered',
  data: { ods, name, trustType: 'acute', foundationTrust: false, region, board: 'ZZB' },
  source,
});

/** The lists of the codebook that ships which the examples of the use cases take codes from. */
export const codebook: readonly Story[] = [
  list('capabilities', 'epr'),
  list('milestone-kinds', 'epr-go-live'),
  list('trust-types', 'acute', 'integrated'),
  list('regions', 'London', 'South East'),
  list('boards', 'QHM'),
  list('instruments', 'digital-maturity-assessment'),
  list('mechanisms', 'funding'),
];

/** Writes stories to the log of a database, whatever a decider would say of them. */
export async function recordStories(database: TestDatabase, stories: readonly Story[]): Promise<void> {
  const record = openRecord(database);
  for (const [stream, ...events] of stories) await record.add(stream, ...events);
  await record.close();
}

/** A stream, and what happens in it. */
export type Story = readonly [stream: string, ...events: readonly DomainEvent[]];

/** Two trusts, a fund and a promise, invented: every kind of answer has something to say about them. */
export const story: readonly Story[] = [
  list('milestone-kinds', 'epr-go-live'),
  list('capabilities', 'epr', 'general'),
  [
    'policy-zz-fund',
    {
      type: 'PolicyRegistered',
      data: {
        ref: 'zz-fund',
        kind: 'funding-round',
        title: 'Zed fund',
        issuer: 'Zed England',
        capabilities: ['epr'],
      },
      source,
    },
    {
      type: 'PolicyAnnounced',
      data: {
        amount: {
          pence: 460_000_000n,
          kind: 'announced',
          basis: 'ceiling',
          period: { first: '2018-19', last: '2020-21' },
        },
        note: '=HYPERLINK("https://zz.example","open me")',
      },
      entry: on('2018-01', '2018-01-31'),
    },
    {
      type: 'FundingAwarded',
      data: { trust: 'ZZ1', title: 'Award to the first', capabilities: ['epr'] },
      entry: on('2019-03-01', '2019-03-01'),
    },
  ],
  [
    'policy-zz-promise',
    {
      type: 'PolicyRegistered',
      data: {
        ref: 'zz-promise',
        kind: 'target',
        title: 'Zed promise',
        issuer: 'Zed England',
        capabilities: ['general'],
      },
      source,
    },
    {
      type: 'TargetSet',
      data: { statement: 'Everybody, by then', due: date('2024-12-31') },
      entry: on('2020-01-01', '2020-01-01'),
    },
  ],
  [
    'trust-ZZ1',
    trust('ZZ1', 'FIRST NHS TRUST', 'London'),
    { type: 'TrustOpened', data: {}, entry: on('2001-04-01', '2001-04-01') },
  ],
  [
    'trust-ZZ2',
    trust('ZZ2', 'SECOND NHS TRUST', 'Midlands'),
    { type: 'TrustOpened', data: {}, entry: on('2002-04-01', '2002-04-01') },
    {
      type: 'TrustMerged',
      data: { into: 'ZZ1', part: 'whole', basis: 'ods' },
      entry: on('2022-04-01', '2022-04-01'),
    },
    { type: 'TrustClosed', data: {}, entry: on('2022-03-31', '2022-03-31') },
  ],
  [
    'milestone-00000000-0000-4000-8000-000000000001',
    {
      type: 'MilestoneReached',
      data: {
        trust: 'ZZ1',
        kind: 'epr-go-live',
        title: 'Record system live',
        capability: 'epr',
        supplier: 'Zed, of Leeds',
        definition: 2,
      },
      entry: on('2021-05-10', '2021-06-10'),
    },
    {
      type: 'RelationAsserted',
      data: { relation: 'relates-to', to: 'policy-zz-fund', assertedBy: 'ZZ1' },
      known: { knownOn: '2021-06-10', knownBasis: 'source-dated', source, confidence: 'medium' },
    },
  ],
  [
    'milestone-00000000-0000-4000-8000-000000000002',
    {
      type: 'MilestoneReached',
      data: {
        trust: 'ZZ2',
        kind: 'epr-go-live',
        title: 'Live there too',
        capability: 'epr',
        definition: 'not stated',
      },
      entry: on('2020~', '2021-01-01'),
    },
  ],
  [
    'coverage-zz',
    {
      type: 'CoverageSeriesRegistered',
      data: {
        series: 'zz',
        title: 'Zed share',
        milestoneKind: 'epr-go-live',
        capability: 'epr',
        scope: 'both trusts',
      },
      source,
    },
    {
      type: 'CoverageReported',
      data: { sharePct: 50, trustsWith: 1, trustsTotal: 2, definition: 'not stated', basis: 'as published' },
      entry: on('2021-12', '2022-01-15'),
    },
  ],
];
