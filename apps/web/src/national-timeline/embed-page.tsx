import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { pageTitle } from '#contracts/page';
import { addressOf } from '../api-client/ask.ts';
import { useTimeline } from '../api-client/queries.ts';
import { Link } from '../link/link.tsx';
import { LinksLeave } from '../link/links-leave.ts';
import { OutsideLink } from '../link/outside-link.tsx';
import { Failed, Loading } from '../page/answer-state.tsx';
import { clocksInWords } from '../page/citation-words.ts';
import { useHead } from '../page/use-head.ts';
import { timelineQuery } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { narrowedBy, NationalRecord } from './national-record.tsx';

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The national picture alone, in pages of others: every link on it opens outside of them. */
export function EmbedPage() {
  const [state, change] = usePageState();
  const { search } = useLocation();
  const query = useMemo(() => timelineQuery(state), [state]);
  const { data: timeline, error, refetch } = useTimeline(query);
  const title = pageTitle('embed');
  useHead(title);
  return (
    <LinksLeave value>
      <main className="wide main main--dense embed" id="main">
        <h1 className="nhsuk-heading-l page-title">{title}</h1>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {timeline === undefined && !error ? <Loading what="the record" /> : null}
        {timeline === undefined ? null : (
          <>
            <p className="embed__citation">
              Throughline, {[clocksInWords(timeline.replay), ...narrowedBy(state)].join('; ')}.{' '}
              <Link to={{ pathname: '/', search }}>The full page, its sources and how to cite it</Link>. Facts
              from public sources, and from the NHS Organisation Data Service under the{' '}
              <OutsideLink href={licence}>Open Government Licence v3.0</OutsideLink>. Order is shown, never
              cause. Not an NHS service.
            </p>
            <div className="record" data-api-query={addressOf('/api/timeline', query)} data-view="picture">
              <NationalRecord {...{ timeline, state, change, query }} view="picture" alone />
            </div>
          </>
        )}
      </main>
    </LinksLeave>
  );
}
