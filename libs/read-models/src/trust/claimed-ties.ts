import type { ClaimView } from '#contracts/influence';
import type { LeadTime, NamedPolicy, TieView } from '#contracts/trust';

/** The entries that a claim is joined with. */
export interface ClaimedWith {
  /** Id of the entry that reached a milestone; undefined while it is not reached. */
  readonly reached: (milestone: string) => string | undefined;
  /** A policy with its earliest entry; undefined while nothing has happened to it. */
  readonly policy: (ref: string) => { readonly named: NamedPolicy; readonly entryId: string } | undefined;
  /** From an entry of a policy to one of a milestone. */
  readonly lead: (policyEntryId: string, milestoneEntryId: string) => LeadTime;
}

const said = ({ trust, direction, mechanism }: ClaimView): string =>
  `${trust.name} says that it ${direction}, by ${mechanism.title.toLowerCase()}.`;

const caveatOf = ({ status }: ClaimView): string =>
  status === 'contested'
    ? 'The trust’s own statement, which a reviewer contests.'
    : 'The trust’s own statement: nothing is proved by it.';

/** The strongest tie there is: what else ties the two stays on its path. */
function strengthened(tie: TieView, claim: ClaimView): TieView {
  const caveat = [caveatOf(claim), tie.caveat].filter((part) => part !== undefined).join(' ');
  const { milestoneId, policy, policyEntryId, countedFromId, lead } = tie;
  const path = [said(claim), ...tie.path];
  const whose = claim.trust;
  return { milestoneId, policy, policyEntryId, countedFromId, tie: 'claimed', whose, lead, path, caveat };
}

function fresh(claim: ClaimView, milestoneId: string, record: ClaimedWith): readonly TieView[] {
  const policy = record.policy(claim.policy.id);
  if (!policy) return [];
  return [
    {
      milestoneId,
      policy: policy.named,
      policyEntryId: policy.entryId,
      countedFromId: policy.entryId,
      tie: 'claimed',
      whose: claim.trust,
      lead: record.lead(policy.entryId, milestoneId),
      path: [said(claim)],
      caveat: caveatOf(claim),
    },
  ];
}

/** Ties with those that trusts claim: a claim that stands makes its tie the strongest. What was taken back ties nothing. */
export function withClaims(
  ties: readonly TieView[],
  claims: readonly ClaimView[],
  record: ClaimedWith,
): readonly TieView[] {
  return claims
    .filter(({ status }) => status !== 'withdrawn')
    .reduce<readonly TieView[]>((all, claim) => {
      const milestoneId = record.reached(claim.milestone.id);
      if (milestoneId === undefined) return all;
      const isIt = (tie: TieView): boolean =>
        tie.milestoneId === milestoneId && tie.policy.ref === claim.policy.id;
      return all.some(isIt)
        ? all.map((tie) => (isIt(tie) ? strengthened(tie, claim) : tie))
        : [...all, ...fresh(claim, milestoneId, record)];
    }, ties);
}
