import type { OwnWorkView, RefusedReview } from '#contracts/review';

/** Review state of a milestone. */
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

/** True for a milestone that is reached and not verified as it stands. */
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
