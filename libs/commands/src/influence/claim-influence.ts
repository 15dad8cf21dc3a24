import { claimInfluence as decide, influence, type ClaimInfluence } from '#domain/influence';
import { knownSince, history } from '#domain/entry';
import type { Day } from '#domain/kernel';
import { milestone } from '#domain/milestone';
import { streamOf } from '#domain/record';
import { handler, stateOf, type FactReader } from '../handling/index.ts';

/** Adds InfluenceClaimed; the streams of the milestone and of the policy that it names are asked. */
export const claimInfluence = handler({
  name: 'claim-influence',
  stream: ({ id }: ClaimInfluence) => streamOf.influence(id),
  trust: ({ trust }) => trust,
  freeText: ['statement'],
  folding: influence,
  codes: ['mechanisms'],
  beyond: async ({ milestone: id, policy }, reader) => ({
    milestone: await stateOf(reader, milestone, streamOf.milestone(id)),
    policy: await policyKnown(reader, policy),
  }),
  decide,
});

/** A policy of which nothing but its registration is on record counts as known since ever. */
async function policyKnown(reader: FactReader, ref: string): Promise<{ registered: boolean; since?: Day }> {
  const standing = history(await reader.facts(streamOf.policy(ref))).map(({ event }) => event);
  const days = standing.flatMap((event) => ('entry' in event ? (knownSince(event) ?? []) : [])).sort();
  const [since] = days;
  return {
    registered: standing.some(({ type }) => type === 'PolicyRegistered'),
    ...(since !== undefined && { since }),
  };
}
