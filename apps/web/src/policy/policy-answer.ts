import type { FollowingTrust, PolicyView } from '#contracts/policy';
import type { LeadAfter } from '#contracts/trust';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { leadAfterLabel } from '../labels/lead-time-labels.ts';
import { policyStateLabel } from '../labels/policy-labels.ts';
import type { Follower } from './policy-followers.ts';

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

const byTie: Readonly<Record<Follower['tie'], string>> = {
  claimed: 'by a claim',
  funded: 'by money',
  named: 'by selection',
  related: 'by a hint alone',
};

/** Words for what a lead time is counted from; without a claim, money or a naming it is the policy's first entry. */
const sinceWhat: ReadonlyMap<FollowingTrust['tie'], string> = new Map([
  ['claimed', 'later'],
  ['funded', 'after its award'],
  ['named', 'after it was named'],
]);

interface Live extends FollowingTrust {
  readonly lead: LeadAfter;
}

const isLiveAfter = (step: FollowingTrust): step is Live => step.step === 'live' && step.lead?.is === 'after';

const firstOf = (live: readonly Live[]): Live | undefined =>
  live.toSorted(
    (a, b) =>
      a.occurred.latestOn.localeCompare(b.occurred.latestOn) ||
      a.occurred.earliestOn.localeCompare(b.occurred.earliestOn),
  )[0];

/** The trusts of which a system certainly went live after it, and the first by date with how long after. */
function liveLabel(followers: readonly Follower[]): string {
  const live = followers.map(({ steps }) => steps.filter(isLiveAfter)).filter(({ length }) => length > 0);
  const first = firstOf(live.flat());
  if (first === undefined) return 'None of them is known to have gone live since.';
  const since = sinceWhat.get(first.tie) ?? 'after this policy’s first entry';
  const after = `${leadAfterLabel(first.lead)} ${since}`;
  const on = dateLabel(first.occurred);
  return live.length === 1
    ? `One of them went live since (${on}), ${after}.`
    : `${String(live.length)} of them went live since, the first (${on}) ${after}.`;
}

/** Said where no trust is tied to the policy; what binds or concerns every trust is no tie of one. */
const noFollowers = 'No trust is tied to it on record by a claim, money, selection or a hint.';

/** Beginning and state of a policy in words: `Launched, £2.6bn announced, 2021; superseded March 2026.` */
function lifeLabel({ entries, policy }: PolicyView): string {
  const [first] = entries;
  if (first === undefined) return '';
  const { entryId, since, ...state } = policy.state;
  // A policy to which nothing has happened since has said its day already.
  const told = entryId === first.id || since === undefined ? state : { ...state, since };
  const stands = state.is === 'not yet' ? '' : `; ${policyStateLabel(told)}`;
  return `${capitalised(entryEventLabel(first))}, ${dateLabel(first.occurred)}${stands}. `;
}

/**
 * The answer of a policy's page in a few sentences: how it began and stands, how many trusts followed by which tie, how many
 * went live, and the first with how long after. Order, never cause.
 */
export function policyAnswer(view: PolicyView, followers: readonly Follower[]): string {
  const begin = lifeLabel(view);
  if (followers.length === 0) return `${begin}${noFollowers}`;
  const ties = [...Map.groupBy(followers, ({ tie }) => tie)].map(
    ([tie, own]) => `${String(own.length)} ${byTie[tie]}`,
  );
  const followed = `${plural(followers.length, 'trust', 'trusts')} followed on record: ${ties.join(', ')}.`;
  return `${begin}${followed} ${liveLabel(followers)} Order, not cause.`;
}
