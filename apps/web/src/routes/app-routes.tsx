import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NationalPage } from '../national-timeline/national-page.tsx';
import { OfRecord } from '../page/of-record.ts';

const Guidance = lazy(async () => ({
  default: (await import('../guidance/guidance-pages.tsx')).GuidancePages,
}));
const Record = lazy(async () => ({ default: (await import('./record-pages.tsx')).RecordPages }));
const Writing = lazy(async () => ({ default: (await import('./writing-pages.tsx')).WritingPages }));
const Reporting = lazy(async () => ({ default: (await import('./reporting-pages.tsx')).ReportingPages }));

/** The page of each address. */
export function AppRoutes() {
  return (
    <Suspense>
      <Routes>
        <Route
          path="/"
          element={
            <OfRecord value>
              <NationalPage />
            </OfRecord>
          }
        />
        <Route path="/embed" element={<Record page="embed" />} />
        <Route path="/trusts" element={<Record page="trusts" />} />
        <Route path="/trusts/:odsCode" element={<Record page="trust" />} />
        <Route path="/trusts/:odsCode/applies" element={<Record page="applies" />} />
        <Route path="/changes" element={<Record page="changes" />} />
        <Route path="/cite" element={<Record page="cite" />} />
        <Route path="/replay" element={<Record page="replay" />} />
        <Route path="/search" element={<Record page="search" />} />
        <Route path="/suppliers" element={<Record page="suppliers" />} />
        <Route path="/suppliers/:family" element={<Record page="suppliers" />} />
        <Route path="/money" element={<Record page="money" />} />
        <Route path="/promises" element={<Record page="promises" />} />
        <Route path="/policies" element={<Record page="policies" />} />
        <Route path="/policies/:ref" element={<Record page="policy" />} />
        <Route path="/policies/:ref/correct" element={<Writing page="correct-policy" />} />
        <Route
          path="/policies/:ref/relations/:assertionId/withdraw"
          element={<Writing page="withdraw-relation" />}
        />
        <Route path="/entries/:entryId" element={<Record page="entry" />} />
        <Route path="/log" element={<Writing page="log" />} />
        <Route path="/log/new/:kind" element={<Writing page="log-new" />} />
        <Route path="/log/policies/:ref" element={<Writing page="log-happened" />} />
        <Route path="/log/policies/:ref/relate" element={<Writing page="log-relation" />} />
        <Route path="/correct/:entryId" element={<Writing page="correct" />} />
        <Route path="/correct/:entryId/retract" element={<Writing page="retract" />} />
        <Route path="/review" element={<Writing page="review" />} />
        <Route path="/review/milestones/:milestoneId" element={<Writing page="milestone-review" />} />
        <Route path="/review/verify/:milestoneId" element={<Writing page="verify" />} />
        <Route path="/review/dispute/:milestoneId" element={<Writing page="dispute" />} />
        <Route path="/review/contest/:entryId" element={<Writing page="contest" />} />
        <Route path="/running" element={<Writing page="running" />} />
        <Route path="/account" element={<Writing page="account" />} />
        <Route path="/report" element={<Reporting page="report" />} />
        <Route path="/report/new/:what" element={<Reporting page="journey" />} />
        <Route path="/report/:milestone" element={<Reporting page="milestone" />} />
        <Route path="/report/:milestone/:what" element={<Reporting page="journey" />} />
        <Route path="/claim" element={<Reporting page="claims" />} />
        <Route path="/claim/new" element={<Reporting page="new-claim" />} />
        <Route path="/claim/:claim/withdraw" element={<Reporting page="withdraw-claim" />} />
        <Route path="*" element={<Guidance />} />
      </Routes>
    </Suspense>
  );
}
