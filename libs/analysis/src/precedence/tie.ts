import type { Confidence, PartialDate } from '#domain/kernel';
import type { RelationKind } from '#domain/relation';
import type { PolicyState } from '../policy-state/policy-state.ts';
import type { LeadTimeBounds } from './lead-time.ts';

/** One step of the path that makes a tie, for a reader to check. Ids are those of entries; policies go by their ref. */
export type TieStep =
  | {
      readonly is: 'award' | 'receipt';
      readonly entryId: string;
      readonly trust: string;
      readonly policy: string;
    }
  | { readonly is: 'naming'; readonly entryId: string; readonly trust: string; readonly policy: string }
  | {
      readonly is: 'relation';
      readonly relation: RelationKind;
      readonly from: string;
      readonly to: string;
      readonly confidence: Confidence;
    }
  | { readonly is: 'capability'; readonly capability: string }
  | {
      readonly is: 'claim';
      readonly claim: string;
      readonly trust: string;
      readonly direction: 'helped' | 'hindered';
      readonly mechanism: string;
    }
  /** Its scope names the type of the trust; `assumed`: it has none on record, and would bind every trust. */
  | { readonly is: 'scope'; readonly trustType: string | undefined; readonly assumed: boolean };

/** Caveat that a reader must be told beside the tie. */
export type TieCaveat =
  /** The milestone came before the money: some are begun in anticipation. */
  | 'anticipated'
  /** The record relates the two without saying how. */
  | 'relation not explained'
  /** A relation on the path is of low confidence. */
  | 'relation not confirmed'
  /** A date is about or uncertain: the true lead time may lie outside its bounds. */
  | 'date uncertain'
  /** Nothing on record ends the policy: it may have ended unrecorded. */
  | 'no ending recorded'
  /** It may have ended before the milestone, for all that the two dates say. */
  | 'perhaps ended'
  /** It had ended before the milestone: no more than a hint ties the two. */
  | 'had ended'
  /** It binds all trusts together, none by itself. */
  | 'counted together'
  /** A reviewer contests the claim. */
  | 'contested';

/** Strengths of ties, the strongest first. */
export const tieStrengths = ['claimed', 'funded', 'named', 'bound', 'in scope', 'related'] as const;

/** The strength of a tie. */
export type TieStrength = (typeof tieStrengths)[number];

/**
 * A policy that came before a milestone, and what ties the two: the trust says so (`claimed`), money to the trust
 * (`funded`), the trust's selection (`named`), a duty or a promise whose scope names its type (`bound`), its subject
 * (`in scope`), or no more than a hint (`related`). Precedence, never cause.
 */
export interface Tie {
  readonly milestoneId: string;
  readonly policy: string;
  readonly tie: TieStrength;
  /** Code of the trust that was funded or named, or claims it: that of the milestone, or one that it came from. Left out of the others. */
  readonly whose?: string;
  /** The policy's entry at the other end of the line. */
  readonly policyEntryId: string;
  /** The entry that the lead time is counted from: the award, the naming, else the policy's earliest entry. */
  readonly countedFromId: string;
  /** The date of that entry. */
  readonly countedFromOn: PartialDate;
  readonly lead: LeadTimeBounds;
  /** The state of the policy by the milestone: what had certainly ended before it, and what may have begun. */
  readonly state: PolicyState;
  /** Its own last day, as it stood by then, and how far that lay ahead; left out where it has none. */
  readonly deadline?: { readonly on: PartialDate; readonly ahead: LeadTimeBounds };
  readonly path: readonly TieStep[];
  readonly caveats: readonly TieCaveat[];
}
