import type { OwnMilestone, MilestoneAction } from './own-milestones.ts';
import { dateLabel } from '../labels/date-labels.ts';

/** Status of a milestone with its date: `planned for April 2023`, `reached 5 October 2023`. */
export function milestoneStatusLabel({ status, due, reached }: OwnMilestone): string {
  switch (status) {
    case 'planned':
      return due === undefined ? 'planned' : `planned for ${dateLabel(due)}`;
    case 'reached':
      return reached === undefined ? 'reached' : `reached ${dateLabel(reached)}`;
    case 'set back':
      return 'a setback is on record, no plan';
    case 'withdrawn':
      return 'withdrawn';
  }
}

/** Review of a milestone as its own trust is told it; '' before anybody reviewed. */
export function ownReviewLabel({ review }: OwnMilestone): string {
  switch (review) {
    case 'unreviewed':
      return '';
    case 'verified':
      return 'verified by a reviewer';
    case 'disputed':
      return 'disputed: waits for your answer';
    case 'answered':
      return 'you answered; waits for a reviewer';
  }
}

/** Title and hint of the link to each action on a milestone. */
export const milestoneActionLabels: Readonly<
  Record<MilestoneAction, { readonly title: string; readonly hint: string }>
> = {
  reached: { title: 'Say that it was reached', hint: 'It went live, was signed, was accredited' },
  moved: { title: 'Say that it moved', hint: 'It is planned for another date now' },
  setback: { title: 'Report a setback', hint: 'Deferred, stopped, or an incident' },
  evidence: { title: 'Attach evidence', hint: 'Something public that shows it' },
  withdraw: { title: 'Withdraw it', hint: 'It was given up, or is no longer so' },
};
