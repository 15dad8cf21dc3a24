import type { DomainEvent } from '#domain/record';
import { onDay } from '#domain/kernel';
import type { RecordedFact } from '#event-log/codec';
import { notForRole, notYours, whoMay, writesTo, type Role, type UseCaseName } from './index.ts';

const roles: readonly Role[] = [
  'policy-lead',
  'trust-reporter',
  'reviewer',
  'steward',
  'analyst',
  'operator',
];
const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const entry = (occurred: '2020-04-01' | '2030-04-01') =>
  ({
    occurred: onDay(occurred),
    knownOn: '2020-04-01',
    knownBasis: 'recorded',
    source,
    confidence: 'high',
  }) as const;
const facts = (stream: string, ...events: DomainEvent[]): RecordedFact[] =>
  events.map((event, index) => ({
    id: `${stream} ${index}`,
    position: BigInt(index + 1),
    stream,
    version: index + 1,
    schemaVersion: 1,
    recordedAt: '2026-01-01T00:00:00.000Z',
    event,
    envelope: { actor: { subject: 'a', role: 'importer' }, commandId: 'a', commandHash: 'b' },
  }));
const merged = (
  into: string,
  basis: 'ods' | 'published' | 'inferred' = 'ods',
  on: '2020-04-01' | '2030-04-01' = '2020-04-01',
  part: 'whole' | 'part' | 'not-stated' = 'whole',
): DomainEvent => ({ type: 'TrustMerged', data: { into, part, basis }, entry: entry(on) });
const inPart = (into: string) => merged(into, 'ods', '2020-04-01', 'part');
const retraction: DomainEvent = {
  type: 'EntryRetracted',
  data: { entryId: 'trust-ZZ6 0', reason: 'Mistaken.' },
  known: { knownOn: '2025-01-01', knownBasis: 'recorded', source, confidence: 'high' },
};

/** ZZ1 went into ZZ2, which went into ZZ3. */
const record: Readonly<Record<string, RecordedFact[]>> = {
  'trust-ZZ1': facts('trust-ZZ1', merged('ZZ2')),
  'trust-ZZ2': facts('trust-ZZ2', merged('ZZ3', 'published')),
  'trust-ZZ4': facts('trust-ZZ4', merged('ZZ3', 'inferred')),
  'trust-ZZ5': facts('trust-ZZ5', merged('ZZ3', 'ods', '2030-04-01')),
  'trust-ZZ6': facts('trust-ZZ6', merged('ZZ3'), retraction),
  // In part, then whole beyond it; to an extent that nobody states; and a circle from before circles were refused.
  'trust-ZA1': facts('trust-ZA1', inPart('ZZ2')),
  'trust-ZA2': facts('trust-ZA2', merged('ZZ2', 'ods', '2020-04-01', 'not-stated')),
  'trust-ZA3': facts('trust-ZA3', merged('ZA4')),
  'trust-ZA4': facts('trust-ZA4', merged('ZA3'), merged('ZZ2')),
  'trust-ZA5': facts('trust-ZA5', merged('ZA3')),
};
const read = (stream: string) => Promise.resolve(record[stream] ?? []);
const planOf = (trust: string): DomainEvent => ({
  type: 'MilestonePlanned',
  data: { trust, kind: 'epr-go-live', title: 'Live', capability: 'epr', due: onDay('2021-01-01') },
  entry: entry('2020-04-01'),
});
const reporter = (organisation?: string) => ({
  subject: 'a reporter',
  role: 'trust-reporter' as const,
  ...(organisation !== undefined && { organisation }),
});
const today = '2026-01-01';
const refusedTo = async (organisation: string | undefined, trust: string, ...own: RecordedFact[]) =>
  (
    await notYours(
      { name: 'plan-milestone', stream: 'milestone-m', trust },
      reporter(organisation),
      own,
      read,
      today,
    )
  )?.refused;

describe('the role', () => {
  const streams = {
    policy: 'policy-zz',
    trust: 'trust-ZZ1',
    milestone: 'milestone-m',
    influence: 'influence-i',
    coverage: 'coverage-zz',
    maturity: 'maturity-dma-2016',
    codebook: 'codebook-zz',
  } as const;
  const cases = (Object.keys(whoMay) as UseCaseName[]).flatMap((name) =>
    roles.flatMap((role) =>
      Object.entries(streams).map(([category, stream]) => {
        const allowed: readonly Role[] = whoMay[name];
        const may = allowed.includes(role) && writesTo[role].some((one) => one === category);
        return { name, role, stream, may };
      }),
    ),
  );

  it('allows what the tables say, and nothing else', () => {
    const refused = cases.map(
      ({ name, role, stream }) => notForRole({ name, stream }, { subject: 'a', role })?.refused,
    );
    expect(refused).toEqual(cases.map(({ may }) => (may ? undefined : 'command/not-for-role')));
    expect(cases.filter(({ may }) => may).length).toBeGreaterThan(60);
  });
  it('of an analyst or an operator allows nothing', () => {
    expect(cases.filter(({ role, may }) => may && (role === 'analyst' || role === 'operator'))).toEqual([]);
  });
  it('does not count in a stream that is none of ours', () => {
    expect(
      notForRole({ name: 'correct-entry', stream: 'wish-1' }, { subject: 'a', role: 'steward' }),
    ).toMatchObject({
      refused: 'command/not-for-role',
    });
  });
  it('of an importer allows everything', async () => {
    const importer = { subject: 'a', role: 'importer' } as const;
    const wish = { name: 'plan-milestone', stream: 'milestone-m', trust: 'ZZ1' } as const;
    expect(notForRole({ name: 'register-trust', stream: 'trust-ZZ1' }, importer)).toBeUndefined();
    expect(await notYours(wish, importer, [], read, today)).toBeUndefined();
  });
  it.each([
    ['correct-entry', 'policy-lead', 'policy-zz', true],
    ['correct-entry', 'policy-lead', 'milestone-m', false],
    ['correct-entry', 'trust-reporter', 'milestone-m', true],
    ['correct-entry', 'trust-reporter', 'influence-i', true],
    ['correct-entry', 'trust-reporter', 'policy-zz', false],
    ['retract-entry', 'trust-reporter', 'trust-ZZ1', false],
    ['retract-entry', 'reviewer', 'milestone-m', true],
    ['retract-entry', 'reviewer', 'policy-zz', false],
    ['retract-entry', 'steward', 'trust-ZZ1', true],
    ['retract-entry', 'steward', 'milestone-m', false],
    ['plan-milestone', 'policy-lead', 'milestone-m', false],
    ['verify-milestone', 'trust-reporter', 'milestone-m', false],
    ['assert-relation', 'policy-lead', 'trust-ZZ1', false],
  ] as const)('%s, %s, %s: %s', (name, role, stream, may) => {
    expect(notForRole({ name, stream }, { subject: 'a', role }) === undefined).toBe(may);
  });
});

describe('a trust reporter', () => {
  it.each([
    ['their own', 'ZZ1', 'ZZ1'],
    ['a predecessor', 'ZZ2', 'ZZ1'],
    ['a predecessor of a predecessor', 'ZZ3', 'ZZ1'],
    ['their own, though it went into another', 'ZZ4', 'ZZ4'],
    ['their own, though a part of it went into another', 'ZA1', 'ZA1'],
    ['one that went into theirs to an extent that nobody states', 'ZZ2', 'ZA2'],
    ['one that went into that one', 'ZZ3', 'ZA2'],
    ['their own, though it stands in a circle', 'ZA3', 'ZA3'],
    ['one that went into a trust in a circle', 'ZA3', 'ZA5'],
    ['one that went on from a circle', 'ZZ2', 'ZA4'],
  ])('reports for %s', async (_, organisation, trust) => {
    expect(await refusedTo(organisation, trust)).toBeUndefined();
  });
  it.each([
    ['another', 'ZZ9', 'ZZ1'],
    ['a successor', 'ZZ1', 'ZZ2'],
    ['a predecessor that is only inferred', 'ZZ3', 'ZZ4'],
    ['a predecessor to be', 'ZZ3', 'ZZ5'],
    ['a predecessor that was retracted', 'ZZ3', 'ZZ6'],
    ['a trust, without an organisation', undefined, 'ZZ1'],
    ['one of which a part went into theirs', 'ZZ2', 'ZA1'],
    ['one of which a part went into a predecessor of theirs', 'ZZ3', 'ZA1'],
    ['another in the circle', 'ZA4', 'ZA3'],
    ['another in the circle, the other way', 'ZA3', 'ZA4'],
    ['one that only a circle leads on from', 'ZZ2', 'ZA3'],
  ])('does not report for %s', async (_, organisation, trust) => {
    expect(await refusedTo(organisation, trust)).toBe('trust/not-yours');
  });

  it('cannot name their own trust in the milestone of another', async () => {
    expect(await refusedTo('ZZ9', 'ZZ9', ...facts('milestone-m', planOf('ZZ1')))).toBe('trust/not-yours');
  });
  it('cannot name another trust in their own milestone', async () => {
    expect(await refusedTo('ZZ9', 'ZZ1', ...facts('milestone-m', planOf('ZZ9')))).toBe('trust/not-yours');
  });
  it.each([
    ['ZZ1', undefined],
    ['ZZ2', undefined],
    ['ZZ9', 'trust/not-yours'],
  ])('%s corrects the entries of a milestone of ZZ1: %s', async (organisation, refused) => {
    const wish = { name: 'correct-entry', stream: 'milestone-m' } as const;
    const own = facts('milestone-m', planOf('ZZ1'));
    expect((await notYours(wish, reporter(organisation), own, read, today))?.refused).toBe(refused);
  });
  it('does nothing in a stream that says nothing of a trust', async () => {
    const wish = { name: 'withdraw-influence', stream: 'influence-i' } as const;
    expect((await notYours(wish, reporter('ZZ1'), [], read, today))?.refused).toBe('trust/not-yours');
  });
});

describe('a reviewer', () => {
  it('works for every trust', async () => {
    const wish = { name: 'verify-milestone', stream: 'milestone-m', trust: 'ZZ1' } as const;
    expect(await notYours(wish, { subject: 'a', role: 'reviewer' }, [], read, today)).toBeUndefined();
  });
});
