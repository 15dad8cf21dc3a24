import type { MilestoneReached } from '#domain/milestone';
import type { Confidence, Recorded } from '#domain/kernel';
import type { ScopeStated } from '#domain/policy';
import type { RelationKind } from '#domain/relation';
import type { LifeEvent } from '../policy-state/policy-state.ts';

/** A relation that stands on record, from whatever holds it to a policy. */
export interface StatedRelation {
  /** Id of the event that asserted it. */
  readonly id: string;
  readonly relation: RelationKind;
  /** The policy's ref. */
  readonly to: string;
  readonly confidence: Confidence;
}

/** A policy as it stands at the replay: what it is, its life in the order of the world, where its relations lead. */
export interface PolicyOnRecord {
  readonly ref: string;
  readonly kind: string;
  readonly capabilities: readonly string[];
  readonly life: readonly LifeEvent[];
  readonly relations: readonly StatedRelation[];
  /** The statement whom it binds, where there is one. */
  readonly scope?: ScopeOnRecord;
}

/** A milestone that was reached, as it stands at the replay, and the policies that it is said to belong to. */
export interface MilestoneOnRecord extends Recorded<MilestoneReached> {
  readonly relations: readonly StatedRelation[];
}

/** The scope of a policy, as it is said. */
export type ScopeOnRecord = ScopeStated['data'];

/** A claim that stands: a trust says that a policy bore on its milestone. */
export interface ClaimOnRecord {
  readonly id: string;
  /** Subject of the milestone, without its category. */
  readonly milestone: string;
  readonly policy: string;
  /** Code of the trust that claims it. */
  readonly trust: string;
  readonly direction: 'helped' | 'hindered';
  /** Code of the way in which it did. */
  readonly mechanism: string;
  readonly contested: boolean;
}

/** Record that precedence is computed from: all of it as it stands at one replay. */
export interface PrecedenceRecord {
  /** Every national policy, by its ref. */
  readonly policies: ReadonlyMap<string, PolicyOnRecord>;
  /** Milestones by which trusts were selected for a programme; others among them do no harm. */
  readonly namings: readonly MilestoneOnRecord[];
  /** The trust of the milestone and its legal predecessors on that day: see `lineage`. */
  readonly trusts: ReadonlySet<string>;
  /** Code of the type of the milestone's trust on that day; undefined where it is not on record. */
  readonly trustType: string | undefined;
  /** Claims about this milestone. */
  readonly claims: readonly ClaimOnRecord[];
}
