import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Replay } from '#contracts/replay';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { addressOf } from '../api-client/ask.ts';
import { useAdoption, useCodebook, usePolicies, useTimeline } from '../api-client/queries.ts';
import type { WholeTimeline } from '../api-client/timeline.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { EntryTable } from '../entry/entry-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { laneChange, lanesChosen } from './lane-choice.ts';
import { NationalPicture } from './national-picture.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery, withinSight } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { lastYearOf, yearsSpan } from '../picture/axis.ts';
import type { DaySpan } from '../picture/days.ts';
import {
  allCapabilities,
  filterKeys,
  timelineQuery,
  type PageChange,
  type PageState,
  type YearRange,
} from '../page-state/page-state.ts';
import { useMedia } from '../page-state/use-media.ts';
import { dueOf } from '../api-client/entry-fields.ts';
import { usePageState } from '../page-state/use-page-state.ts';

const noPolicies = [] as const;

/** Narrower than the margin for headings and a plot. */
const uprightBelow = '(max-width: 47.74em)';

/** The year of the day asked for; before it is known, the year on the reader's clock. */
const yearOf = (replay: Replay | undefined) =>
  replay === undefined ? new Date().getFullYear() : Number(replay.asAt.slice(0, 4));

/** The years asked for, else up to the last promise: a day due lies ahead of the day on which it was promised. */
function domainOf({ replay, entries }: WholeTimeline, { from, to }: YearRange): DaySpan {
  const promises = entries.filter(({ kind }) => kind === 'target');
  const dueYears = promises.flatMap((entry) => dueOf(entry)?.latestOn.slice(0, 4) ?? []).map(Number);
  return yearsSpan(from, to ?? Math.max(from, lastYearOf(yearOf(replay), dueYears)));
}

/** The filters and years in words, for paper. */
const narrowedBy = ({ filters, years }: PageState): readonly string[] => [
  ...filterKeys.flatMap((key) => {
    const value = filters[key];
    if (value === undefined || value === allCapabilities) return [];
    return [`${capitalised(codeLabel(key))}: ${value.split(',').map(codeLabel).join(', ')}`];
  }),
  `from ${years.from}${years.to === undefined ? '' : ` to ${years.to}`}`,
];

interface RecordProps {
  readonly timeline: WholeTimeline;
  readonly state: PageState;
  readonly change: (change: PageChange, quiet?: boolean) => void;
}

/** On narrow screens and at 200 %: loaded when it is needed. */
const Upright = lazy(async () => ({ default: (await import('./upright-picture.tsx')).UprightPicture }));

function NarrowPicture({ timeline, state, change }: RecordProps) {
  const { years, order, at } = state;
  const domain = useMemo(() => domainOf(timeline, years), [timeline, years]);
  return (
    <Suspense fallback={<Loading what="the picture" />}>
      <Upright
        entries={timeline.entries}
        domain={domain}
        newestFirst={order === 'newest'}
        onOrder={(newest) => change({ order: newest ? 'newest' : undefined }, true)}
        at={at}
        onAt={(cell) => change({ at: cell }, true)}
      />
    </Suspense>
  );
}

function Picture({ timeline, state, change }: RecordProps) {
  const { years, zoom, focus, fold = '', whole = '' } = state;
  const policies = usePolicies(timeline.replay);
  const adoption = useAdoption(timeline.replay);
  const domain = useMemo(() => domainOf(timeline, years), [timeline, years]);
  const choice = useMemo(() => lanesChosen({ fold, whole }), [fold, whole]);
  return (
    <NationalPicture
      entries={timeline.entries}
      policies={policies.data?.policies ?? noPolicies}
      adoption={adoption.data}
      replay={timeline.replay}
      domain={domain}
      zoomText={zoom}
      onZoom={(text) => change({ zoom: text }, true)}
      open={focus}
      onOpen={(id) => change({ focus: id }, true)}
      narrowed={narrowedBy(state)}
      choice={choice}
      onHeight={(id, height) => change(laneChange(choice, id, height), true)}
      onHeights={(whole) => change({ whole, fold: undefined }, true)}
    />
  );
}

function Entries(props: RecordProps & { readonly view: 'picture' | 'list' | 'table' }) {
  const { timeline, state, view } = props;
  const printing = useMedia('print');
  const narrow = useMedia(uprightBelow);
  const newestFirst = state.order === 'newest';
  switch (view) {
    case 'picture':
      if (narrow && !printing) return <NarrowPicture {...props} />;
      return (
        <>
          <Picture {...props} />
          {printing ? <EntryList entries={timeline.entries} /> : null}
        </>
      );
    case 'list':
      return <EntryList entries={timeline.entries} open={state.focus} newestFirst={newestFirst} />;
    case 'table':
      return <EntryTable entries={timeline.entries} caption="Entries in order of time" />;
  }
}

interface CountProps {
  readonly timeline: WholeTimeline;
  readonly query: URLSearchParams;
  /** The days that the picture is zoomed to; files hold what may have happened in them. */
  readonly sight: string | undefined;
}

/** The number of entries, and files of those on screen. */
function Count({ timeline: { entries, replay }, query, sight }: CountProps) {
  return (
    <p className="downloads">
      <span role="status">{entries.length.toLocaleString('en-GB')} entries.</span>{' '}
      <FileLinks
        what={sight === undefined ? 'What is on screen' : 'Those in the days in sight'}
        path="/api/timeline"
        query={fileQuery(replay, withinSight(query, sight))}
      />
    </p>
  );
}

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
          <Count timeline={timeline} query={query} sight={view === 'picture' ? state.zoom : undefined} />
          {timeline.entries.length === 0 ? (
            <Empty>Nothing on record fits these choices. Widen the years or take a filter away.</Empty>
          ) : (
            <Entries timeline={timeline} state={state} change={change} view={view} />
          )}
        </div>
      )}
    </PageFrame>
  );
}
