export { AccountPage } from './account/account-page.tsx';
export { CorrectPage, RetractPage } from './correct/correct-pages.tsx';
export { LogHappenedPage, LogNewPage, LogRelationPage } from './log/log-journeys.tsx';
export { LogPage } from './log/log-page.tsx';
export { MilestoneReviewPage } from './review/milestone-review-page.tsx';
export { ContestPage, DisputePage, VerifyPage } from './review/review-journey-pages.tsx';
export { ReviewPage } from './review/review-page.tsx';
