import type { Dated } from './days.ts';
import { perhaps, surely, takingBack, type Clocks, type Told } from './told.ts';
import { cameFrom, mergersIn } from './trusts.ts';

/** A tie: which milestone's entry, which policy, how, and whose it is where it is somebody's. */
export type ExpectedTie = readonly [milestone: string, policy: string, tie: string, whose: string];

const inEffect = new Set(['PolicyLaunched', 'PolicyCameIntoForce']);
const ending = new Set(['PolicySuperseded', 'PolicyWithdrawn', 'PolicyClosed']);

/** Kinds that bind somebody once they are in force, and kinds that happen and are never in force. */
const binding = new Set(['mandate', 'standard', 'target']);
const happening = new Set(['review', 'assessment']);

const certainlyBefore = (a: Dated, b: Dated) => a.last < b.first;

interface Policy {
  readonly ref: string;
  readonly kind: string;
  readonly capabilities: readonly string[];
  /** Events that may have happened to it by the day asked for. */
  readonly life: readonly (Told & { readonly on: Dated })[];
}

const dated = (facts: readonly Told[]) =>
  facts.filter((one): one is Told & { readonly on: Dated } => one.on !== undefined);

function policiesIn(facts: readonly Told[], asAt: string): readonly Policy[] {
  return [...Map.groupBy(facts, ({ subject }) => subject).values()].flatMap((own) => {
    const registered = own.find(({ type }) => type === 'PolicyRegistered');
    return registered
      ? [
          {
            ref: registered.data['ref'] ?? '',
            kind: registered.data['kind'] ?? '',
            capabilities: (registered.data['capabilities'] ?? '').split(','),
            life: dated(perhaps(own, asAt)),
          },
        ]
      : [];
  });
}

/** Ties of every milestone of a trust and of those that came into it, each policy once, by its strongest. */
export function expectedTies(facts: readonly Told[], ods: string, { asAt }: Clocks): readonly ExpectedTie[] {
  const mergers = mergersIn(perhaps(facts, asAt));
  const policies = policiesIn(facts, asAt);
  const line = new Set([ods, ...cameFrom(ods, mergers, asAt)]);
  const reached = standing(facts, asAt).filter(({ data }) => line.has(data['trust'] ?? ''));
  const claims = perhaps(facts, asAt).filter(({ type }) => type === 'InfluenceClaimed');
  const namings = reached.filter(({ data }) => data['kind'] === 'gde-selected').sort(asListed);
  return reached.flatMap((milestone) => {
    const trusts = new Set([
      milestone.data['trust'] ?? '',
      ...cameFrom(milestone.data['trust'] ?? '', mergers, milestone.on.last),
    ]);
    const hinted = hintsOf(facts, milestone.subject);
    return policies.flatMap((policy): ExpectedTie[] => {
      const claim = claims.find(
        ({ data }) =>
          data['policy'] === policy.ref && `milestone-${data['milestone'] ?? ''}` === milestone.subject,
      );
      const said =
        claim &&
        policy.life.length > 0 &&
        reached.find(({ subject }) => subject === milestone.subject) === milestone
          ? (['claimed', claim.data['trust'] ?? ''] as const)
          : strongest(milestone, policy, { trusts, hinted, namings, facts });
      return said ? [[milestone.id, policy.ref, ...said]] : [];
    });
  });
}

/** As entries are listed, by their first day: of two that say as much the first counts. */
const asListed = (a: Milestone, b: Milestone): number => {
  const key = ({ on }: Milestone) => `${on.first} ${on.last}`;
  return key(a) === key(b) ? a.position - b.position : key(a) < key(b) ? -1 : 1;
};

/** Milestones that may have been reached and were not certainly taken back since. */
const standing = (facts: readonly Told[], asAt: string): readonly Milestone[] =>
  [...Map.groupBy(facts, ({ subject }) => subject).values()].flatMap((own) =>
    dated(own).filter(
      (one) =>
        one.type === 'MilestoneReached' &&
        one.on.first <= asAt &&
        surely(takingBack(one, own), asAt).length === 0,
    ),
  );

const hintsOf = (facts: readonly Told[], subject: string): ReadonlySet<string> =>
  new Set(
    facts
      .filter((one) => one.type === 'RelationAsserted' && one.subject === subject)
      .map(({ data }) => (data['to'] ?? '').slice('policy-'.length)),
  );

interface Beside {
  readonly trusts: ReadonlySet<string>;
  readonly hinted: ReadonlySet<string>;
  readonly namings: readonly (Told & { readonly on: Dated })[];
  readonly facts: readonly Told[];
}

type Milestone = Told & { readonly on: Dated };

function strongest(
  milestone: Milestone,
  policy: Policy,
  { trusts, hinted, namings, facts }: Beside,
): readonly [tie: string, whose: string] | undefined {
  const capability = milestone.data['capability'] ?? '';
  const belongs = (capabilities: readonly string[]) =>
    capabilities.includes(capability) || hinted.has(policy.ref);
  const holds = (on: Dated, capabilities: readonly string[]) =>
    !certainlyBefore(milestone.on, on) || belongs(capabilities);
  const clearest = (all: readonly { readonly on: Dated; readonly whose: string }[]) =>
    [...all].sort((a, b) => rank(a.on, milestone.on) - rank(b.on, milestone.on))[0];

  const awards = policy.life
    .filter(({ type, data }) => type === 'FundingAwarded' && trusts.has(data['trust'] ?? ''))
    .filter(({ on }) => holds(on, policy.capabilities))
    .map(({ on, data }) => ({ on, whose: data['trust'] ?? '' }));
  const award = clearest(awards);
  if (award) return ['funded', award.whose];

  const isNaming = milestone.data['kind'] === 'gde-selected';
  const named = namings
    .filter(({ data }) => trusts.has(data['trust'] ?? ''))
    .filter(({ id }) => id === milestone.id || !isNaming)
    .filter(({ subject }) => hintsOf(facts, subject).has(policy.ref) && policy.life.length > 0)
    .map((naming) => ({
      on: naming.id === milestone.id ? (policy.life[0]?.on ?? naming.on) : naming.on,
      whose: naming.data['trust'] ?? '',
      self: naming.id === milestone.id,
      capability: naming.data['capability'] ?? '',
    }))
    // A naming is not tied to what may be its own announcement.
    .filter(({ on, self }) => !self || rank(on, milestone.on) !== 1)
    .filter(({ on, capability: own }) => holds(on, [own, ...policy.capabilities]));
  const naming = clearest(named);
  if (naming) return ['named', naming.whose];

  const first = policy.life[0];
  if (!first || certainlyBefore(milestone.on, first.on)) return undefined;
  const launched = policy.life.some(({ type, on }) => inEffect.has(type) && on.first <= milestone.on.last);
  const ended = policy.life.some(
    ({ type, on, data }) =>
      ending.has(type) && (data['of'] ?? 'life') === 'life' && certainlyBefore(on, milestone.on),
  );
  // Nobody says whom an invented policy binds: it is assumed to bind every trust.
  const binds =
    binding.has(policy.kind) &&
    policy.life.some(({ type, on }) => type === 'PolicyCameIntoForce' && on.first <= milestone.on.last);
  if (policy.capabilities.includes(capability) && launched && !ended && !happening.has(policy.kind))
    return [binds ? 'bound' : 'in scope', ''];
  return hinted.has(policy.ref) ? ['related', ''] : undefined;
}

/** Ranks policies that came for certain before the milestone first, then those that may have, then those after it. */
const rank = (policy: Dated, milestone: Dated): number =>
  certainlyBefore(policy, milestone) ? 0 : certainlyBefore(milestone, policy) ? 2 : 1;
