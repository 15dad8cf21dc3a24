import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ReviewView } from '#contracts/review';
import { useReview } from '../../api-client/queries.ts';
import { Empty, Failed, Loading } from '../../components/answer-state/answer-state.tsx';
import { PageFrame } from '../../components/page-frame/page-frame.tsx';
import { ForRole } from '../../session/for-role.tsx';
import { ReviewItems } from './review-items.tsx';
import { listOf, reviewLists, type ReviewList } from './review-lists.ts';

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

function Items({ list, view }: { readonly list: ReviewList; readonly view: ReviewView }) {
  const isEmpty = view.milestones.length + view.claims.length + view.corrections.length === 0;
  return (
    <>
      {isEmpty ? <Empty>{list.empty}</Empty> : <ReviewItems list={list} view={view} />}
      {view.next === undefined ? null : (
        <p>
          <Link to={`/review?list=${list.id}&before=${view.next}`}>Older ones</Link>
        </p>
      )}
    </>
  );
}

function Review() {
  const [params] = useSearchParams();
  const list = listOf(params.get('list'));
  const before = params.get('before') ?? '';
  const query = useMemo(
    () => new URLSearchParams({ list: list.id, ...(before === '' ? {} : { before }) }),
    [list.id, before],
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
      {data === undefined || isPlaceholderData ? null : <Items list={list} view={data} />}
    </PageFrame>
  );
}

/** What there is to review, for reviewers. */
export function ReviewPage() {
  return (
    <ForRole anyOf={['verify-milestone']} to="review the record" who="reviewers">
      {() => <Review />}
    </ForRole>
  );
}
