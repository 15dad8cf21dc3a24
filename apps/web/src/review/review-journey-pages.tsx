import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { MilestoneView } from '#contracts/milestone';
import { useEntry, useMilestone, useOwnWork } from '../api-client/queries.ts';
import { JourneyPage } from '../form/journey-page.tsx';
import type { Journey } from '../form/journey.ts';
import { WaitingPage } from '../form/waiting-page.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import type { SignedIn } from '../session/session.ts';
import { ownWorkReason } from '../labels/review-labels.ts';
import { todayInLondon } from '../labels/clock-labels.ts';
import { OwnWorkPage } from './own-work-page.tsx';
import { contestJourney, disputeJourney, verifyJourney } from './review-journeys.tsx';

interface OfMilestoneProps {
  readonly journeyOf: (view: MilestoneView, today: string) => Journey;
  readonly useCase: 'verify-milestone' | 'dispute-milestone';
  readonly title: string;
  readonly session: SignedIn;
}

function OfMilestone({ journeyOf, useCase, title, session }: OfMilestoneProps) {
  const { milestoneId = '' } = useParams();
  const answer = useMilestone(milestoneId);
  const ownWork = useOwnWork(`milestone-${milestoneId}`);
  const view = answer.data?.milestone.id === milestoneId ? answer.data : undefined;
  const journey = useMemo(() => view && journeyOf(view, todayInLondon()), [view, journeyOf]);
  if (journey === undefined || ownWork === undefined) return <WaitingPage title={title} answers={[answer]} />;
  const why = ownWorkReason(ownWork, useCase);
  if (why !== undefined)
    return <OwnWorkPage title={title} why={why} back={`/review/milestones/${milestoneId}`} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Verifies a milestone. */
export function VerifyPage() {
  return (
    <RoleGate anyOf={['verify-milestone']} to="verify a milestone" who="reviewers">
      {(session) => (
        <OfMilestone
          journeyOf={verifyJourney}
          useCase="verify-milestone"
          title="Verify a milestone"
          session={session}
        />
      )}
    </RoleGate>
  );
}

/** Disputes a milestone. */
export function DisputePage() {
  return (
    <RoleGate anyOf={['dispute-milestone']} to="dispute a milestone" who="reviewers">
      {(session) => (
        <OfMilestone
          journeyOf={disputeJourney}
          useCase="dispute-milestone"
          title="Dispute a milestone"
          session={session}
        />
      )}
    </RoleGate>
  );
}

const none = new URLSearchParams();

function Contest({ session }: { readonly session: SignedIn }) {
  const { entryId = '' } = useParams();
  const answer = useEntry(entryId, none);
  const entry = answer.data?.entry.id === entryId ? answer.data.entry : undefined;
  const ownWork = useOwnWork(entry?.subject ?? '', entry !== undefined);
  const journey = useMemo(() => entry && contestJourney(entry, todayInLondon()), [entry]);
  if (journey === undefined || ownWork === undefined)
    return <WaitingPage title="Contest a claim" answers={[answer]} />;
  const why = ownWorkReason(ownWork, 'contest-influence');
  if (why !== undefined)
    return <OwnWorkPage title="Contest a claim" why={why} back={`/entries/${entryId}`} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Contests a claim, by any of its entries. */
export function ContestPage() {
  return (
    <RoleGate anyOf={['contest-influence']} to="contest a claim" who="reviewers">
      {(session) => <Contest session={session} />}
    </RoleGate>
  );
}
