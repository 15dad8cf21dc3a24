import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { MilestoneView } from '#contracts/milestone';
import { useEntry, useMilestone } from '../../api-client/queries.ts';
import { JourneyPage } from '../../components/form/journey-page.tsx';
import type { Journey } from '../../components/form/journey.ts';
import { WaitingPage } from '../../components/form/waiting-page.tsx';
import { ForRole } from '../../session/for-role.tsx';
import type { SignedIn } from '../../session/session.ts';
import { todayInLondon } from '../../words/today.ts';
import { contestJourney, disputeJourney, verifyJourney } from './review-journeys.tsx';

interface OfMilestoneProps {
  readonly journeyOf: (view: MilestoneView, today: string) => Journey;
  readonly title: string;
  readonly session: SignedIn;
}

function OfMilestone({ journeyOf, title, session }: OfMilestoneProps) {
  const { milestoneId = '' } = useParams();
  const answer = useMilestone(milestoneId);
  const view = answer.data?.milestone.id === milestoneId ? answer.data : undefined;
  const journey = useMemo(() => view && journeyOf(view, todayInLondon()), [view, journeyOf]);
  if (journey === undefined) return <WaitingPage title={title} answers={[answer]} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Verifies a milestone. */
export function VerifyPage() {
  return (
    <ForRole anyOf={['verify-milestone']} to="verify a milestone" who="reviewers">
      {(session) => <OfMilestone journeyOf={verifyJourney} title="Verify a milestone" session={session} />}
    </ForRole>
  );
}

/** Disputes a milestone. */
export function DisputePage() {
  return (
    <ForRole anyOf={['dispute-milestone']} to="dispute a milestone" who="reviewers">
      {(session) => <OfMilestone journeyOf={disputeJourney} title="Dispute a milestone" session={session} />}
    </ForRole>
  );
}

const none = new URLSearchParams();

function Contest({ session }: { readonly session: SignedIn }) {
  const { entryId = '' } = useParams();
  const answer = useEntry(entryId, none);
  const entry = answer.data?.entry.id === entryId ? answer.data.entry : undefined;
  const journey = useMemo(() => entry && contestJourney(entry, todayInLondon()), [entry]);
  if (journey === undefined) return <WaitingPage title="Contest a claim" answers={[answer]} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Contests a claim, by any of its entries. */
export function ContestPage() {
  return (
    <ForRole anyOf={['contest-influence']} to="contest a claim" who="reviewers">
      {(session) => <Contest session={session} />}
    </ForRole>
  );
}
