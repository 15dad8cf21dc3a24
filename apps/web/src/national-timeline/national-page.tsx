import { useMemo, type ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { addressOf } from '../api-client/ask.ts';
import { useCodebook, useTimeline } from '../api-client/queries.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import { timelineQuery } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { NationalRecord, yearOf } from './national-record.tsx';

interface NationalPageProps {
  /** The page that it is: the home page, or the same in replay. */
  readonly page?: 'national' | 'replay';
  readonly lede?: string;
  /** Stands over the record. */
  readonly controls?: ReactNode;
}

const homeLede =
  'What was promised, paid for and required of NHS trusts in England, above what trusts then did. Order is shown, not cause.';

/** National policy above trusts' progress: the home page. */
export function NationalPage({ page = 'national', lede = homeLede, controls }: NationalPageProps) {
  const [state, change] = usePageState();
  const query = useMemo(() => timelineQuery(state), [state]);
  const { data: timeline, error, refetch, isPlaceholderData } = useTimeline(query);
  const codebook = useCodebook();
  const view = state.view ?? 'picture';
  return (
    <PageFrame title={pageTitle(page)} dense>
      <h1 className="nhsuk-heading-l page-title">{pageTitle(page)}</h1>
      <p className="lede">
        {lede} <Link to="/how-to-read">How to read this</Link>
        {page === 'replay' ? null : (
          <>
            {' · '}
            <Link to="/replay">Replay</Link>
          </>
        )}
      </p>
      <ReplayBar replay={timeline?.replay} chosen={state.replay} onChange={change} news={String(query)}>
        <ViewSwitch view={view} onChange={(one) => change({ view: one })} />
        <FilterBar
          codebook={codebook.data}
          filters={state.filters}
          years={state.years}
          lastYear={yearOf(timeline?.replay)}
          onChange={change}
        />
      </ReplayBar>
      {controls}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {timeline === undefined && !error ? <Loading what="the record" /> : null}
      {timeline === undefined ? null : (
        <div
          className={isPlaceholderData ? 'record record--stale' : 'record'}
          data-api-query={addressOf('/api/timeline', query)}
          data-view={view}
        >
          <NationalRecord {...{ timeline, state, change, view, query }} />
        </div>
      )}
    </PageFrame>
  );
}
