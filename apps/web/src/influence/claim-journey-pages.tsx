import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Redirect } from '../link/link.tsx';
import { usePolicies } from '../api-client/queries.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { withoutEmpty } from '../form/answers.ts';
import { JourneyPage } from '../form/journey-page.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import type { SignedIn } from '../session/session.ts';
import { todayInLondon } from '../labels/clock-labels.ts';
import { OwnTrustFrame } from '../milestone/own-trust-frame.tsx';
import { useReportCodes } from '../milestone/use-report-codes.ts';
import type { OwnTrust } from '../milestone/use-own-trust.ts';
import { claimJourney } from './claim-journey.tsx';
import { withdrawClaimJourney } from './withdraw-claim-journey.ts';

interface RunProps {
  readonly own: OwnTrust;
  readonly session: SignedIn;
}

function NewClaim({ own: { view, milestones }, session }: RunProps) {
  const [params] = useSearchParams();
  const milestone = params.get('milestone') ?? '';
  const policy = params.get('policy') ?? '';
  const { codes, error, refetch } = useReportCodes();
  const policies = usePolicies(view.replay);
  const journey = useMemo(() => {
    if (codes === undefined || policies.data === undefined) return undefined;
    const given = { milestones, codes, policies: policies.data.policies, today: todayInLondon() };
    return claimJourney({ ...given, from: withoutEmpty({ milestone, policy }) });
  }, [milestones, codes, policies.data, milestone, policy]);
  if (journey !== undefined) return <JourneyPage journey={journey} session={session} />;
  const failed = error ?? policies.error;
  const again = () => void Promise.all([refetch(), policies.refetch()]);
  return (
    <PageFrame title="Make a claim">
      <h1 className="nhsuk-heading-l">Make a claim</h1>
      {failed === null ? <Loading what="the form" /> : <Failed error={failed} onRetry={again} />}
    </PageFrame>
  );
}

/** The journey by which a trust claims that a policy helped or hindered. */
export function NewClaimPage() {
  return (
    <OwnTrustFrame anyOf={['claim-influence']} to="say what helped or hindered" title="Make a claim">
      {(own, session) => <NewClaim own={own} session={session} />}
    </OwnTrustFrame>
  );
}

function Withdraw({ own: { view }, session }: RunProps) {
  const { claim: id } = useParams();
  const claim = view.claims.find((one) => one.id === id);
  const journey = useMemo(() => claim && withdrawClaimJourney(claim, todayInLondon()), [claim]);
  return journey === undefined ? (
    <Redirect to="/claim" />
  ) : (
    <JourneyPage journey={journey} session={session} />
  );
}

/** The journey by which a trust takes a claim back. */
export function WithdrawClaimPage() {
  return (
    <OwnTrustFrame anyOf={['withdraw-influence']} to="withdraw a claim" title="Withdraw this claim">
      {(own, session) => <Withdraw own={own} session={session} />}
    </OwnTrustFrame>
  );
}
