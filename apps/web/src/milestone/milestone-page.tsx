import { useParams } from 'react-router';
import { Link } from '../link/link.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { milestoneActions, type OwnMilestone } from './own-milestones.ts';
import { mayUse, type SignedIn } from '../session/session.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { AnswerLinks } from './answer-links.tsx';
import { ownReviewLabel, milestoneActionLabels, milestoneStatusLabel } from './milestone-labels.ts';
import { OwnTrustFrame } from './own-trust-frame.tsx';

interface WaysProps {
  readonly milestone: OwnMilestone;
  readonly session: SignedIn;
}

function Ways({ milestone, session }: WaysProps) {
  const over = milestone.status === 'withdrawn';
  const claims = mayUse(session, ['claim-influence']) && !over;
  return (
    <>
      {over ? (
        <p>
          It was withdrawn, so nothing more can be reported of it. Report a new milestone if it was taken up
          again.
        </p>
      ) : null}
      {over && milestone.disputes.length === 0 ? null : (
        <ul className="form__ways">
          <AnswerLinks milestone={milestone} />
          {milestoneActions(milestone).map((way) => (
            <li key={way}>
              <Link to={`/report/${milestone.id}/${way}`}>{milestoneActionLabels[way].title}</Link>
              <div className="trust-list__more">{milestoneActionLabels[way].hint}</div>
            </li>
          ))}
          {claims ? (
            <li>
              <Link to={`/claim/new?milestone=${milestone.id}`}>
                Claim that a policy helped or hindered it
              </Link>
              <div className="trust-list__more">By money, a mandate, a standard, or in another way</div>
            </li>
          ) : null}
        </ul>
      )}
    </>
  );
}

function Milestone({ milestone, session }: WaysProps) {
  const { title, kind, trust, entries } = milestone;
  const review = ownReviewLabel(milestone);
  return (
    <PageFrame title={title}>
      <Link className="nhsuk-back-link" to="/report">
        Your trust’s milestones
      </Link>
      <div className="prose form">
        <p className="trust-kicker">
          {trust.name} ({trust.ods}) · {codeLabel(kind)}
        </p>
        <h1 className="nhsuk-heading-l page-title">{title}</h1>
        <p>
          {capitalised(milestoneStatusLabel(milestone))}
          {review === '' ? '' : `; ${review}`}.
        </p>
        <h2 className="nhsuk-heading-m">What do you want to say of it?</h2>
        <Ways milestone={milestone} session={session} />
        <h2 className="nhsuk-heading-m">What is on record</h2>
        <EntryList entries={entries} />
      </div>
    </PageFrame>
  );
}

function NoSuch() {
  return (
    <PageFrame title="No such milestone of your trust">
      <div className="prose">
        <h1 className="nhsuk-heading-l">No such milestone of your trust</h1>
        <p>It may be another trust’s, or its report may have been retracted.</p>
        <p>
          <Link to="/report">Your trust’s milestones</Link>
        </p>
      </div>
    </PageFrame>
  );
}

/** One milestone of one's own: what can be said of it, and what is on record. */
export function MilestonePage() {
  const { milestone: id } = useParams();
  return (
    <OwnTrustFrame anyOf={['plan-milestone']} to="report a milestone" title="Report a milestone">
      {({ milestones }, session) => {
        const found = milestones.find((milestone) => milestone.id === id);
        return found === undefined ? <NoSuch /> : <Milestone milestone={found} session={session} />;
      }}
    </OwnTrustFrame>
  );
}
