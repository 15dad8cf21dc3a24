import { reviewStateLabel, type MilestoneReviewState } from '../labels/review-labels.ts';

const colours: Readonly<Record<MilestoneReviewState, string>> = {
  unreviewed: 'grey',
  verified: 'green',
  disputed: 'red',
  answered: 'yellow',
};

/** The review state of a milestone, as a coloured tag. */
export function ReviewTag({ state }: { readonly state: MilestoneReviewState }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colours[state]}`}>{reviewStateLabel(state)}</strong>;
}
