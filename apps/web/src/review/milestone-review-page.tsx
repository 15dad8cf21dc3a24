import { useParams } from 'react-router';
import type { MilestoneView } from '#contracts/milestone';
import { Link } from '../link/link.tsx';
import { useMilestone, useOwnWork } from '../api-client/queries.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { ClaimList } from '../entry/claim-list.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReviewTag } from '../entry/review-tag.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { canBeVerified, ownWorkReason } from '../labels/review-labels.ts';

/** The reviews that this person may give; the reason why not, where it is their own work. */
function Review({ milestone }: Pick<MilestoneView, 'milestone'>) {
  const ownWork = useOwnWork(`milestone-${milestone.id}`);
  if (ownWork === undefined || (milestone.status !== 'reached' && milestone.status !== 'planned'))
    return null;
  const verify = canBeVerified(milestone);
  const [mayNotVerify, mayNotDispute] = [
    ownWorkReason(ownWork, 'verify-milestone'),
    ownWorkReason(ownWork, 'dispute-milestone'),
  ];
  const mayVerify = verify && mayNotVerify === undefined;
  const because = [verify ? mayNotVerify : undefined, mayNotDispute].filter((why) => why !== undefined);
  return (
    <>
      {mayVerify || mayNotDispute === undefined ? (
        <p className="nhsuk-button-group">
          {mayVerify ? (
            <Link className="nhsuk-button" to={`/review/verify/${milestone.id}`}>
              Verify
            </Link>
          ) : null}{' '}
          {mayNotDispute === undefined ? (
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/review/dispute/${milestone.id}`}>
              Dispute
            </Link>
          ) : null}
        </p>
      ) : null}
      {because.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </>
  );
}

function Milestone({ view }: { readonly view: MilestoneView }) {
  const { milestone, entries, claims } = view;
  const { title, kind, trust, review } = milestone;
  return (
    <>
      <p className="trust-kicker">
        {capitalised(codeLabel(kind))} · <Link to={`/trusts/${trust.ods}`}>{trust.name}</Link>
      </p>
      <h1 className="nhsuk-heading-l page-title">{title}</h1>
      <p className="review-state">
        <ReviewTag state={review} />
      </p>
      <Review milestone={milestone} />
      <h2 className="nhsuk-heading-m">What is said about it</h2>
      <EntryList entries={entries} of={title} />
      {claims.length === 0 ? null : (
        <section className="policy-part" aria-labelledby="claims">
          <h2 className="nhsuk-heading-m" id="claims">
            Claims about it
          </h2>
          <ClaimList claims={claims} without="milestone" />
        </section>
      )}
    </>
  );
}

function Look({ id }: { readonly id: string }) {
  const { data, error, refetch } = useMilestone(id);
  const own = data?.milestone.id === id ? data : undefined;
  return (
    <PageFrame title={`${own?.milestone.title ?? 'Milestone'} – Review`}>
      <Link className="nhsuk-back-link" to="/review">
        Review
      </Link>
      {error ? (
        <>
          <h1 className="nhsuk-heading-l page-title">Milestone</h1>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {own === undefined && !error ? <Loading what="this milestone" /> : null}
      {own === undefined || error ? null : <Milestone view={own} />}
    </PageFrame>
  );
}

/** One milestone with all that is said about it, to be verified or disputed. */
export function MilestoneReviewPage() {
  const { milestoneId = '' } = useParams();
  return (
    <RoleGate anyOf={['verify-milestone']} to="review a milestone" who="reviewers">
      {() => <Look id={milestoneId} />}
    </RoleGate>
  );
}
