import type { MilestoneReached } from '#domain/milestone';
import type { Confidence, Fact, Recorded } from '#domain/kernel';
import type { NationalEvent } from '#domain/record';
import type { RelationKind } from '#domain/relation';

/** A relation that stands on record, from whatever holds it to a policy. */
export interface StatedRelation {
  /** Id of the event that asserted it. */
  readonly id: string;
  readonly relation: RelationKind;
  /** The policy's ref. */
  readonly to: string;
  readonly confidence: Confidence;
}

/** Dated events of the kind given. */
type Dated<Event extends Fact> = Extract<Event, { readonly entry: unknown }>;

/** A policy as it stands at the replay: what it is, its life in the order of the world, where its relations lead. */
export interface PolicyOnRecord {
  readonly ref: string;
  readonly kind: string;
  readonly capabilities: readonly string[];
  readonly life: readonly Recorded<Dated<NationalEvent>>[];
  readonly relations: readonly StatedRelation[];
}

/** A milestone that was reached, as it stands at the replay, and the policies that it is said to belong to. */
export interface MilestoneOnRecord extends Recorded<MilestoneReached> {
  readonly relations: readonly StatedRelation[];
}

/** Record that precedence is computed from: all of it as it stands at one replay. */
export interface PrecedenceRecord {
  /** Every national policy, by its ref. */
  readonly policies: ReadonlyMap<string, PolicyOnRecord>;
  /** Milestones by which trusts were selected for a programme; others among them do no harm. */
  readonly namings: readonly MilestoneOnRecord[];
  /** The trust of the milestone and its legal predecessors on that day: see `lineage`. */
  readonly trusts: ReadonlySet<string>;
}
