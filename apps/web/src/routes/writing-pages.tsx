import { OwnAccountPage } from '../account/account-page.tsx';
import { CorrectPage, CorrectPolicyPage, RetractPage } from '../correction/correction-pages.tsx';
import { LogHappenedPage, LogNewPage, LogRelationPage } from '../policy/log/log-journey-pages.tsx';
import { LogPage } from '../policy/log/log-page.tsx';
import { WithdrawRelationPage } from '../policy/log/withdraw-relation-page.tsx';
import { MilestoneReviewPage } from '../review/milestone-review-page.tsx';
import { ContestPage, DisputePage, VerifyPage } from '../review/review-journey-pages.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { RunningPage } from '../running/running-page.tsx';

const pages = {
  account: OwnAccountPage,
  contest: ContestPage,
  correct: CorrectPage,
  'correct-policy': CorrectPolicyPage,
  dispute: DisputePage,
  log: LogPage,
  'log-happened': LogHappenedPage,
  'log-new': LogNewPage,
  'log-relation': LogRelationPage,
  'milestone-review': MilestoneReviewPage,
  retract: RetractPage,
  review: ReviewPage,
  running: RunningPage,
  verify: VerifyPage,
  'withdraw-relation': WithdrawRelationPage,
} as const;

/** Pages of those who write to the record, other than for a trust, or run it, in one file that is fetched when one of them is gone to. */
export function WritingPages({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return <Page />;
}
