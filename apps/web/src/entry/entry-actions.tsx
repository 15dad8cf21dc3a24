import { Link, useLocation } from 'react-router';
import type { RefusedReview } from '#contracts/review';
import type { TimelineEntry } from '#contracts/timeline';
import { useMilestone, useOwnWork } from '../api-client/queries.ts';
import { mayReview } from '../session/may-correct.ts';
import { roleLabel, signInAddress } from '../session/session.ts';
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
            <Link to={`/correct/${entry.id}`}>Correct this entry</Link>
          </li>
          <li>
            <Link to={`/correct/${entry.id}/retract`}>Retract this entry</Link>
          </li>
        </>
      ) : null}
      {reviews && data !== undefined && canBeVerified(data.milestone) && may('verify-milestone') ? (
        <li>
          <Link to={`/review/verify/${milestone}`}>Verify this milestone</Link>
        </li>
      ) : null}
      {reviews && may('dispute-milestone') ? (
        <li>
          <Link to={`/review/dispute/${milestone}`}>Dispute this milestone</Link>
        </li>
      ) : null}
      {contests && may('contest-influence') ? (
        <li>
          <Link to={`/review/contest/${entry.id}`}>Contest this claim</Link>
        </li>
      ) : null}
    </ul>
  );
}

/** For a trust that finds something wrong about itself: who can put it right, and where. */
function Wrong({ entry }: Pick<EntryActionsProps, 'entry'>) {
  const { data: session } = useSession();
  const { pathname, search } = useLocation();
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
            <a href={signInAddress(pathname + search)}>Sign in to put it right</a>
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
