import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ReviewView } from '#contracts/review';
import { Link } from '../link/link.tsx';
import { useReview } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { withoutEmpty } from '../form/answers.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import { ReviewItems } from './review-items.tsx';
import { reviewListOf, reviewLists, type ReviewList } from './review-lists.ts';

interface ListsProps {
  readonly list: ReviewList;
  readonly view: ReviewView | undefined;
}

/** The lists, each with how long it is. */
function Lists({ list, view }: ListsProps) {
  return (
    <nav className="review-lists" aria-label="Lists to review">
      <ul>
        {reviewLists.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/review?list=${id}`} aria-current={id === list.id ? 'page' : undefined}>
              {title}
              {view === undefined ? '' : ` (${view.counts[id]})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemsProps {
  readonly list: ReviewList;
  readonly view: ReviewView;
  /** Milestones that came with the imported record are among them. */
  readonly imported: boolean;
}

/** An address of this page. */
const addressOf = (list: string, imported: boolean, before?: string): string =>
  `/review?list=${list}${imported ? '&imported=keep' : ''}${before === undefined ? '' : `&before=${before}`}`;

function Items({ list, view, imported }: ItemsProps) {
  const isEmpty = view.milestones.length + view.claims.length + view.corrections.length === 0;
  return (
    <>
      {isEmpty ? <Empty>{list.empty}</Empty> : <ReviewItems list={list} view={view} />}
      {view.next === undefined ? null : (
        <p>
          <Link to={addressOf(list.id, imported, view.next)}>Older ones</Link>
        </p>
      )}
      {list.id === 'awaiting' ? (
        <p>
          <Link to={addressOf(list.id, !imported)}>
            {imported ? 'Only what was reported here' : 'Also what was imported with the record'}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Review() {
  const [params] = useSearchParams();
  const list = reviewListOf(params.get('list'));
  const before = params.get('before') ?? '';
  const imported = params.get('imported') === 'keep';
  const query = useMemo(
    () =>
      new URLSearchParams({ list: list.id, ...withoutEmpty({ before, imported: imported ? 'keep' : '' }) }),
    [list.id, before, imported],
  );
  const { data, error, refetch, isPlaceholderData } = useReview(query);
  return (
    <PageFrame title={`${list.title} – Review`}>
      <h1 className="nhsuk-heading-l page-title">Review</h1>
      <p className="lede">What trusts report stands in the record at once. Here it is checked afterwards.</p>
      <Lists list={list} view={data} />
      <h2 className="nhsuk-heading-m">{list.title}</h2>
      <p className="lede">{list.about}</p>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="what there is to review" /> : null}
      {data === undefined || isPlaceholderData ? null : <Items list={list} view={data} imported={imported} />}
    </PageFrame>
  );
}

/** The reviewers' lists, with the items of the one chosen. */
export function ReviewPage() {
  return (
    <RoleGate anyOf={['verify-milestone']} to="review the record" who="reviewers">
      {() => <Review />}
    </RoleGate>
  );
}
