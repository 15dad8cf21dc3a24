import type { TimelineEntry } from '#contracts/timeline';
import { entryColumns } from './entry-columns.ts';

const date = (edtf: string) => ({ edtf, earliestOn: `${edtf} first`, latestOn: `${edtf} last` });

/** An entry that says everything that one may say, each time another thing. */
const everything = {
  id: 'id',
  subject: 'subject',
  category: 'milestone',
  eventType: 'MilestoneReached',
  event: 'went live',
  title: 'title',
  kind: 'epr-go-live',
  capabilities: ['epr', 'cyber-security'],
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
  detail: {
    issuer: 'issuer',
    goal: 'goal',
    due: date('due'),
    goalDue: date('goal due'),
    measure: 'measure',
    thresholdPct: 80,
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
    note: 'note',
    closed: 'window',
    supplier: 'supplier',
    product: 'product',
    definition: 2,
    from: 'from',
    to: 'to',
    into: 'into',
    part: 'part',
    sharePct: 90,
    trustsWith: 189,
    trustsTotal: 211,
    scope: 'scope',
    basis: 'basis',
    setback: 'deferred',
    review: 'answered',
    direction: 'helped',
    mechanism: 'mechanism',
    milestone: 'milestone',
    dispute: 'dispute',
    evidence: { title: 'evidence', url: 'https://zz.example/evidence' },
    reason: { body: 'reason', redacted: false },
    answer: { body: 'answer', redacted: false },
    statement: { body: 'statement', redacted: false },
    remark: { body: 'remark', redacted: false },
  },
} as const satisfies TimelineEntry & { readonly detail: Required<TimelineEntry['detail']> };
const entry: TimelineEntry = everything;

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('the row of an entry', () => {
  const columns = entryColumns({ asAt: '2026-07-01', knownAt: '2026-06-01', atPosition: '42' });
  const row = columns.map(([, of]) => of(entry));

  it('holds everything that the entry says', () => {
    const { capabilities, ...rest } = entry;
    expect(row).toEqual(expect.arrayContaining([...leaves(rest), capabilities.join(';')]));
  });
  it('ends with the three clocks', () => {
    expect(columns.slice(-3).map(([name]) => name)).toEqual(['as_at', 'known_at', 'at_position']);
    expect(row.slice(-3)).toEqual(['2026-07-01', '2026-06-01', '42']);
  });
  it('names each column once, in words that R and Python take', () => {
    const names = columns.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  });
  it('leaves cells empty where the entry says nothing', () => {
    const { policy: _policy, ...rest } = everything;
    const silent: TimelineEntry = { ...rest, detail: {} };
    expect(columns.flatMap(([name, of]) => (of(silent) === undefined ? [name] : []))).toEqual(
      expect.arrayContaining(['policy', 'amount_pence', 'due_earliest_on', 'note']),
    );
  });
});
