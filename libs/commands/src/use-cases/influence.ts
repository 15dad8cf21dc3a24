import type { Facts } from '#domain/codebook';
import { history, knownSince } from '#domain/entry';
import * as rules from '#domain/influence';
import type { Day, Decide, Fact } from '#domain/kernel';
import { milestone } from '#domain/milestone';
import { streamOf, type DomainEvent } from '#domain/record';
import { handler, foldState, type Declares, type FactReader, type UseCase } from '../handling/index.ts';

const { influence, influenceEvents } = rules;

/** A use case on a claim that is on record, which needs no other stream. */
const onClaim = <Event extends DomainEvent & Fact>(
  declared: Declares<Event>,
  decide: Decide<rules.Influence, rules.InfluenceCommand, Facts, Event>,
): UseCase<rules.InfluenceCommand> =>
  handler(declared, {
    stream: ({ id }: rules.InfluenceCommand) => streamOf.influence(id),
    reducer: influence,
    decide,
  });

/** The use case that makes each event of a claim. */
export const influenceUseCases = {
  /** The streams of the milestone and of the policy that it names are asked. */
  InfluenceClaimed: handler(influenceEvents.InfluenceClaimed, {
    stream: ({ id }: rules.ClaimInfluence) => streamOf.influence(id),
    trust: ({ trust }) => trust,
    reducer: influence,
    beyond: async ({ milestone: id, policy }, reader) => ({
      milestone: await foldState(reader, milestone, streamOf.milestone(id)),
      policy: await policyKnown(reader, policy),
    }),
    decide: rules.claimInfluence,
  }),
  InfluenceContested: onClaim(influenceEvents.InfluenceContested, rules.contestInfluence),
  InfluenceWithdrawn: onClaim(influenceEvents.InfluenceWithdrawn, rules.withdrawInfluence),
};

/** A policy of which nothing but its registration is on record counts as known since ever. */
async function policyKnown(reader: FactReader, ref: string): Promise<{ registered: boolean; since?: Day }> {
  const effective = history(await reader.facts(streamOf.policy(ref))).map(({ event }) => event);
  const days = effective.flatMap((event) => ('entry' in event ? (knownSince(event) ?? []) : [])).sort();
  const [since] = days;
  return {
    registered: effective.some(({ type }) => type === 'PolicyRegistered'),
    ...(since !== undefined && { since }),
  };
}
