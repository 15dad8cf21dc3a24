import { onDay, refuse, type Amount, type Refusal, type DatedProvenance } from '#domain/kernel';
import type { NationalCommand } from '#domain/policy';
import type { Command } from '../handling/index.ts';
import type { PolicyRow } from './policy-rows.ts';
import { useCases } from '../use-cases/index.ts';

const {
  PolicyAnnounced: announcePolicy,
  FundingAwarded: awardFunding,
  PolicyAwarded: awardUnderPolicy,
  PolicyCameIntoForce: bringPolicyIntoForce,
  BidsClosed: closeBids,
  PolicyClosed: closePolicy,
  PolicyLaunched: launchPolicy,
  TargetMet: meetTarget,
  TargetMissed: missTarget,
  PolicyMerged: mergePolicy,
  BidsOpened: openBids,
  PolicyOpened: openPolicy,
  PolicyPublished: publishPolicy,
  FundingRevised: reviseFunding,
  PolicyRevised: revisePolicy,
  TargetRevised: reviseTarget,
  TargetSet: setTarget,
  PolicySuperseded: supersedePolicy,
  PolicyWithdrawn: withdrawPolicy,
} = useCases;

/** Facts about a row that its cells do not hold. */
export interface PolicyContext {
  /** The issuer of the policy, as it is registered: a row names its issuer where another body acted. */
  readonly issuer: string;
  /** No later row of the file is about the policy. */
  readonly last: boolean;
}

/** The command that a row of a policy's life comes to. */
export function eventOf(row: PolicyRow, context: PolicyContext): Command | Refusal {
  if (row.verdict !== undefined && !(row.kind === 'target' && row.event === 'closed')) {
    return refuse('policy/no-verdict-here', 'A verdict stands only where a target closed.', 'verdict');
  }
  const fact = factOf(row, context);
  const isRound = row.kind === 'funding-round';
  const isTarget = row.kind === 'target';
  switch (row.event) {
    case 'announced':
      return isTarget ? promiseOf(row, fact) : announcePolicy(fact);
    case 'opened':
      return isRound ? openBids(fact) : openPolicy(fact);
    case 'closed':
      return closingOf(row, fact, context);
    case 'awarded':
      return isRound ? awardFunding(fact) : awardUnderPolicy(fact);
    case 'revised':
      return isRound
        ? reviseFunding(fact)
        : isTarget
          ? reviseTarget(restatedBy(row, fact))
          : revisePolicy(fact);
    case 'published':
      return publishPolicy(fact);
    case 'launched':
      return launchPolicy(fact);
    case 'in-force':
      return bringPolicyIntoForce(fact);
    case 'superseded':
      return supersedePolicy(fact);
    case 'withdrawn':
      return withdrawPolicy(fact);
    case 'merged':
      return mergePolicy(fact);
    case 'ended':
      return closePolicy({ ...fact, of: 'life' });
    case 'met':
      return meetTarget(fact);
    case 'missed':
      return missTarget(fact);
  }
}

/** A deadline for bids; the verdict on a target, where the row has one; the end of a body or of a programme; else of a window. */
function closingOf(row: PolicyRow, fact: NationalCommand, { last }: PolicyContext): Command {
  if (row.kind === 'funding-round') return closeBids(fact);
  if (row.verdict !== undefined) return row.verdict === 'met' ? meetTarget(fact) : missTarget(fact);
  const life = row.kind === 'organisation' || (row.kind === 'programme' && last);
  return closePolicy({ ...fact, of: life ? 'life' : 'window' });
}

function promiseOf(row: PolicyRow, fact: NationalCommand): Command | Refusal {
  const { statement, ...restated } = restatedBy(row, fact);
  return statement === undefined
    ? refuse('cell/empty', 'Say what is promised by this target.', 'target')
    : setTarget({ ...restated, statement });
}

/** Of a target the goal is the promise itself. */
function restatedBy({ target, target_date }: PolicyRow, { goal, ...fact }: NationalCommand) {
  return {
    ...fact,
    ...(target !== undefined && { statement: target }),
    ...(target_date && { due: onDay(target_date) }),
  };
}

function factOf(row: PolicyRow, { issuer }: PolicyContext): NationalCommand {
  const { policy_ref, target, target_date } = row;
  const note = noteOf(row);
  const amount = amountOf(row);
  return {
    ref: policy_ref,
    said: rowProvenance(row),
    ...(row.issuer !== issuer && { issuer: row.issuer }),
    ...(target !== undefined && {
      goal: { statement: target, ...(target_date && { due: onDay(target_date) }) },
    }),
    ...(amount && { amount }),
    ...(note !== undefined && { note }),
  };
}

/** The provenance that a row of a policy gives its event: source, confidence and days. */
export function rowProvenance({
  source_title,
  source_url,
  confidence,
  occurred,
  known_on,
}: PolicyRow): DatedProvenance {
  const source = { title: source_title, url: source_url };
  return { source, confidence, occurred, ...(known_on && { knownOn: known_on }) };
}

/** The amount of a row, whose file says nothing on exactness. */
function amountOf({ amount_gbp_m, event, funding_period }: PolicyRow): Amount | undefined {
  if (amount_gbp_m === undefined) return undefined;
  const kind = event === 'awarded' ? 'awarded' : 'announced';
  return {
    pence: amount_gbp_m,
    kind,
    basis: 'not-stated',
    ...(funding_period && { period: funding_period }),
  };
}

/** A period without an amount has no other place. */
function noteOf({ note, amount_gbp_m, funding_period }: PolicyRow): string | undefined {
  if (amount_gbp_m !== undefined || !funding_period) return note;
  const { first, last } = funding_period;
  const money = `money for ${first === last ? first : `${first} to ${last}`}`;
  return note === undefined ? money : `${note}; ${money}`;
}
