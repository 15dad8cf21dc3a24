import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { PolicySummary } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import { dueOf } from '../api-client/entry-fields.ts';
import { useAdoption, usePolicies } from '../api-client/queries.ts';
import type { WholeTimeline } from '../api-client/timeline.ts';
import { EntryList } from '../entry/entry-list.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { WordSearchContext } from '../find/word-search.ts';
import { otherClocksLabel } from '../labels/clock-labels.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { Empty, Loading } from '../page/answer-state.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { chosenFilters, fileQuery, withinSight } from '../page/file-query.ts';
import {
  allCapabilities,
  comparisonQuery,
  filterKeys,
  noComparison,
  timelineQuery,
  type DisplayMode,
  type PageChange,
  type PageState,
  type YearRange,
} from '../page-state/page-state.ts';
import { useMedia } from '../page-state/use-media.ts';
import { lastYearOf, yearsSpan } from '../picture/axis.ts';
import type { DaySpan } from '../picture/days.ts';
import { laneChange, lanesChosen } from './lane-choice.ts';
import { NationalPicture } from './national-picture.tsx';
import { useFinding } from './use-finding.ts';

const noPolicies: readonly PolicySummary[] = [];

/** Narrower than the margin for headings and a plot. */
const uprightBelow = '(max-width: 47.74em)';

/** The year of the day asked for; before it is known, the year on the reader's clock. */
export const yearOf = (replay: Replay | undefined) =>
  replay === undefined ? new Date().getFullYear() : Number(replay.asAt.slice(0, 4));

/** The years asked for, else up to the last promise: a day due lies ahead of the day on which it was promised. */
function domainOf(replay: Replay, entries: readonly TimelineEntry[], { from, to }: YearRange): DaySpan {
  const promises = entries.filter(({ kind }) => kind === 'target');
  const dueYears = promises.flatMap((entry) => dueOf(entry)?.latestOn.slice(0, 4) ?? []).map(Number);
  return yearsSpan(from, to ?? Math.max(from, lastYearOf(yearOf(replay), dueYears)));
}

/** The filters and years in words, for paper and pages of others. */
export const narrowedBy = ({ filters, years, against, find = '' }: PageState): readonly string[] => [
  ...filterKeys.flatMap((key) => {
    const value = filters[key];
    if (value === undefined || value === allCapabilities) return [];
    return [`${capitalised(codeLabel(key))}: ${value.split(',').map(codeLabel).join(', ')}`];
  }),
  `from ${years.from}${years.to === undefined ? '' : ` to ${years.to}`}`,
  ...(against === undefined ? [] : [`beside it the record ${otherClocksLabel(against, '')}`]),
  ...(find.trim() === '' ? [] : [`lit: what has ‘${find.trim()}’`]),
];

interface RecordProps {
  readonly timeline: WholeTimeline;
  readonly state: PageState;
  readonly change: (change: PageChange, quiet?: boolean) => void;
}

interface EntriesProps extends RecordProps {
  readonly view: DisplayMode;
  /** The entries to be read: those of the timeline, and what a comparison adds. */
  readonly entries: readonly TimelineEntry[];
  /** The entries that have marks on the picture: the same, and twice what a comparison has at two places. */
  readonly drawn: readonly TimelineEntry[];
  /** Policies that a comparison adds. */
  readonly policies: readonly PolicySummary[];
  /** The counts of a comparison, and how each is drawn. */
  readonly summary?: ReactNode;
}

/** All policies of one side, and those that the other side alone knows. */
function withThoseOf(
  own: readonly PolicySummary[],
  others: readonly PolicySummary[],
): readonly PolicySummary[] {
  if (others.length === 0) return own;
  const known = new Set(own.map(({ ref }) => ref));
  return [...own, ...others.filter(({ ref }) => !known.has(ref))];
}

/** Loaded when it is asked for. */
const Table = lazy(async () => ({ default: (await import('../entry/entry-table.tsx')).EntryTable }));

/** On narrow screens and at 200 %: loaded when it is needed. */
const Upright = lazy(async () => ({ default: (await import('./upright-picture.tsx')).UprightPicture }));

function NarrowPicture({ timeline: { replay }, drawn, state, change }: EntriesProps) {
  const { years, order, at } = state;
  const domain = useMemo(() => domainOf(replay, drawn, years), [replay, drawn, years]);
  return (
    <Suspense fallback={<Loading what="the picture" />}>
      <Upright
        entries={drawn}
        domain={domain}
        newestFirst={order === 'newest'}
        onOrder={(newest) => change({ order: newest ? 'newest' : undefined }, true)}
        at={at}
        onAt={(cell) => change({ at: cell }, true)}
      />
    </Suspense>
  );
}

function Picture({ timeline: { replay }, drawn, policies: others, state, change }: EntriesProps) {
  const { years, zoom, focus, fold = '', whole = '' } = state;
  const own = usePolicies(replay).data?.policies ?? noPolicies;
  const policies = useMemo(() => withThoseOf(own, others), [own, others]);
  const adoption = useAdoption(replay);
  const domain = useMemo(() => domainOf(replay, drawn, years), [replay, drawn, years]);
  const choice = useMemo(() => lanesChosen({ fold, whole }), [fold, whole]);
  return (
    <NationalPicture
      entries={drawn}
      policies={policies}
      adoption={adoption.data}
      replay={replay}
      domain={domain}
      zoomText={zoom}
      onZoom={(text) => change({ zoom: text }, true)}
      open={focus}
      onOpen={(id) => change({ focus: id }, true)}
      narrowed={narrowedBy(state)}
      filters={chosenFilters(withinSight(timelineQuery(state), zoom))}
      choice={choice}
      onHeight={(id, height) => change(laneChange(choice, id, height), true)}
      onHeights={(whole) => change({ whole, fold: undefined }, true)}
    />
  );
}

function Entries(props: EntriesProps) {
  const { entries, state, view } = props;
  const printing = useMedia('print');
  const narrow = useMedia(uprightBelow);
  const newestFirst = state.order === 'newest';
  switch (view) {
    case 'picture':
      if (narrow && !printing) return <NarrowPicture {...props} />;
      return (
        <>
          <Picture {...props} />
          {printing ? <EntryList entries={entries} /> : null}
        </>
      );
    case 'list':
      return <EntryList entries={entries} open={state.focus} newestFirst={newestFirst} />;
    case 'table':
      return (
        <Suspense fallback={<Loading what="the table" />}>
          <Table entries={entries} caption="Entries in order of time" />
        </Suspense>
      );
  }
}

interface CountProps {
  readonly timeline: WholeTimeline;
  readonly query: URLSearchParams;
  /** The days that the picture is zoomed to; files hold what may have happened in them. */
  readonly sight: string | undefined;
  /** Another reading is on screen, too, of which files know nothing. */
  readonly compares: boolean;
}

/** The number of entries, and files of those on screen. */
function Count({ timeline: { entries, replay }, query, sight, compares }: CountProps) {
  const whole = compares ? 'Of this reading alone' : 'What is on screen';
  return (
    <p className="downloads">
      <span role="status">{entries.length.toLocaleString('en-GB')} entries.</span>{' '}
      <FileLinks
        what={sight === undefined ? whole : 'Those in the days in sight'}
        path="/api/timeline"
        query={fileQuery(replay, withinSight(query, sight))}
      />
    </p>
  );
}

interface NationalRecordProps extends RecordProps {
  readonly view: DisplayMode;
  /** The question that the entries answer. */
  readonly query: URLSearchParams;
  /** Without files, and without the field for words to look for. */
  readonly alone?: boolean;
}

/** The entries as they are to be seen, under their count, files, and what is looked for among them. */
function Shown(props: EntriesProps & NationalRecordProps) {
  const { timeline, entries, state, change, view, query, alone = false } = props;
  const { find } = state;
  const { finding, said } = useFinding({
    ...{ entries, find, view, change },
    newestFirst: state.order === 'newest',
  });
  return (
    <WordSearchContext value={finding}>
      {alone ? null : (
        <div className="record__row">
          <Count
            timeline={timeline}
            query={query}
            sight={view === 'picture' ? state.zoom : undefined}
            compares={state.against !== undefined}
          />
          <FindBar {...{ find, finding, said }} onFind={(text) => change({ find: text }, true)} />
        </div>
      )}
      {props.summary}
      {entries.length === 0 ? (
        <Empty>Nothing on record fits these choices. Widen the years or take a filter away.</Empty>
      ) : (
        <Entries {...props} />
      )}
    </WordSearchContext>
  );
}

/** Two readings on one page: loaded when they are asked for. */
const Both = lazy(async () => ({
  default: (await import('../changes/compared-record.tsx')).ComparedReadings,
}));

/** The record of the page; where its address names the clocks of another reading, both together. */
export function NationalRecord(props: NationalRecordProps) {
  const { timeline, state, change } = props;
  const comparison = useMemo(() => comparisonQuery(state), [state]);
  const { entries: own } = timeline;
  if (comparison === undefined) return <Shown {...props} entries={own} drawn={own} policies={noPolicies} />;
  return (
    <Suspense fallback={<Loading what="the other reading" />}>
      <Both entries={own} query={comparison} onLeave={() => change(noComparison)}>
        {(record) => <Shown {...props} {...record} />}
      </Both>
    </Suspense>
  );
}
