import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { pageTitle } from '#contracts/page';
import type { ChangeKind, ChangeList, ChangeView } from '#contracts/changes';
import { useChanges } from '../api-client/queries.ts';
import { Link, NowLink } from '../link/link.tsx';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import { allCapabilities } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { ChangesSection } from './change-list.tsx';
import { ChangeTable } from './change-table.tsx';
import { shownEntry } from './change-words.ts';
import { clocksSentence } from './clocks-sentence.ts';
import { ComparedClocks } from './compared-clocks.tsx';
import { changesQuery, comparedFilters, readCompared, withCompared } from './compared-state.ts';

const counted: Readonly<Record<ChangeKind, string>> = { gone: 'gone', changed: 'changed', added: 'added' };
/** Changes and losses come first: they are looked for, and of additions there are many. */
const order = ['gone', 'changed', 'added'] as const satisfies readonly ChangeKind[];

/** The question of the files of a comparison, with the clocks of both sides as they were answered. */
function changesFileQuery({ replay, against }: ChangeList, query: URLSearchParams): URLSearchParams {
  const filters = [...query].filter(([name]) => !name.startsWith('against.'));
  return fileQuery(replay, [
    ...filters,
    ['against.asAt', against.asAt],
    ['against.knownAt', against.knownAt],
    ['against.atPosition', against.atPosition],
  ]);
}

/** The national page that shows the comparison: its filters, as far as that page has them, and every other capability. */
function pictureSearch(query: URLSearchParams): string {
  const search = new URLSearchParams({ capability: allCapabilities });
  for (const name of ['capability', 'region', 'supplier']) {
    const values = query.getAll(name);
    if (values.length > 0) search.set(name, values.join(','));
  }
  return String(search);
}

/** The order of the world: first possible day, last possible day, position. */
function inOrder(changes: readonly ChangeView[]): readonly ChangeView[] {
  const key = (change: ChangeView): string => {
    const { occurred, position } = shownEntry(change);
    return `${occurred.earliestOn} ${occurred.latestOn} ${position.padStart(19, '0')}`;
  };
  return changes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

interface AnsweredProps {
  readonly list: ChangeList;
  readonly view: 'list' | 'table';
  readonly query: URLSearchParams;
}

function Answered({ list, view, query }: AnsweredProps) {
  const changes = useMemo(() => inOrder(list.changes), [list]);
  const kinds = Map.groupBy(changes, ({ is }) => is);
  return (
    <>
      <p className="lede" role="status">
        {order
          .map((is) => `${(kinds.get(is)?.length ?? 0).toLocaleString('en-GB')} ${counted[is]}`)
          .join(', ')}
        : {clocksSentence(list.replay, list.against)}.
      </p>
      <p className="downloads">
        <FileLinks what="What is on screen" path="/api/changes" query={changesFileQuery(list, query)} /> ·{' '}
        <Link to={{ pathname: '/', search: pictureSearch(query) }}>See it on the picture</Link>
      </p>
      {changes.length === 0 ? (
        <Empty>Both sides hold the same. Choose days that lie further apart.</Empty>
      ) : view === 'table' ? (
        <ChangeTable changes={order.flatMap((is) => kinds.get(is) ?? [])} list={list} />
      ) : (
        order.map((is) => <ChangesSection key={is} is={is} changes={kinds.get(is) ?? []} list={list} />)
      )}
    </>
  );
}

/** The filters that the address holds, each of which can be taken away. */
function Chosen() {
  const [params, setParams] = useSearchParams();
  const chosen = comparedFilters.flatMap((filter) => {
    const value = params.getAll(filter).join(', ');
    return value === '' ? [] : [[filter, value] as const];
  });
  if (chosen.length === 0) return null;
  return (
    <p className="compared__chosen">
      Only:{' '}
      {chosen.map(([filter, value]) => (
        <span key={filter}>
          {filter} {value}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() =>
              setParams((before) => {
                before.delete(filter);
                return before;
              })
            }
          >
            Take away<span className="nhsuk-u-visually-hidden"> {filter}</span>
          </button>{' '}
        </span>
      ))}
    </p>
  );
}

/** A link that shows, whenever it is followed, what was recorded since. */
function SinceNow({ list }: { readonly list: ChangeList | undefined }) {
  if (list === undefined) return null;
  const position =
    BigInt(list.replay.atPosition) > BigInt(list.against.atPosition)
      ? list.replay.atPosition
      : list.against.atPosition;
  return (
    <p>
      To see what is recorded after this visit, keep{' '}
      <NowLink to={`/changes?atPosition=${position}`}>
        this link: what changed since position {position}
      </NowLink>
      .
    </p>
  );
}

/** The differences between two days of knowledge, two days of the world or two positions of the log. */
export function ChangesPage() {
  const [params, setParams] = useSearchParams();
  const [state, change] = usePageState();
  const text = String(params);
  const query = useMemo(() => changesQuery(new URLSearchParams(text)), [text]);
  const { data, error, refetch, isPlaceholderData } = useChanges(query);
  const view = state.view === 'table' ? 'table' : 'list';
  return (
    <PageFrame title={pageTitle('changes')}>
      <h1 className="nhsuk-heading-l page-title">What changed</h1>
      <p className="lede">
        Two readings of the record side by side: what was learnt, what happened, or what was recorded here in
        between.
      </p>
      <ComparedClocks
        state={readCompared(params)}
        onChange={(wanted) => setParams(withCompared(params, wanted))}
      />
      <ViewSwitch view={view} of={['list', 'table']} onChange={(one) => change({ view: one })} />
      <Chosen />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the changes" /> : null}
      {data === undefined ? null : (
        <div className={isPlaceholderData ? 'record record--stale' : 'record'} data-view={view}>
          <Answered list={data} view={view} query={query} />
        </div>
      )}
      <SinceNow list={data} />
    </PageFrame>
  );
}
