import { Link } from '../link/link.tsx';
import type { OwnMilestone } from './own-milestones.ts';
import { fieldOf } from '../api-client/entry-fields.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { freeTextLabel } from '../labels/entry-labels.ts';
import { capitalised } from '../labels/code-labels.ts';

interface AnswerLinksProps {
  readonly milestone: OwnMilestone;
  /** The words name the milestone: where the page is not about it alone. */
  readonly named?: boolean;
}

/** To each dispute of a milestone that waits for an answer, as items of a list. */
export function AnswerLinks({ milestone: { id, title, disputes }, named = false }: AnswerLinksProps) {
  return disputes.map(({ id: dispute, occurred, data }) => (
    <li key={dispute}>
      <Link to={`/report/${id}/answer?dispute=${dispute}`}>
        Answer the dispute {named ? `about ‘${title}’` : `of ${dateLabel(occurred)}`}
      </Link>
      <div className="trust-list__more">
        {named ? `${capitalised(dateLabel(occurred))}: ` : 'The reviewer says: '}
        {freeTextLabel(fieldOf({ data }, 'reason'))}
      </div>
    </li>
  ));
}
