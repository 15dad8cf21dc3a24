import { Link } from '../link/link.tsx';
import { Empty } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import type { OwnMilestone } from './own-milestones.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { ownReviewLabel, milestoneStatusLabel } from './milestone-labels.ts';
import { OwnTrustFrame } from './own-trust-frame.tsx';
import type { OwnTrust } from './use-own-trust.ts';

const news = [
  {
    title: 'Plan a milestone',
    hint: 'Something your trust plans to reach by a date',
    to: '/report/new/plan',
  },
  {
    title: 'Report a milestone that was reached',
    hint: 'Where no plan of it is on record here',
    to: '/report/new/reached',
  },
  {
    title: 'Report a setback',
    hint: 'To something of which nothing is on record here',
    to: '/report/new/setback',
  },
] as const;

function Milestone({ milestone, own }: { readonly milestone: OwnMilestone; readonly own: string }) {
  const { id, title, kind, trust } = milestone;
  const review = ownReviewLabel(milestone);
  return (
    <li data-milestone-id={id}>
      <Link to={`/report/${id}`}>{title}</Link>
      <div className="trust-list__more">
        {capitalised(codeLabel(kind))} · {milestoneStatusLabel(milestone)}
        {trust.ods === own ? '' : ` · of ${trust.name} (${trust.ods})`}
        {review === '' ? '' : ` · ${review}`}
      </div>
    </li>
  );
}

function OwnMilestones({ own: { view, milestones } }: { readonly own: OwnTrust }) {
  const { ods, name } = view.trust;
  return (
    <PageFrame title="Report a milestone">
      <div className="prose form">
        <p className="trust-kicker">
          {name} ({ods})
        </p>
        <h1 className="nhsuk-heading-l page-title">Report a milestone</h1>
        <p>
          Choose a milestone that is on record to say what has become of it, or report one that is not. Trusts
          that legally went into yours are yours to report on, too.
        </p>
        <h2 className="nhsuk-heading-m">Not on record yet</h2>
        <ul className="form__ways">
          {news.map(({ title, hint, to }) => (
            <li key={to}>
              <Link to={to}>{title}</Link>
              <div className="trust-list__more">{hint}</div>
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">On record</h2>
        {milestones.length === 0 ? <Empty>No milestone of your trust is on record here yet.</Empty> : null}
        <ul className="trust-list">
          {milestones.map((milestone) => (
            <Milestone key={milestone.id} milestone={milestone} own={ods} />
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}

/** The start of reporting: a trust's milestones, and the ways to add to them. */
export function ReportPage() {
  return (
    <OwnTrustFrame anyOf={['plan-milestone']} to="report a milestone" title="Report a milestone">
      {(own) => <OwnMilestones own={own} />}
    </OwnTrustFrame>
  );
}
