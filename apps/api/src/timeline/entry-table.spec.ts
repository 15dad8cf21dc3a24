import { datedTypes, type TimelineEntry } from '#contracts/timeline';
import type { TrustSummary } from '#contracts/trust';
import { declarations } from '#domain/record';
import { columnsAt } from '../table/table.ts';
import { entryTable } from './entry-table.ts';

const date = (edtf: string) => ({ edtf, earliestOn: `${edtf} first`, latestOn: `${edtf} last` });

const facts = {
  id: 'id',
  subject: 'subject',
  category: 'milestone',
  event: 'went live',
  title: 'title',
  kind: 'epr-go-live',
  capabilities: ['epr'],
  policy: 'a-policy',
  trust: { ods: 'ZZ1', name: 'Zed' },
  occurred: date('occurred'),
  mayHaveHappened: true,
  knownOn: 'known on',
  knownBasis: 'source-dated',
  confidence: 'medium',
  source: { title: 'source', url: 'https://zz.example', publishedOn: 'published' },
  position: '17',
  recordedAt: 'recorded',
  corrected: false,
  scope: 'scope',
  review: 'answered',
} as const;
const ownWords = (body: string) => ({ body, redacted: false });
const described = {
  trust: 'ZZ1',
  kind: 'epr-go-live',
  title: 'title',
  capability: 'epr',
  supplier: 'supplier',
  product: 'product',
  note: 'note',
};

/** Entries that between them say everything that one may say, each time another thing. */
const entries: readonly TimelineEntry[] = [
  {
    ...facts,
    eventType: 'StandardMandated',
    data: {
      issuer: 'issuer',
      goal: { statement: 'goal', due: date('goal due') },
      conformBy: date('due'),
      amount: {
        pence: '100',
        kind: 'awarded',
        basis: 'ceiling',
        period: { first: '2021-22', last: '2024-25' },
        nature: 'capital',
        spendBy: date('spend by'),
        matchRequired: 'match',
        allocation: 'allocation',
      },
    },
  },
  { ...facts, eventType: 'TargetSet', data: { statement: 'promise', measure: 'measure', thresholdPct: 80 } },
  { ...facts, eventType: 'PolicyClosed', data: { of: 'window' } },
  { ...facts, eventType: 'MilestonePlanned', data: { ...described, due: date('planned for') } },
  { ...facts, eventType: 'MilestoneReached', data: { ...described, definition: 2 } },
  { ...facts, eventType: 'SetbackReported', data: { ...described, setback: 'deferred' } },
  { ...facts, eventType: 'TrustRenamed', data: { from: 'from', to: 'to' } },
  { ...facts, eventType: 'TrustMoved', data: { region: 'London' } },
  { ...facts, eventType: 'TrustMerged', data: { into: 'into', part: 'part', basis: 'published' } },
  {
    ...facts,
    eventType: 'CoverageReported',
    data: { sharePct: 90, trustsWith: 189, trustsTotal: 211, definition: 'not stated', basis: 'basis' },
  },
  {
    ...facts,
    eventType: 'InfluenceClaimed',
    data: {
      trust: 'ZZ1',
      policy: 'a-policy',
      direction: 'helped',
      mechanism: 'mechanism',
      milestone: 'milestone',
      statement: ownWords('statement'),
    },
  },
  { ...facts, eventType: 'DisputeAnswered', data: { dispute: 'dispute', answer: ownWords('answer') } },
  { ...facts, eventType: 'MilestoneDisputed', data: { reason: ownWords('reason') } },
  {
    ...facts,
    eventType: 'EvidenceAttached',
    data: { title: 'evidence', url: 'https://zz.example/evidence', note: ownWords('remark') },
  },
];

const raise = (): never => {
  throw new Error('There is no entry.');
};
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('the row of an entry', () => {
  const columns = columnsAt(entryTable, {
    asAt: '2026-07-01',
    knownAt: '2026-06-01',
    atPosition: '42',
  });
  const row = columns.map(({ of }) => of({ entry: entries[0] ?? raise() }));

  it.each(entries)('holds everything that the entry says: $eventType', (entry) => {
    const { capabilities, ...rest } = entry;
    const cells = columns.map(({ of }) => of({ entry }));
    const said = leaves(rest).filter((leaf) => leaf !== false || cells.includes(false));
    expect(cells).toEqual(expect.arrayContaining([...said, capabilities.join(';')]));
  });
  it('holds several capabilities in one cell', () => {
    const [entry = raise()] = entries;
    const cells = columns.map(({ of }) =>
      of({ entry: { ...entry, capabilities: ['epr', 'cyber-security'] } }),
    );
    expect(cells).toContain('epr;cyber-security');
  });
  it('has a place for every field of every type of event', () => {
    const names = datedTypes.flatMap((type) => Object.keys(declarations[type].fields));
    const shown = entries.flatMap(({ data }) => Object.keys(data));
    const elsewhere = ['capabilities', 'board'];
    expect([...new Set(names)].filter((name) => !shown.includes(name)).sort()).toEqual(elsewhere.sort());
  });
  it('says where its trust is, and of which type', () => {
    const place: TrustSummary = {
      ods: 'ZZ1',
      name: 'Zed',
      trustType: 'acute',
      foundationTrust: false,
      region: 'London',
      board: 'ZZB',
      status: 'open',
      milestones: 0,
    };
    const cells = Object.fromEntries(
      columns.map(({ name, of }) => [name, of({ entry: entries[0] ?? raise(), place })]),
    );
    expect(cells).toMatchObject({ trust_region: 'London', trust_board: 'ZZB', trust_type: 'acute' });
  });
  it('ends with the three clocks', () => {
    expect(columns.slice(-3).map(({ name }) => name)).toEqual(['as_at', 'known_at', 'at_position']);
    expect(row.slice(-3)).toEqual(['2026-07-01', '2026-06-01', '42']);
  });
  it('names each column once, in words that R and Python take', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  });
  it('leaves cells empty where the entry says nothing', () => {
    const { policy: _policy, ...rest } = facts;
    const silent: TimelineEntry = { ...rest, eventType: 'PolicyOpened', data: {} };
    expect(columns.flatMap(({ name, of }) => (of({ entry: silent }) === undefined ? [name] : []))).toEqual(
      expect.arrayContaining(['policy', 'amount_pence', 'due_earliest_on', 'note']),
    );
  });
});
