import type { TrustView } from '#contracts/trust';
import { PolicyQueries } from '#read-models/policy';
import { PrecedenceQueries } from '#read-models/precedence';
import type { AskedReplay } from '#read-models/replay';
import { TrustQueries } from '#read-models/trust';
import { pairsOfDays } from '../product/index.ts';
import { importShippedRecord, type ShippedRecord } from './shipped-record.ts';

const today = '2026-11-30';
const ofOneTrust: ReadonlySet<string> = new Set(['claimed', 'funded', 'named', 'related']);

/** At today, and at so many pairs of days besides; `CLOCKS` asks for more. */
const replays: readonly AskedReplay[] = [{}, ...pairsOfDays(Number(process.env['CLOCKS'] ?? 3))];

describe('what came before, over the shipped record', () => {
  let shipped: ShippedRecord;
  let trusts: TrustQueries;
  let policies: PolicyQueries;
  let precedence: PrecedenceQueries;

  beforeAll(async () => {
    shipped = await importShippedRecord(today);
    trusts = new TrustQueries(shipped.readModels);
    policies = new PolicyQueries(shipped.readModels);
    precedence = new PrecedenceQueries(shipped.readModels);
  }, 120_000);
  afterAll(() => shipped.close());

  async function everyTrust(replay: AskedReplay): Promise<readonly TrustView[]> {
    const views: TrustView[] = [];
    for (const { ods } of (await trusts.list({ replay, today })).trusts) {
      const view = await trusts.show({ ods, replay, today });
      if (view) views.push(view);
    }
    return views;
  }

  it.each(replays)(
    'is the same on the page of every policy as on the pages of trusts: %j',
    async (replay) => {
      const all = await everyTrust(replay);
      const more = new Map(
        all.flatMap(({ ladders }) => ladders.map((ladder) => [ladder.milestoneId, ladder.more] as const)),
      );
      const onTrusts = new Map<string, object>(
        all.flatMap(({ ties }) =>
          ties.map(({ milestoneId, policy, tie, lead }) => [`${milestoneId} ${policy.ref}`, { tie, lead }]),
        ),
      );
      const onPolicies = new Map<string, object>();
      for (const { ref } of (await policies.list({ replay, today })).policies) {
        const view = await policies.show({ ref, replay, today });
        for (const { entryId, tie, lead } of view?.trusts ?? []) {
          if (tie && lead) onPolicies.set(`${entryId} ${ref}`, { tie, lead });
        }
      }
      // A rung beyond the tenth is counted on the page of its trust, and not shown.
      const shown = [...onPolicies].filter(
        ([key]) => onTrusts.has(key) || more.get(key.split(' ')[0] ?? '') === 0,
      );
      expect(
        shown.filter(([key, said]) => JSON.stringify(said) !== JSON.stringify(onTrusts.get(key))),
      ).toEqual([]);
      const tied = [...onTrusts].filter(([, said]) => 'tie' in said && ofOneTrust.has(String(said.tie)));
      expect(tied.filter(([key]) => !onPolicies.has(key))).toEqual([]);
      expect(shown.length).toBeGreaterThan(replay.asAt === undefined ? 300 : -1);
    },
    120_000,
  );

  it.each(replays)(
    'is the same in the list of every ladder as on the pages of trusts: %j',
    async (replay) => {
      const pages = await everyTrust(replay);
      const onPages = new Map(
        pages.flatMap(({ ladders, ties }) =>
          ladders.map(({ milestoneId, more, next }) => [
            milestoneId,
            { more, next, ties: ties.filter((tie) => tie.milestoneId === milestoneId) },
          ]),
        ),
      );
      const { ladders: all } = await precedence.list({ replay, today });
      expect(all.filter(({ milestone, milestoneId }) => milestone.id !== milestoneId)).toEqual([]);
      const listed = all.map(
        ({ milestoneId, more, next, ties }) => [milestoneId, { more, next, ties }] as const,
      );
      expect(new Map(listed).size).toBe(listed.length);
      expect(new Map(listed)).toEqual(onPages);
      const steps = all.flatMap(({ ties }) => ties.flatMap(({ path }) => path));
      expect(steps.filter((step) => /about ‘[a-z]/.test(step))).toEqual([]);
    },
    120_000,
  );

  it('ties the go-lives on record as counted here, each by the strongest rung of its ladder', async () => {
    const strongest = (await everyTrust({})).flatMap(({ trust, entries, ties }) =>
      entries
        .filter(
          ({ eventType, kind, trust: whose }) =>
            eventType === 'MilestoneReached' && kind === 'epr-go-live' && whose?.ods === trust.ods,
        )
        .map(({ id }) => ties.find(({ milestoneId }) => milestoneId === id)?.tie ?? 'none'),
    );
    const counts = [...Map.groupBy(strongest, (tie) => tie)].map(([tie, own]) => [tie, own.length] as const);
    expect(Object.fromEntries(counts)).toEqual({ funded: 12, named: 28, bound: 51, 'in scope': 35 });
  }, 60_000);

  it('gives every policy a state, and binds no trust by what is over', async () => {
    const { policies: all } = (await policies.inForce({ replay: { asAt: '2020-01-01' }, today })) ?? {
      policies: [],
    };
    const states = new Map(all.map(({ policy }) => [policy.ref, policy.state.is]));
    expect(states.size).toBe(153);
    expect(states.get('information-for-health-1998')).toBe('ended');
    expect(states.get('ltp-2019')).toBe('in force');
    expect(states.get('epr-all-trusts')).toBe('not yet');
    const applying = (await policies.inForce({ replay: {}, today, trust: 'RJ1' }))?.policies ?? [];
    const over = applying.filter(
      ({ policy }) => !['in force', 'open', 'announced', 'overdue'].includes(policy.state.is),
    );
    expect(over).toEqual([]);
    expect(applying.filter(({ bears }) => bears === 'binds').length).toBeGreaterThan(5);
  });
});
