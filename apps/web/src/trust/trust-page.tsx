import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { RelatedTrust, TrustNameView, TrustView } from '#contracts/trust';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { useTrust } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { EntryTable } from '../entry/entry-table.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PictureFiles } from '../picture-file/picture-files.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { TrustPicture } from './trust-picture.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import { trustHistory, type TrustHistory } from './trust-history.ts';
import type { PageChange, PageState, DisplayMode } from '../page-state/page-state.ts';
import { useMedia } from '../page-state/use-media.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { codeLabel } from '../labels/code-labels.ts';
import { Before } from './before.tsx';
import { NoMilestones } from './no-milestones.tsx';
import { TrustMoney } from './trust-money.tsx';
import { trustAnswer } from './trust-answer.ts';
import { trustSentence } from './trust-sentence.ts';
import { successionLabel, trustLifeLabel, trustStatusLabel } from '../labels/trust-labels.ts';

interface HistoryProps {
  readonly view: TrustView;
  readonly history: TrustHistory;
  readonly state: PageState;
  readonly change: (change: PageChange, quiet?: boolean) => void;
}

interface EntriesProps extends HistoryProps {
  readonly as: DisplayMode;
}

function Entries({ view, history, state, change, as }: EntriesProps) {
  const printing = useMedia('print');
  switch (as) {
    case 'picture':
      return (
        <>
          <TrustPicture
            view={view}
            history={history}
            zoomText={state.zoom}
            onZoom={(zoom) => change({ zoom }, true)}
            open={state.focus}
            onOpen={(focus) => change({ focus }, true)}
          />
          {printing ? <EntryList entries={history.entries} /> : null}
        </>
      );
    case 'list':
      return <EntryList entries={history.entries} open={state.focus} />;
    case 'table':
      return (
        <EntryTable entries={history.entries} caption={`Entries of ${view.trust.name}, in order of time`} />
      );
  }
}

/** The number of entries, and what is on screen as files. */
function Files({ view, history, state, as }: Omit<EntriesProps, 'change'>) {
  return (
    <p className="downloads">
      <span role="status">
        {history.entries.length} {history.entries.length === 1 ? 'entry' : 'entries'} of this trust, its
        predecessors, and the policies tied to them.
      </span>{' '}
      <FileLinks
        what="Entries of the trusts"
        path="/api/timeline"
        query={fileQuery(view.replay, [['trust', history.lines.map(({ ods }) => ods).join(',')]])}
      />{' '}
      {as === 'picture' && history.entries.length > 0 ? (
        <PictureFiles
          told={() => ({
            ...{ name: 'trust-picture', title: view.trust.name, replay: view.replay },
            filters: [
              ['trust', [view.trust.ods]],
              ...(state.zoom === undefined ? [] : [['zoom', [state.zoom]] as const]),
            ],
          })}
        />
      ) : null}
    </p>
  );
}

function Names({ names }: { readonly names: readonly TrustNameView[] }) {
  if (names.length < 2) return null;
  return (
    <>
      <h3 className="nhsuk-heading-xs">Names</h3>
      <ul>
        {names.map(({ name, since }) => (
          <li key={name}>
            {name}
            {since === undefined ? ', the first name on record' : `, since ${dateLabel(since)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Related({ title, trusts }: { readonly title: string; readonly trusts: readonly RelatedTrust[] }) {
  if (trusts.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-xs">{title}</h3>
      <ul>
        {trusts.map((trust) => (
          <li key={trust.ods}>
            <Link to={`/trusts/${trust.ods}`}>{trust.name}</Link> ({trust.ods}): {successionLabel(trust)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Predecessors and successors of the trust, in words. */
function Lineage({ view }: { readonly view: TrustView }) {
  const { trust, names, predecessors, successors } = view;
  return (
    <section className="trust-facts prose" aria-labelledby="lineage">
      <h2 className="nhsuk-heading-s" id="lineage">
        One history
      </h2>
      <p>
        {trustLifeLabel(trust)} {trust.milestones} {trust.milestones === 1 ? 'milestone' : 'milestones'} of
        its own on record here, which is no measure of the trust: the record is not complete. Its type,{' '}
        {codeLabel(trust.trustType)}, is our own classification.
      </p>
      <Names names={names} />
      <Related title="Came from" trusts={predecessors} />
      <Related title="Went into" trusts={successors} />
    </section>
  );
}

function TrustRecord({ view, state, change }: Omit<HistoryProps, 'history'>) {
  const history = useMemo(() => trustHistory(view), [view]);
  const narrow = useMedia('(max-width: 40.0525em)');
  const as = state.view ?? (narrow ? 'list' : 'picture');
  const { trust } = view;
  const answer = trustAnswer(view);
  const search = String(new URLSearchParams({ ...state.replay }));
  return (
    <>
      <p className="trust-kicker">
        Trust {trust.ods} · {codeLabel(trust.trustType)} · {trust.region}
        {trust.status === 'open' ? '' : ` · ${trustStatusLabel(trust)}`}
      </p>
      <h1 className="nhsuk-heading-l page-title">{trust.name}</h1>
      <p className="lede">
        {answer === undefined ? '' : `${answer} `}
        {trustSentence(history.entries, history.ties, trust.ods)}{' '}
        <Link to={{ pathname: `/trusts/${trust.ods}/applies`, search }}>What applies to it</Link> ·{' '}
        <Link to="/how-to-read">How to read this</Link>
      </p>
      <ReplayBar
        replay={view.replay}
        chosen={state.replay}
        onChange={change}
        news={`trust=${[trust, ...view.predecessors].map(({ ods }) => ods).join()}`}
      >
        <ViewSwitch view={as} onChange={(one) => change({ view: one })} />
      </ReplayBar>
      <div className="record" data-view={as}>
        <Files {...{ view, history, state, as }} />
        {history.entries.length === 0 ? (
          <Empty>Nothing of this trust is on record at this day and position.</Empty>
        ) : (
          <Entries view={view} history={history} state={state} change={change} as={as} />
        )}
      </div>
      {answer === undefined ? (
        <NoMilestones ods={trust.ods} query={new URLSearchParams({ ...state.replay })} />
      ) : null}
      <Before view={view} search={search} />
      <TrustMoney ods={trust.ods} search={search} />
      <Lineage view={view} />
    </>
  );
}

/** One trust: policies above the axis, milestones below, and what ties them. */
export function TrustPage() {
  const { odsCode = '' } = useParams();
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data: view, error, refetch } = useTrust(odsCode, query);
  const own = view?.trust.ods === odsCode ? view : undefined;
  return (
    <PageFrame title={pageTitle('trust', own?.trust.name)}>
      {error ? (
        <>
          <h1 className="nhsuk-heading-l page-title">Trust {odsCode}</h1>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {own === undefined && !error ? <Loading what="this trust" /> : null}
      {own === undefined || error ? null : <TrustRecord view={own} state={state} change={change} />}
    </PageFrame>
  );
}
