import type { Known, Provenance } from '#domain/kernel';
import type { MilestoneReached } from '#domain/milestone';
import type { PolicyKind, PolicyRegistered } from '#domain/policy';
import type { CorrectionEvent } from '#domain/entry';
import type { RelationAsserted, RelationKind } from '#domain/relation';
import type { TrustRegistered } from '#domain/trust';
import { entryOn, statedKnown, inventedSource } from '../given/index.ts';

/** A policy of an invented body, called `Plan <ref>`. */
export const policyRegistered = (
  ref: string,
  kind: PolicyKind = 'programme',
  capabilities: readonly string[] = ['epr'],
): PolicyRegistered => ({
  type: 'PolicyRegistered',
  data: { ref, kind, title: `Plan ${ref}`, issuer: 'ZZ', capabilities },
  source: inventedSource,
});

/** An invented acute trust. */
export const trustRegistered = (ods: string, name: string, region = 'London'): TrustRegistered => ({
  type: 'TrustRegistered',
  data: { ods, name, trustType: 'acute', foundationTrust: false, region, board: 'ZZA' },
  source: inventedSource,
});

/** A record system goes live, unless said otherwise. */
export const milestoneReached = (
  trust: string,
  occurred: string,
  more: Partial<MilestoneReached['data']> = {},
  said: Partial<Provenance> = {},
): MilestoneReached => ({
  type: 'MilestoneReached',
  data: {
    trust,
    kind: 'epr-go-live',
    title: `Records live at ${trust}`,
    capability: 'epr',
    definition: 'not stated',
    ...more,
  },
  entry: entryOn(occurred, said),
});

/** One subject relates to another; known since 2000 unless said otherwise. */
export const relates = (
  to: string,
  relation: RelationKind = 'relates-to',
  knownOn: Known['knownOn'] = '2000-01-01',
): RelationAsserted => ({
  type: 'RelationAsserted',
  data: { relation, to, assertedBy: 'the record' },
  known: statedKnown(knownOn),
});

/** An entry is taken back; known since 2000 unless said otherwise. */
export const retracted = (entryId: string, knownOn: Known['knownOn'] = '2000-01-01'): CorrectionEvent => ({
  type: 'EntryRetracted',
  data: { entryId, reason: 'never so' },
  known: statedKnown(knownOn),
});
