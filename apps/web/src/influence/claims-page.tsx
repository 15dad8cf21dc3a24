import type { ClaimView } from '#contracts/influence';
import { Link } from '../link/link.tsx';
import { Empty } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { AnswerLinks } from '../milestone/answer-links.tsx';
import { OwnTrustFrame } from '../milestone/own-trust-frame.tsx';
import type { OwnTrust } from '../milestone/use-own-trust.ts';
import { claimStatusLabel, claimLabel } from '../labels/claim-labels.ts';

function Claim({ claim }: { readonly claim: ClaimView }) {
  const { id, entryId, occurred, status, contested } = claim;
  const doubt = contested.at(-1)?.reason.body;
  return (
    <li data-claim-id={id}>
      <Link to={`/entries/${entryId}`}>{claimLabel(claim)}</Link>
      <div className="trust-list__more">
        Said {dateLabel(occurred)} · {claimStatusLabel(status)}
      </div>
      {status === 'contested' && doubt !== undefined ? (
        <p className="form__doubt">The reviewer says: {doubt}</p>
      ) : null}
      {status === 'withdrawn' ? null : (
        <Link to={`/claim/${id}/withdraw`}>
          Withdraw<span className="nhsuk-u-visually-hidden"> the claim that {claimLabel(claim)}</span>
        </Link>
      )}
    </li>
  );
}

/** Disputes are answered where the milestone is reported on. */
function Disputes({ milestones }: Pick<OwnTrust, 'milestones'>) {
  const disputed = milestones.filter(({ disputes }) => disputes.length > 0);
  if (disputed.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Disputes that wait for your answer</h2>
      <ul className="form__ways">
        {disputed.map((milestone) => (
          <AnswerLinks key={milestone.id} milestone={milestone} named />
        ))}
      </ul>
    </>
  );
}

function Claims({ own: { view, milestones } }: { readonly own: OwnTrust }) {
  const { ods, name } = view.trust;
  return (
    <PageFrame title="Claims of your trust">
      <div className="prose form">
        <p className="trust-kicker">
          {name} ({ods})
        </p>
        <h1 className="nhsuk-heading-l page-title">What helped, what hindered</h1>
        <p>
          A trust can say that a national policy helped or hindered one of its milestones, and by what. It is
          the trust’s own view, shown as such; it proves nothing by itself.
        </p>
        {milestones.length === 0 ? (
          <Empty>
            No milestone of your trust is on record here yet. <Link to="/report">Report one first.</Link>
          </Empty>
        ) : (
          <Link className="nhsuk-button" to="/claim/new">
            Make a claim
          </Link>
        )}
        <Disputes milestones={milestones} />
        <h2 className="nhsuk-heading-m">Claims on record</h2>
        {view.claims.length === 0 ? <p>Your trust has made no claim yet.</p> : null}
        <ul className="trust-list">
          {view.claims.map((claim) => (
            <Claim key={claim.id} claim={claim} />
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}

/** The claims of a trust, with what has become of each. */
export function ClaimsPage() {
  return (
    <OwnTrustFrame
      anyOf={['claim-influence']}
      to="say what helped or hindered"
      title="What helped, what hindered"
    >
      {(own) => <Claims own={own} />}
    </OwnTrustFrame>
  );
}
