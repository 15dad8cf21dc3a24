import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Redirect } from '../link/link.tsx';
import { JourneyPage } from '../form/journey-page.tsx';
import type { Journey } from '../form/journey.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { Failed, Loading } from '../page/answer-state.tsx';
import type { MilestoneAction } from './own-milestones.ts';
import type { SignedIn } from '../session/session.ts';
import { todayInLondon } from '../labels/clock-labels.ts';
import type { ReportCodes } from './report-codes.ts';
import { answerJourney, knownMilestoneJourney } from './known-milestone-journeys.ts';
import { planJourney, reachedJourney, setbackJourney } from './new-milestone-journeys.ts';
import { OwnTrustFrame } from './own-trust-frame.tsx';
import { useReportCodes } from './use-report-codes.ts';
import type { OwnTrust } from './use-own-trust.ts';

const newJourneys = new Map([
  ['plan', planJourney],
  ['reached', reachedJourney],
  ['setback', setbackJourney],
]);

const sayings: readonly MilestoneAction[] = ['moved', 'reached', 'setback', 'evidence', 'withdraw'];

interface Wanted {
  readonly own: OwnTrust;
  readonly codes: ReportCodes;
  readonly milestone: string | undefined;
  readonly what: string | undefined;
  /** Of an answer: to which dispute. */
  readonly dispute: string | null;
}

/** The journey that the address names; undefined where there is none, or it is not to be had as the milestone stands. */
function journeyOf({ own, codes, milestone: id, what, dispute }: Wanted): Journey | undefined {
  const today = todayInLondon();
  if (id === undefined) return newJourneys.get(what ?? '')?.({ codes, today, trusts: own.trusts });
  const milestone = own.milestones.find((one) => one.id === id);
  if (milestone === undefined) return undefined;
  const given = { milestone, codes, today };
  const disputed = milestone.entries.find(
    (one) => one.id === dispute && one.eventType === 'MilestoneDisputed',
  );
  if (what === 'answer') return disputed && answerJourney(disputed, given);
  const saying = sayings.find((one) => one === what);
  return saying && knownMilestoneJourney(saying, given);
}

function Run({ own, session }: { readonly own: OwnTrust; readonly session: SignedIn }) {
  const { milestone, what } = useParams();
  const [params] = useSearchParams();
  const dispute = params.get('dispute');
  const { codes, error, refetch } = useReportCodes();
  const journey = useMemo(
    () => codes && journeyOf({ own, codes, milestone, what, dispute }),
    [own, codes, milestone, what, dispute],
  );
  if (journey !== undefined) return <JourneyPage journey={journey} session={session} />;
  if (codes !== undefined)
    return <Redirect to={milestone === undefined ? '/report' : `/report/${milestone}`} />;
  return (
    <PageFrame title="Report a milestone">
      <h1 className="nhsuk-heading-l">Report a milestone</h1>
      {error === null ? <Loading what="the form" /> : <Failed error={error} onRetry={() => void refetch()} />}
    </PageFrame>
  );
}

/** A journey by which a trust reports something: of a new milestone, or of one on record. */
export function ReportJourneyPage() {
  return (
    <OwnTrustFrame anyOf={['plan-milestone']} to="report a milestone" title="Report a milestone">
      {(own, session) => <Run own={own} session={session} />}
    </OwnTrustFrame>
  );
}
