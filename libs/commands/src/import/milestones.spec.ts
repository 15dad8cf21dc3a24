import { csv, importing, saying, startedLog } from './fixtures/invented-import.ts';
import { milestonesTable } from './milestones.ts';
import { policiesTable } from './policies.ts';
import { nothingImported } from './report.ts';

const milestones = milestonesTable();

const policies = policiesTable();

const row = {
  ods_code: 'ZZ1',
  kind: 'epr-go-live',
  title: 'Record system live',
  status: 'reached',
  occurred: '2019-01',
  supplier: 'A supplier',
  product: 'A product',
  capability: 'epr',
  confidence: 'high',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
};
const round = {
  policy_ref: 'zz-round',
  kind: 'funding-round',
  title: 'A round',
  issuer: 'A ministry',
  event: 'announced',
  occurred: '2018',
  capability: 'epr',
  confidence: 'high',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
};
const january = { edtf: '2019-01', earliestOn: '2019-01-01', latestOn: '2019-01-31' };
const named = { trust: 'ZZ1', capability: 'epr', supplier: 'A supplier', product: 'A product' };

async function imported(...rows: Partial<Record<keyof typeof milestones.columns, string>>[]) {
  const { log } = await startedLog();
  await importing(
    log,
    policies,
    csv(policies, round, { ...round, policy_ref: 'zz-plan', kind: 'programme' }),
  );
  const before = log.events.length;
  const told = await importing(log, milestones, csv(milestones, ...rows));
  return { ...told, log, events: saying(log.events.slice(before)) };
}

describe('a row of milestones', () => {
  it('is a milestone reached, under the id of its command', async () => {
    const { events, log } = await imported({ ...row, note: 'first phase', known_on: '2019-03-31' });
    expect(events).toEqual([
      {
        stream: expect.stringMatching(/^milestone-[0-9a-f-]{36}$/) as unknown,
        type: 'MilestoneReached',
        kind: 'epr-go-live',
        title: 'Record system live',
        ...named,
        note: 'first phase',
        definition: 'not stated',
        occurred: january,
        knownOn: '2019-03-31',
        knownBasis: 'source-dated',
        confidence: 'high',
      },
    ]);
    const [last] = log.events.slice(-1);
    expect(last?.metadata['commandId']).toBe(last?.stream.replace('milestone-', ''));
  });

  it('that is planned is a plan of the day on which it was made known', async () => {
    const { events } = await imported({ ...row, status: 'planned', known_on: '2018-05-31' });
    expect(events).toMatchObject([
      {
        type: 'MilestonePlanned',
        due: january,
        occurred: { edtf: '2018-05-31' },
        knownOn: '2018-05-31',
        knownBasis: 'source-dated',
      },
    ]);
  });

  it('that is a setback is one', async () => {
    const { events } = await imported({ ...row, kind: 'setback' });
    expect(events).toMatchObject([{ type: 'SetbackReported', kind: 'setback', setback: 'not stated' }]);
  });

  it('that is an award stands in the life of the round', async () => {
    const { events } = await imported({ ...row, kind: 'funding-awarded', policy_ref_hint: 'zz-round' });
    expect(events).toMatchObject([
      {
        stream: 'policy-zz-round',
        type: 'FundingAwarded',
        trust: 'ZZ1',
        title: 'Record system live',
        capabilities: ['epr'],
        supplier: 'A supplier',
      },
    ]);
    expect(events[0]).not.toHaveProperty('amount');
  });

  it('with a hint relates to the policy, with little confidence', async () => {
    const { events } = await imported({ ...row, policy_ref_hint: 'zz-plan' });
    expect(events[1]).toEqual({
      stream: events[0]?.stream,
      type: 'RelationAsserted',
      relation: 'relates-to',
      to: 'policy-zz-plan',
      assertedBy: 'the record',
      knownOn: '2019-01-31',
      knownBasis: 'assumed-on-occurrence',
      confidence: 'low',
    });
  });

  it('on another day or of another title is another milestone', async () => {
    const { summary } = await imported(row, { ...row, occurred: '2020' }, { ...row, title: 'Second site' });
    expect(summary).toMatchObject({ recorded: 3 });
  });

  it.each([
    [{ ods_code: 'ZZ9' }, 'ods_code', 'trust/not-registered'],
    [{ occurred: '2003' }, 'ods_code', 'milestone/before-trust-opened'],
    [{ kind: 'magic' }, 'kind', 'codebook/unknown-code'],
    [{ capability: 'magic' }, 'capability', 'codebook/unknown-code'],
    [{ status: 'done' }, 'status', 'cell/unknown-code'],
    [{ occurred: '2030' }, 'occurred', 'entry/after-today'],
    [{ policy_ref_hint: 'zz-nowhere' }, 'policy_ref_hint', 'relation/nothing-there'],
    [{ kind: 'funding-awarded' }, 'policy_ref_hint', 'milestone/award-without-round'],
    [{ kind: 'funding-awarded', policy_ref_hint: 'zz-plan' }, 'policy_ref_hint', 'policy/another-kind'],
    [{ kind: 'funding-awarded', policy_ref_hint: 'zz-none' }, 'policy_ref_hint', 'policy/not-registered'],
    [{ kind: 'funding-awarded', status: 'planned' }, 'status', 'milestone/award-not-reached'],
    [{ kind: 'setback', status: 'planned' }, 'status', 'milestone/setback-planned'],
    [{ status: 'planned' }, 'known_on', 'cell/empty'],
  ])('that cannot be so: %j', async (wrong, column, refused) => {
    const { problems, events } = await imported({ ...row, ...wrong });
    expect(problems).toMatchObject([{ line: 2, column, refused }]);
    expect(events).toEqual([]);
  });

  it('of which a part is refused is not written at all, and the others are when told so', async () => {
    const { log } = await startedLog();
    const before = log.events.length;
    const content = csv(milestones, { ...row, policy_ref_hint: 'zz-nowhere' }, { ...row, title: 'Another' });
    const { summary } = await importing(log, milestones, content, { skipBadRows: true });
    expect(summary).toEqual({
      ...nothingImported,
      rows: 2,
      recorded: 1,
      bad: 1,
      events: 1,
    });
    expect(log.events.slice(before)).toMatchObject([{ data: { title: 'Another' } }]);
  });
});
