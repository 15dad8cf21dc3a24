import { NewClaimPage, WithdrawClaimPage } from '../influence/claim-journey-pages.tsx';
import { ClaimsPage } from '../influence/claims-page.tsx';
import { MilestonePage } from '../milestone/milestone-page.tsx';
import { ReportJourneyPage } from '../milestone/report-journey-page.tsx';
import { ReportPage } from '../milestone/report-page.tsx';

const pages = {
  claims: ClaimsPage,
  journey: ReportJourneyPage,
  milestone: MilestonePage,
  'new-claim': NewClaimPage,
  report: ReportPage,
  'withdraw-claim': WithdrawClaimPage,
} as const;

/** Pages of those who report for a trust, in one file that is fetched when one of them is gone to. */
export function ReportingPages({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return <Page />;
}
