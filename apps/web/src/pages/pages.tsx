import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NationalPage } from './national/national-page.tsx';
import { TrustPage } from './trust/trust-page.tsx';
import { TrustsPage } from './trusts/trusts-page.tsx';

const Words = lazy(async () => import('./words-pages.tsx'));

// Single parts of the record: fetched when one of them is gone to.
const recordPages = async () => import('./record-pages.tsx');
const Policies = lazy(async () => ({ default: (await recordPages()).PoliciesPage }));
const Policy = lazy(async () => ({ default: (await recordPages()).PolicyPage }));
const Entry = lazy(async () => ({ default: (await recordPages()).EntryPage }));

// What writes is fetched by those who write.
const writingPages = async () => import('./writing-pages.tsx');
const Account = lazy(async () => ({ default: (await writingPages()).AccountPage }));
const Log = lazy(async () => ({ default: (await writingPages()).LogPage }));
const LogNew = lazy(async () => ({ default: (await writingPages()).LogNewPage }));
const LogHappened = lazy(async () => ({ default: (await writingPages()).LogHappenedPage }));
const LogRelation = lazy(async () => ({ default: (await writingPages()).LogRelationPage }));
const Correct = lazy(async () => ({ default: (await writingPages()).CorrectPage }));
const Retract = lazy(async () => ({ default: (await writingPages()).RetractPage }));
const Review = lazy(async () => ({ default: (await writingPages()).ReviewPage }));
const MilestoneReview = lazy(async () => ({ default: (await writingPages()).MilestoneReviewPage }));
const Verify = lazy(async () => ({ default: (await writingPages()).VerifyPage }));
const Dispute = lazy(async () => ({ default: (await writingPages()).DisputePage }));
const Contest = lazy(async () => ({ default: (await writingPages()).ContestPage }));

const reportPages = async () => import('./report-pages.tsx');
const Report = lazy(async () => ({ default: (await reportPages()).ReportPage }));
const ReportMilestone = lazy(async () => ({ default: (await reportPages()).MilestonePage }));
const ReportJourney = lazy(async () => ({ default: (await reportPages()).ReportJourneyPage }));
const Claims = lazy(async () => ({ default: (await reportPages()).ClaimsPage }));
const NewClaim = lazy(async () => ({ default: (await reportPages()).NewClaimPage }));
const WithdrawClaim = lazy(async () => ({ default: (await reportPages()).WithdrawClaimPage }));

/** Which address leads to which page. */
export function Pages() {
  return (
    <Suspense>
      <Routes>
        <Route path="/" element={<NationalPage />} />
        <Route path="/trusts" element={<TrustsPage />} />
        <Route path="/trusts/:odsCode" element={<TrustPage />} />
        <Route path="/policies" element={<Policies />} />
        <Route path="/policies/:ref" element={<Policy />} />
        <Route path="/entries/:entryId" element={<Entry />} />
        <Route path="/log" element={<Log />} />
        <Route path="/log/new/:kind" element={<LogNew />} />
        <Route path="/log/policies/:ref" element={<LogHappened />} />
        <Route path="/log/policies/:ref/relate" element={<LogRelation />} />
        <Route path="/correct/:entryId" element={<Correct />} />
        <Route path="/correct/:entryId/retract" element={<Retract />} />
        <Route path="/review" element={<Review />} />
        <Route path="/review/milestones/:milestoneId" element={<MilestoneReview />} />
        <Route path="/review/verify/:milestoneId" element={<Verify />} />
        <Route path="/review/dispute/:milestoneId" element={<Dispute />} />
        <Route path="/review/contest/:entryId" element={<Contest />} />
        <Route path="/account" element={<Account />} />
        <Route path="/report" element={<Report />} />
        <Route path="/report/new/:what" element={<ReportJourney />} />
        <Route path="/report/:milestone" element={<ReportMilestone />} />
        <Route path="/report/:milestone/:what" element={<ReportJourney />} />
        <Route path="/claim" element={<Claims />} />
        <Route path="/claim/new" element={<NewClaim />} />
        <Route path="/claim/:claim/withdraw" element={<WithdrawClaim />} />
        <Route path="*" element={<Words />} />
      </Routes>
    </Suspense>
  );
}
