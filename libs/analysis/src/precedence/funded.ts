import { entryBy, relationStep, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Step, Tie } from './tie.ts';

type Funding = PolicyOnRecord['life'][number] & {
  readonly event: { readonly type: 'FundingAwarded' | 'FundingReceived' };
};

const isFunding = (one: PolicyOnRecord['life'][number]): one is Funding =>
  one.event.type === 'FundingAwarded' || one.event.type === 'FundingReceived';

/** Relations by which the money of a round is a programme's: the record often says no more than that they relate. */
const carriesMoney = new Set(['funds', 'implements', 'relates-to']);

/**
 * Ties by money: an award or a receipt under the policy went to the trust or to a legal predecessor, for the
 * milestone's capability (the award's own where it names some, else its round's) or for a policy that the milestone is
 * said to belong to. The programmes that the round funds are tied by the same money. Counted from the award.
 */
export function fundedTies(milestone: MilestoneOnRecord, record: PrecedenceRecord): Tie[] {
  return [...record.policies.values()].flatMap((round) =>
    round.life
      .filter(isFunding)
      .filter((funding) => isTo(funding, record.trusts) && isFor(funding, round, milestone))
      .flatMap((funding) => tiesOf(funding, round, milestone, record)),
  );
}

const isTo = ({ event }: Funding, trusts: ReadonlySet<string>): boolean =>
  event.data.trust !== undefined && trusts.has(event.data.trust);

const isFor = ({ event }: Funding, round: PolicyOnRecord, milestone: MilestoneOnRecord): boolean =>
  (event.data.capabilities ?? round.capabilities).includes(milestone.event.data.capability) ||
  milestone.relations.some(({ to }) => to === round.ref);

function tiesOf(
  funding: Funding,
  round: PolicyOnRecord,
  milestone: MilestoneOnRecord,
  { policies }: PrecedenceRecord,
): Tie[] {
  const step: Step = {
    is: funding.event.type === 'FundingReceived' ? 'receipt' : 'award',
    entryId: funding.id,
    trust: funding.event.data.trust ?? '',
    policy: round.ref,
  };
  const by = { milestone, tie: 'funded', countedFrom: funding, caveats: [] } as const;
  const programmes = round.relations.flatMap((relation) => {
    const programme = policies.get(relation.to);
    const policyEntry = programme && entryBy(programme, funding.event.entry.occurred);
    return carriesMoney.has(relation.relation) && programme?.kind === 'programme' && policyEntry
      ? [{ ...by, policy: programme, policyEntry, path: [step, relationStep(round.ref, relation)] }]
      : [];
  });
  return [{ ...by, policy: round, policyEntry: funding, path: [step] }, ...programmes].map(tieOf);
}
