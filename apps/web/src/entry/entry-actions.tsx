import type { RefusedReview } from '#contracts/review';
import type { TimelineEntry } from '#contracts/timeline';
import { NowLink } from '../link/link.tsx';
import { useMilestone, useOwnWork } from '../api-client/queries.ts';
import { mayReview } from '../session/may-correct.ts';
import { roleLabel } from '../session/session.ts';
import { SignInLink } from '../session/sign-in-link.tsx';
import { useMayCorrect } from '../session/use-may-correct.ts';
import { useSession } from '../session/use-session.ts';
import { canBeVerified, ownWorkReason } from '../labels/review-labels.ts';

interface EntryActionsProps {
  readonly entry: TimelineEntry;
  readonly retracted: boolean;
}

const isOfTrust = ({ category, trust }: TimelineEntry) => category !== 'coverage' && trust !== undefined;

/** Links to corrections and reviews of this entry that the person's role may make. */
function Own({ entry }: Pick<EntryActionsProps, 'entry'>) {
  const { data: session } = useSession();
  const corrects = useMayCorrect(session, entry) === true;
  const reviews = mayReview(session) && entry.category === 'milestone';
  const milestone = entry.subject.replace(/^milestone-/, '');
  const { data } = useMilestone(milestone, reviews);
  const contests = mayReview(session) && entry.category === 'influence';
  const ownWork = useOwnWork(entry.subject, reviews || contests);
  const may = (useCase: RefusedReview['useCase']) =>
    ownWork !== undefined && ownWorkReason(ownWork, useCase) === undefined;
  if (!corrects && !reviews) return null;
  return (
    <ul className="entry-actions">
      {corrects ? (
        <>
          <li>
            <NowLink to={`/correct/${entry.id}`}>Correct this entry</NowLink>
          </li>
          <li>
            <NowLink to={`/correct/${entry.id}/retract`}>Retract this entry</NowLink>
          </li>
        </>
      ) : null}
      {reviews && data !== undefined && canBeVerified(data.milestone) && may('verify-milestone') ? (
        <li>
          <NowLink to={`/review/verify/${milestone}`}>Verify this milestone</NowLink>
        </li>
      ) : null}
      {reviews && may('dispute-milestone') ? (
        <li>
          <NowLink to={`/review/dispute/${milestone}`}>Dispute this milestone</NowLink>
        </li>
      ) : null}
      {contests && may('contest-influence') ? (
        <li>
          <NowLink to={`/review/contest/${entry.id}`}>Contest this claim</NowLink>
        </li>
      ) : null}
    </ul>
  );
}

/** For a trust that finds something wrong about itself: who can put it right, and where. */
function Wrong({ entry }: Pick<EntryActionsProps, 'entry'>) {
  const { data: session } = useSession();
  const corrects = useMayCorrect(session, entry) === true;
  const byTrust = entry.category === 'milestone' || entry.category === 'influence';
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Something wrong about our trust?</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          {byTrust
            ? 'The trust’s own reporter can correct or retract this entry, and answer a dispute. A reviewer can dispute it: then it says so here until it is settled.'
            : 'Policy leads correct what is said of policies and awards; stewards correct what is said of trusts, their names and mergers.'}{' '}
          What was said before stays visible in the past, with the reason for the change.
        </p>
        {session?.signedIn === true ? (
          <p>
            You are signed in as {roleLabel(session.role)}.{' '}
            {corrects ? 'What you may do stands above.' : 'This entry is not yours to change.'}
          </p>
        ) : session?.canSignIn === true ? (
          <p>
            <SignInLink>Sign in to put it right</SignInLink>
          </p>
        ) : null}
      </div>
    </details>
  );
}

/** Ways to put a wrong entry right. */
export function EntryActions({ entry, retracted }: EntryActionsProps) {
  return (
    <div className="entry-actions__frame">
      {retracted ? null : <Own entry={entry} />}
      {isOfTrust(entry) ? <Wrong entry={entry} /> : null}
    </div>
  );
}
