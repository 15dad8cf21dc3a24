export { NewClaimPage, WithdrawClaimPage } from './claim/claim-journey-page.tsx';
export { ClaimsPage } from './claim/claims-page.tsx';
export { MilestonePage } from './report/milestone-page.tsx';
export { ReportJourneyPage } from './report/report-journey-page.tsx';
export { ReportPage } from './report/report-page.tsx';
