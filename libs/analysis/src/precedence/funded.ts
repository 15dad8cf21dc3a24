import { entryBy, relationStep, tiedByAct, tieOf } from './candidate.ts';
import type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord } from './on-record.ts';
import type { Tie } from './tie.ts';

type Funding = PolicyOnRecord['life'][number] & {
  readonly event: { readonly type: 'FundingAwarded' | 'FundingReceived' };
};

const isFunding = (one: PolicyOnRecord['life'][number]): one is Funding =>
  one.event.type === 'FundingAwarded' || one.event.type === 'FundingReceived';

/** Relations by which the money of a round is a programme's: the record often says no more than that they relate. */
const carriesMoney = new Set(['funds', 'implements', 'relates-to']);

/**
 * Ties by money: an award or a receipt under the policy went to the trust or to a legal predecessor. It need not be for the
 * milestone's capability: see `tiedByAct`. The programmes that the round funds are tied by the same money. Counted from the
 * award.
 */
export function fundedTies(milestone: MilestoneOnRecord, record: PrecedenceRecord): Tie[] {
  return [...record.policies.values()].flatMap((round) =>
    round.life
      .filter(isFunding)
      .filter((funding) => isTo(funding, record.trusts))
      .flatMap((funding) => tiesOf(funding, round, milestone, record)),
  );
}

const isTo = ({ event }: Funding, trusts: ReadonlySet<string>): boolean =>
  event.data.trust !== undefined && trusts.has(event.data.trust);

function tiesOf(
  funding: Funding,
  round: PolicyOnRecord,
  milestone: MilestoneOnRecord,
  { policies }: PrecedenceRecord,
): Tie[] {
  const step = {
    is: funding.event.type === 'FundingReceived' ? 'receipt' : 'award',
    entryId: funding.id,
    trust: funding.event.data.trust ?? '',
    policy: round.ref,
  } as const;
  const by = { milestone, tie: 'funded', whose: step.trust, countedFrom: funding, caveats: [] } as const;
  const programmes = round.relations.flatMap((relation) => {
    const programme = policies.get(relation.to);
    const policyEntry = programme && entryBy(programme, funding.event.entry.occurred);
    return carriesMoney.has(relation.relation) && programme?.kind === 'programme' && policyEntry
      ? [{ ...by, policy: programme, policyEntry, path: [step, relationStep(round.ref, relation)] }]
      : [];
  });
  const capabilities = funding.event.data.capabilities ?? round.capabilities;
  return [{ ...by, policy: round, policyEntry: funding, path: [step] }, ...programmes]
    .map(tieOf)
    .filter((tie) => tiedByAct(tie, milestone, round, capabilities));
}
