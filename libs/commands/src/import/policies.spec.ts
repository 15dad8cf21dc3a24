import { csv, importing, saying, startedLog } from './fixtures/invented-import.ts';
import { policiesTable } from './policies.ts';

const policies = policiesTable();

const row = {
  policy_ref: 'zz-plan',
  kind: 'programme',
  title: 'A plan',
  issuer: 'A ministry',
  event: 'announced',
  occurred: '2019-01',
  capability: 'epr;general',
  confidence: 'high',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
};
const january = { edtf: '2019-01', earliestOn: '2019-01-01', latestOn: '2019-01-31' };
const since = (knownOn: string) => ({ knownOn, knownBasis: 'assumed-on-occurrence', confidence: 'high' });
const day = (edtf: string) => ({ edtf, earliestOn: edtf, latestOn: edtf });

async function imported(...rows: Partial<Record<keyof typeof policies.columns, string>>[]) {
  const { log, added } = await startedLog();
  const told = await importing(log, policies, csv(policies, ...rows));
  return { ...told, log, events: saying(added()), types: added().map(({ type }) => type) };
}

describe('a row of policies', () => {
  it('registers the policy, and is an event of its life', async () => {
    const { events, summary } = await imported({
      ...row,
      amount_gbp_m: '4686.5',
      funding_period: '2021-22..2024-25',
      target: 'all of it',
      target_date: '2024-12-31',
      note: 'up to',
      known_on: '2019-03-01',
    });
    expect(summary).toMatchObject({ rows: 1, recorded: 1, events: 2 });
    expect(events).toEqual([
      {
        stream: 'policy-zz-plan',
        type: 'PolicyRegistered',
        ref: 'zz-plan',
        kind: 'programme',
        title: 'A plan',
        issuer: 'A ministry',
        capabilities: ['epr', 'general'],
      },
      {
        stream: 'policy-zz-plan',
        type: 'PolicyAnnounced',
        goal: { statement: 'all of it', due: day('2024-12-31') },
        amount: {
          pence: '468650000000',
          kind: 'announced',
          basis: 'not-stated',
          period: { first: '2021-22', last: '2024-25' },
        },
        note: 'up to',
        occurred: january,
        knownOn: '2019-03-01',
        knownBasis: 'source-dated',
        confidence: 'high',
      },
    ]);
  });

  it.each([
    ['programme', 'opened', 'PolicyOpened'],
    ['funding-round', 'opened', 'BidsOpened'],
    ['funding-round', 'closed', 'BidsClosed'],
    ['programme', 'awarded', 'PolicyAwarded'],
    ['funding-round', 'awarded', 'FundingAwarded'],
    ['programme', 'revised', 'PolicyRevised'],
    ['funding-round', 'revised', 'FundingRevised'],
    ['standard', 'in-force', 'PolicyCameIntoForce'],
    ['standard', 'published', 'PolicyPublished'],
    ['standard', 'launched', 'PolicyLaunched'],
    ['standard', 'superseded', 'PolicySuperseded'],
    ['standard', 'withdrawn', 'PolicyWithdrawn'],
    ['organisation', 'merged', 'PolicyMerged'],
  ])('of a %s, %s, is %s', async (kind, event, type) => {
    const { types } = await imported({ ...row, kind, event });
    expect(types).toEqual(['PolicyRegistered', type]);
  });

  it('of a target says what is promised', async () => {
    const target = { ...row, kind: 'target', target: 'by 2018', target_date: '2018-12-31' };
    const { events } = await imported(
      { ...target, occurred: '2013' },
      { ...target, occurred: '2014', event: 'revised', target: 'by 2020', target_date: '2020-12-31' },
    );
    expect(events.slice(1)).toMatchObject([
      { type: 'TargetSet', statement: 'by 2018', due: day('2018-12-31') },
      { type: 'TargetRevised', statement: 'by 2020', due: day('2020-12-31') },
    ]);
    expect(events[1]).not.toHaveProperty('goal');
  });

  it('of a target that closed is the verdict in its column, whatever the note says', async () => {
    const closed = { ...row, kind: 'target', event: 'closed', target: 'by 2018' };
    const made = async (more: object) => (await imported({ ...closed, ...more })).types[1];
    await expect(made({ verdict: 'met' })).resolves.toBe('TargetMet');
    await expect(made({ verdict: 'missed', note: 'half of it was met' })).resolves.toBe('TargetMissed');
    await expect(made({ note: 'not met, and no word on whether the next will be met' })).resolves.toBe(
      'PolicyClosed',
    );
  });

  it('of a file of an earlier release, without that column, has no verdict but its event', async () => {
    const { verdict: _, ...earlier } = policies.columns;
    const { log, added } = await startedLog();
    const target = { ...row, kind: 'target', target: 'by 2018', note: 'met' };
    const rows = [
      { ...target, event: 'closed' },
      { ...target, policy_ref: 'zz-other', event: 'met' },
    ];
    const { problems } = await importing(log, policies, csv({ columns: earlier }, ...rows));
    expect(problems).toEqual([]);
    expect(added().map(({ type }) => type)).toEqual([
      ...['PolicyRegistered', 'PolicyClosed'],
      ...['PolicyRegistered', 'TargetMet'],
    ]);
  });

  it('closes the life of an organisation, and of a programme of which it is the last', async () => {
    const organisation = await imported({ ...row, kind: 'organisation', event: 'closed' });
    const programme = await imported(
      { ...row, event: 'closed', occurred: '2019-01' },
      { ...row, event: 'closed', occurred: '2019-02' },
    );
    const mandate = await imported({ ...row, kind: 'mandate', event: 'closed' });
    expect(organisation.events[1]).toMatchObject({ type: 'PolicyClosed', of: 'life' });
    expect(programme.events.slice(1)).toMatchObject([{ of: 'window' }, { of: 'life' }]);
    expect(mandate.events[1]).toMatchObject({ of: 'window' });
  });

  it('names its issuer where another body acted', async () => {
    const { events } = await imported(row, { ...row, event: 'revised', issuer: 'A treasury' });
    expect(events[1]).not.toHaveProperty('issuer');
    expect(events[2]).toMatchObject({ type: 'PolicyRevised', issuer: 'A treasury' });
  });

  it('keeps a period without an amount in its note', async () => {
    const { events } = await imported({
      ...row,
      funding_period: '2016-17..2016-17',
      note: 'two days to bid',
    });
    expect(events[1]).toMatchObject({ note: 'two days to bid; money for 2016-17' });
  });
});

describe('what rows of policies relate to', () => {
  const other = { ...row, policy_ref: 'zz-other', title: 'Another', occurred: '2020-05-01' };
  const relations = (events: Awaited<ReturnType<typeof imported>>['events']) =>
    events.filter(({ type }) => type === 'RelationAsserted');

  it('is asserted once per pair, also of a policy that comes up further down', async () => {
    const { events, types } = await imported(
      { ...row, relates_to: 'zz-other' },
      { ...row, event: 'revised', relates_to: 'zz-other' },
      { ...other, relates_to: 'zz-plan' },
    );
    expect(types.filter((type) => type === 'PolicyRegistered')).toHaveLength(2);
    expect(relations(events)).toEqual([
      {
        stream: 'policy-zz-plan',
        type: 'RelationAsserted',
        relation: 'relates-to',
        to: 'policy-zz-other',
        assertedBy: 'the record',
        ...since('2019-01-31'),
      },
    ]);
  });

  it('goes out from the one that superseded, whatever else is said of the two', async () => {
    const { events } = await imported(
      { ...other, relates_to: 'zz-plan' },
      { ...row, event: 'superseded', occurred: '2020-05-01', relates_to: 'zz-other' },
    );
    expect(relations(events)).toMatchObject([
      { stream: 'policy-zz-other', relation: 'supersedes', to: 'policy-zz-plan' },
    ]);
  });

  it('is a review where a review was published', async () => {
    const { events } = await imported(row, {
      ...other,
      kind: 'review',
      event: 'published',
      relates_to: 'zz-plan',
    });
    expect(relations(events)).toMatchObject([{ stream: 'policy-zz-other', relation: 'reviews' }]);
  });

  it('must be there', async () => {
    const { problems, events } = await imported({ ...row, relates_to: 'zz-nowhere' });
    expect(problems).toMatchObject([{ line: 2, column: 'relates_to', refused: 'relation/nothing-there' }]);
    expect(events).toEqual([]);
  });
});

describe('rows of policies that cannot be so', () => {
  it.each([
    [{ capability: 'epr;magic' }, 'capability', 'codebook/unknown-code'],
    [{ occurred: '2019-02-30' }, 'occurred', 'date/not-understood'],
    [{ occurred: '2030' }, 'occurred', 'entry/after-today'],
    [{ known_on: '2030-01-01' }, 'known_on', 'entry/known-after-today'],
    [{ target: 'it', target_date: '2018-01-01' }, 'target_date', 'entry/due-before-set'],
    [
      { funding_period: '2021-22..2020-21', amount_gbp_m: '1' },
      'funding_period',
      'money/ends-before-it-starts',
    ],
    [{ kind: 'target' }, 'target', 'cell/empty'],
    [{ event: 'closed', verdict: 'met' }, 'verdict', 'policy/no-verdict-here'],
    [{ kind: 'target', target: 'it', verdict: 'met' }, 'verdict', 'policy/no-verdict-here'],
    [{ kind: 'target', event: 'met', verdict: 'missed' }, 'verdict', 'policy/no-verdict-here'],
    [{ kind: 'target', event: 'closed', verdict: 'nearly' }, 'verdict', 'cell/unknown-code'],
    [{ source_url: 'ftp://example.org' }, 'source_url', 'cell/not-a-web-address'],
    [{ title: 'x'.repeat(501) }, 'title', 'text/too-long'],
  ])('%j', async (wrong, column, refused) => {
    const { problems, summary, events } = await imported({ ...row, ...wrong });
    expect(problems).toMatchObject([{ line: 2, column, refused }]);
    expect(summary).toMatchObject({ recorded: 0, bad: 1, events: 0, heldBack: true });
    expect(events).toEqual([]);
  });

  it('after the end of the policy', async () => {
    const { problems } = await imported(
      { ...row, event: 'withdrawn' },
      { ...row, event: 'revised', occurred: '2020' },
    );
    expect(problems).toMatchObject([{ line: 3, column: 'occurred', refused: 'policy/ended' }]);
  });

  it('that have another title than the other rows of the policy', async () => {
    const { problems } = await imported(row, { ...row, event: 'revised', title: 'B' });
    expect(problems).toMatchObject([{ line: 3, column: 'title', refused: 'policy/rows-disagree' }]);
  });

  it('twice in one file', async () => {
    const { problems } = await imported(row, { ...row, note: 'again' });
    expect(problems).toMatchObject([{ line: 3, refused: 'row/duplicate-key' }]);
  });
});

describe('rows of policies that differ from the record', () => {
  it('are told field by field', async () => {
    const { log } = await imported(row);
    const told = await importing(
      log,
      policies,
      csv(policies, { ...row, confidence: 'medium', title: 'A plan, renamed', capability: 'epr' }),
    );
    expect(told.differences).toEqual([
      {
        line: 2,
        key: ['zz-plan', 'announced', '2019-01'],
        fields: [
          { field: 'title', recorded: 'A plan', asked: 'A plan, renamed' },
          { field: 'capability', recorded: 'epr;general', asked: 'epr' },
          { field: 'confidence', recorded: 'high', asked: 'medium' },
        ],
      },
    ]);
    expect(told.summary).toMatchObject({ different: 1, events: 0 });
  });

  it('do not, where only the issuer of the first row is another', async () => {
    const { log } = await imported(row, { ...row, event: 'revised', issuer: 'A treasury' });
    const later = csv(policies, { ...row, event: 'revised', issuer: 'A treasury' });
    expect((await importing(log, policies, later)).summary).toMatchObject({ alreadyThere: 1, different: 0 });
  });
});
