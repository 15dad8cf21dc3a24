import { useEffect } from 'react';
import { Redirect } from '../link/link.tsx';
import { sessionOwner, type SignedIn } from '../session/session.ts';
import { CheckPage } from './check-page.tsx';
import { useJourneyAddress } from './journey-address.ts';
import { nextStep, askedSteps, type Journey } from './journey.ts';
import { DonePage } from './done-page.tsx';
import type { JourneyPlaceProps } from './place-frame.tsx';
import { StepPage } from './step-page.tsx';
import { TasksPage } from './tasks-page.tsx';
import { useJourney } from './use-journey.ts';

interface RunProps {
  readonly journey: Journey;
  readonly session: SignedIn;
}

function Run({ journey, session }: RunProps) {
  const [kept, moves] = useJourney(journey, sessionOwner(session));
  const address = useJourneyAddress();
  const props: JourneyPlaceProps = { journey, session, kept, moves, address };
  const { step } = address;
  const { restart } = moves;
  // Who comes to the beginning of what is over begins anew.
  const anew = kept.receipt !== undefined && step === 'tasks';
  useEffect(() => {
    if (anew) restart();
  }, [anew, restart]);
  if (anew) return null;
  if (kept.receipt !== undefined) {
    // What was sent is over: a step back in the browser must not send it again.
    return step === 'done' ? (
      <DonePage {...props} receipt={kept.receipt} />
    ) : (
      <Redirect to={address.to('done')} />
    );
  }
  if (step === 'tasks') return <TasksPage {...props} />;
  if (step === 'check' && nextStep(journey, kept) === 'check') return <CheckPage {...props} />;
  const found = askedSteps(journey, kept.answers).find(({ id }) => id === step);
  return found === undefined ? (
    <Redirect to={address.to('tasks')} />
  ) : (
    <StepPage key={found.id} {...props} step={found} />
  );
}

interface JourneyPageProps {
  readonly journey: Journey;
  readonly session: SignedIn;
}

/** A whole journey under one address: its place is in `?step=`, its answers are kept in this tab. */
export function JourneyPage({ journey, session }: JourneyPageProps) {
  return <Run key={`${journey.key} ${sessionOwner(session)}`} journey={journey} session={session} />;
}
