import type { MilestoneSummary } from '#contracts/milestone';
import type { CorrectionView, ReviewView } from '#contracts/review';
import { Link } from '../link/link.tsx';
import { ClaimList } from '../entry/claim-list.tsx';
import { HistoryItem } from '../entry/history-steps.tsx';
import { ReviewTag } from '../entry/review-tag.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import type { ReviewList } from './review-lists.ts';

function Milestone({ milestone }: { readonly milestone: MilestoneSummary }) {
  const { id, title, kind, trust, reached, review } = milestone;
  return (
    <li>
      <Link to={`/review/milestones/${id}`}>{title}</Link>
      <div className="trust-list__more">
        {capitalised(codeLabel(kind))} · <Link to={`/trusts/${trust.ods}`}>{trust.name}</Link>
        {reached === undefined ? '' : ` · reached ${dateLabel(reached)}`}
      </div>
      {review === 'unreviewed' ? null : <ReviewTag state={review} />}
    </li>
  );
}

function Correction({ correction }: { readonly correction: CorrectionView }) {
  const { title, step } = correction;
  return (
    <li>
      <Link to={`/entries/${step.about}`}>{title}</Link>
      <ol className="history">
        <HistoryItem step={step} />
      </ol>
    </li>
  );
}

interface ReviewItemsProps {
  readonly list: ReviewList;
  readonly view: ReviewView;
}

/** The items of one list. */
export function ReviewItems({ list, view }: ReviewItemsProps) {
  switch (list.id) {
    case 'awaiting':
    case 'disputed':
      return (
        <ul className="trust-list">
          {view.milestones.map((milestone) => (
            <Milestone key={milestone.id} milestone={milestone} />
          ))}
        </ul>
      );
    case 'contested':
      return <ClaimList claims={view.claims} without="milestone" />;
    case 'corrections':
      return (
        <ul className="trust-list">
          {view.corrections.map((correction) => (
            <Correction key={correction.step.id} correction={correction} />
          ))}
        </ul>
      );
  }
}
