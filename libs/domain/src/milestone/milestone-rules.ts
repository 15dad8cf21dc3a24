import { unknownCode, type Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  refuse,
  type PartialDate,
  type Refusal,
  type DatedProvenance,
} from '../kernel/index.ts';
import type { MilestoneDetails } from './milestone-events.ts';
import type { Milestone } from './milestone.ts';

/** The common part of commands on a milestone: its id, trust and kind, and the provenance. */
export interface MilestoneCommand {
  /** Id of the milestone; a new one takes the id of its command. */
  readonly id: string;
  readonly trust: string;
  readonly kind: string;
  readonly said: DatedProvenance;
}

/** A command that may be the first on its milestone, and so describes it. */
export interface MilestoneDetailsCommand extends MilestoneCommand, MilestoneDetails {
  /** It is said of a milestone that is there already: a mistyped id begins none. */
  readonly onRecord?: true;
}

/**
 * Refuses (`milestone/another`) a command that names another trust or kind than the milestone has, and
 * (`milestone/unheard-of`) one that takes it to be on record where it is not.
 */
export function another(
  milestone: Milestone,
  { trust, kind, onRecord }: MilestoneCommand & Pick<MilestoneDetailsCommand, 'onRecord'>,
): Refusal | undefined {
  if (milestone.is === 'unheard-of') return onRecord && unheardOf(milestone);
  return milestone.trust === trust && milestone.kind === kind
    ? undefined
    : refuse(
        'milestone/another',
        `This is ${milestone.kind} of ${milestone.trust}: report yours as a new milestone.`,
        milestone.trust === trust ? 'kind' : 'trust',
      );
}

/** Refuses codes that the codebook does not have. */
export const unknownCodes = (
  { kind, capability }: MilestoneDetails,
  { codebook }: Facts,
): Refusal | undefined =>
  unknownCode(codebook, 'milestone-kinds', kind, 'kind') ??
  unknownCode(codebook, 'capabilities', capability, 'capability');

/** Refuses (`milestone/unheard-of`) what can only happen to a milestone that is on record. */
export const unheardOf = (milestone: Milestone): Refusal | undefined =>
  milestone.is === 'unheard-of'
    ? refuse('milestone/unheard-of', 'There is no such milestone: report its plan first.', 'id')
    : undefined;

/** Refuses (`milestone/withdrawn`) what certainly happened after the milestone was withdrawn. */
export const afterWithdrawal = (milestone: Milestone, occurred: PartialDate): Refusal | undefined =>
  milestone.withdrawn && certainlyBefore(milestone.withdrawn, occurred)
    ? refuse(
        'milestone/withdrawn',
        `Withdrawn on ${milestone.withdrawn.edtf}: report a new milestone.`,
        'said.occurred',
      )
    : undefined;

/** Refuses (`milestone/already-reached`) a plan certainly made after the milestone was reached. */
export const afterReaching = (milestone: Milestone, occurred: PartialDate): Refusal | undefined =>
  milestone.reached && certainlyBefore(milestone.reached, occurred)
    ? alreadyReached(milestone.reached)
    : undefined;

/** Refuses (`milestone/already-reached`) what can no longer be planned or reached. */
export const alreadyReached = (reached: PartialDate): Refusal =>
  refuse(
    'milestone/already-reached',
    `Reached on ${reached.edtf} already: correct that entry if it is wrong, or report a new milestone.`,
  );
