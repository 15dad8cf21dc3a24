import type { Replay } from '../replay/index.ts';
import type { DateView, TimelineEntry } from '../timeline/index.ts';

/** A trust as at the day asked for. */
export interface TrustSummary {
  readonly ods: string;
  readonly name: string;
  readonly trustType: string;
  readonly foundationTrust: boolean;
  readonly region: string;
  readonly board?: string;
  readonly status: 'not yet open' | 'open' | 'closed' | 'opening not known';
  readonly openedOn?: string;
  readonly closedOn?: string;
  /** Milestones on record here: never a measure of the trust, because the record is not complete. */
  readonly milestones: number;
}

export interface TrustList {
  readonly replay: Replay;
  readonly trusts: readonly TrustSummary[];
}

/** A name with the first and last day on which it may have begun; left out for the first name known. */
export interface TrustNameView {
  readonly name: string;
  readonly since?: DateView;
}

/** A trust that this one came from or went into. */
export interface RelatedTrust {
  readonly ods: string;
  readonly name: string;
  readonly on: DateView;
  readonly part: 'whole' | 'part' | 'not-stated';
  readonly basis: 'ods' | 'published' | 'inferred';
}

/** How many days lie between: at least and at most, from the bounds of both dates. */
export type LeadTime =
  | { readonly is: 'after'; readonly minDays: number; readonly maxDays: number }
  | { readonly is: 'already there' }
  | { readonly is: 'undecided' };

/** A policy that came before a milestone, and what ties the two. Precedence, never cause. */
export interface TieView {
  readonly milestoneId: string;
  readonly policy: { readonly ref: string; readonly title: string; readonly kind: string };
  /** The entry of the policy that the lead time is counted from. */
  readonly policyEntryId: string;
  readonly tie: 'claimed' | 'funded' | 'named' | 'in scope';
  readonly lead: LeadTime;
  /** The steps that make the tie, for a reader to check. */
  readonly path: readonly string[];
  readonly caveat?: string;
}

/** A trust with its legal predecessors and successors in one history. */
export interface TrustView {
  readonly replay: Replay;
  readonly trust: TrustSummary;
  readonly names: readonly TrustNameView[];
  readonly predecessors: readonly RelatedTrust[];
  readonly successors: readonly RelatedTrust[];
  /** Entries of this trust and of its predecessors, awards to them included. */
  readonly entries: readonly TimelineEntry[];
  /** Entries of the policies that `ties` name: what is drawn above the axis. */
  readonly policies: readonly TimelineEntry[];
  readonly ties: readonly TieView[];
}
