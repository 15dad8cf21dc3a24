import type { OwnWorkView, RefusedReview } from '#contracts/review';

/** How a milestone stands with reviewers. */
export type MilestoneReviewState = 'unreviewed' | 'verified' | 'disputed' | 'answered';

/** A state of review as people say it. */
export function reviewStateLabel(state: MilestoneReviewState): string {
  switch (state) {
    case 'unreviewed':
      return 'Not reviewed yet';
    case 'verified':
      return 'Verified by a reviewer';
    case 'disputed':
      return 'Disputed by a reviewer';
    case 'answered':
      return 'Disputed; the trust has answered';
  }
}

/** Whether a reviewer can verify a milestone: what was reached, and is not verified as it stands. */
export const canBeVerified = ({
  status,
  review,
}: {
  readonly status: string;
  readonly review: MilestoneReviewState;
}): boolean => status === 'reached' && review !== 'verified';

/** The reason why the person may not say this of their own work; undefined where they may. */
export const ownWorkReason = (
  { refused }: OwnWorkView,
  useCase: RefusedReview['useCase'],
): string | undefined => refused.find((one) => one.useCase === useCase)?.because;
