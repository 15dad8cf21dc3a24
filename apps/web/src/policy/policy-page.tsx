import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { PolicyView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { usePolicy } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { EntryTable } from '../entry/entry-table.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PictureFiles } from '../picture-file/picture-files.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import type { DisplayMode, PageChange, PageState } from '../page-state/page-state.ts';
import { useMedia } from '../page-state/use-media.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { policyStatusLabel } from '../labels/policy-labels.ts';
import { policyAnswer } from './policy-answer.ts';
import { PolicyActions } from './policy-actions.tsx';
import { PolicyClaims } from './policy-claims.tsx';
import { followersOf, type Follower } from './policy-followers.ts';
import { StepLegend } from './policy-lanes.tsx';
import { PolicyMoney } from './policy-money.tsx';
import { PolicyPicture } from './policy-picture.tsx';
import { PolicyPromises } from './policy-promises.tsx';
import { PolicyRelations } from './policy-relations.tsx';
import { PolicyScope } from './policy-scope.tsx';
import { PolicyTrusts } from './policy-trusts.tsx';

interface PolicyRecordProps {
  readonly view: PolicyView;
  readonly state: PageState;
  readonly change: (change: PageChange, quiet?: boolean) => void;
}

interface LifeProps extends PolicyRecordProps {
  readonly followers: readonly Follower[];
  readonly as: DisplayMode;
}

const searchOf = ({ replay }: PageState): string => String(new URLSearchParams({ ...replay }));

function Life({ view, followers, state, change, as }: LifeProps) {
  const printing = useMedia('print');
  const { entries, policy } = view;
  const list = <EntryList entries={entries} open={state.focus} of={policy.title} />;
  switch (as) {
    case 'picture':
      return (
        <>
          <StepLegend trusts={view.trusts} />
          <PolicyPicture
            {...{ view, followers }}
            search={searchOf(state)}
            zoomText={state.zoom}
            onZoom={(zoom) => change({ zoom }, true)}
            open={state.focus}
            onOpen={(focus) => change({ focus }, true)}
          />
          {printing ? list : null}
        </>
      );
    case 'list':
      return list;
    case 'table':
      return <EntryTable entries={entries} caption={`Entries of ${policy.title}, in order of time`} />;
  }
}

function PolicyRecord({ view, state, change }: PolicyRecordProps) {
  const { policy } = view;
  const search = searchOf(state);
  const followers = useMemo(() => followersOf(view), [view]);
  const narrow = useMedia('(max-width: 40.0525em)');
  const as = state.view ?? (narrow ? 'list' : 'picture');
  return (
    <>
      <p className="trust-kicker">
        {capitalised(codeLabel(policy.kind))} · {policy.issuer} ·{' '}
        {policy.capabilities.map(codeLabel).join(', ')}
      </p>
      <h1 className="nhsuk-heading-l page-title">{policy.title}</h1>
      <p className="lede">
        {policyAnswer(view, followers)} {policyStatusLabel(policy)}{' '}
        <Link to="/how-to-read">How to read this</Link>
      </p>
      <ReplayBar replay={view.replay} chosen={state.replay} onChange={change} news={`policy=${policy.ref}`}>
        <ViewSwitch view={as} onChange={(one) => change({ view: one })} />
      </ReplayBar>
      <PolicyActions of={policy.ref} />
      <section className="record" data-view={as} aria-labelledby="life">
        <h2 className="nhsuk-heading-m" id="life">
          Its life
        </h2>
        <p className="downloads">
          <FileLinks
            what="Its entries"
            path="/api/timeline"
            query={fileQuery(view.replay, [['policy', policy.ref]])}
          />{' '}
          {as === 'picture' && view.entries.length + view.trusts.length > 0 ? (
            <PictureFiles
              told={() => ({
                ...{ name: 'policy-picture', title: policy.title, replay: view.replay },
                filters: [
                  ['policy', [policy.ref]],
                  ...(state.zoom === undefined ? [] : [['zoom', [state.zoom]] as const]),
                ],
              })}
            />
          ) : null}
        </p>
        {view.entries.length === 0 && view.trusts.length === 0 ? (
          <Empty>Nothing that happened to it is on record at this day and position.</Empty>
        ) : (
          <Life {...{ view, followers, state, change, as }} />
        )}
      </section>
      <PolicyTrusts followers={followers} search={search} />
      <PolicyPromises promises={view.promises} search={search} />
      <PolicyScope scope={view.scope} />
      <PolicyMoney money={view.money} />
      <PolicyRelations of={policy.ref} relations={view.relations} search={search} />
      <PolicyClaims claims={view.claims} />
    </>
  );
}

/** One policy: its life, its money, what it relates to, and the trusts that followed. */
export function PolicyPage() {
  const { ref = '' } = useParams();
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = usePolicy(ref, query);
  const own = data?.policy.ref === ref ? data : undefined;
  return (
    <PageFrame title={pageTitle('policy', own?.policy.title)}>
      {error ? (
        <>
          <h1 className="nhsuk-heading-l page-title">Policy {ref}</h1>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {own === undefined && !error ? <Loading what="this policy" /> : null}
      {own === undefined || error ? null : <PolicyRecord view={own} state={state} change={change} />}
    </PageFrame>
  );
}
