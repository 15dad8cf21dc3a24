import { reviewWords, type ReviewState } from '../labels/review-labels.ts';

const colours: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'grey',
  verified: 'green',
  disputed: 'red',
  answered: 'yellow',
};

/** How a milestone stands with reviewers. */
export function ReviewTag({ state }: { readonly state: ReviewState }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colours[state]}`}>{reviewWords(state)}</strong>;
}
