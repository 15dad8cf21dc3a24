import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { PolicyView } from '#contracts/policy';
import { usePolicy } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { EntryList } from '../entry/entry-list.tsx';
import { EntryTable } from '../entry/entry-table.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { ViewSwitch } from '../page/view-switch.tsx';
import type { PageChange, PageState } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { policyStatusLabel } from '../labels/policy-labels.ts';
import { PolicyActions } from './policy-actions.tsx';
import { PolicyClaims } from './policy-claims.tsx';
import { PolicyMoney } from './policy-money.tsx';
import { PolicyPromises } from './policy-promises.tsx';
import { PolicyRelations } from './policy-relations.tsx';
import { PolicyScope } from './policy-scope.tsx';
import { PolicyTrusts } from './policy-trusts.tsx';

interface PolicyRecordProps {
  readonly view: PolicyView;
  readonly state: PageState;
  readonly change: (change: PageChange) => void;
}

function Life({ view, state, change }: PolicyRecordProps) {
  const as = state.view === 'table' ? 'table' : 'list';
  return (
    <section className="record" data-view={as} aria-labelledby="life">
      <div className="policy-part__head">
        <h2 className="nhsuk-heading-m" id="life">
          Its life
        </h2>
        <ViewSwitch view={as} of={['list', 'table']} onChange={(one) => change({ view: one })} />
      </div>
      {view.entries.length === 0 ? (
        <Empty>Nothing that happened to it is on record at this day and position.</Empty>
      ) : as === 'list' ? (
        <EntryList entries={view.entries} open={state.focus} of={view.policy.title} />
      ) : (
        <EntryTable entries={view.entries} caption={`Entries of ${view.policy.title}, in order of time`} />
      )}
    </section>
  );
}

function PolicyRecord(props: PolicyRecordProps) {
  const { view, state, change } = props;
  const { policy } = view;
  const search = String(new URLSearchParams({ ...state.replay }));
  return (
    <>
      <p className="trust-kicker">
        {capitalised(codeLabel(policy.kind))} · {policy.issuer} ·{' '}
        {policy.capabilities.map(codeLabel).join(', ')}
      </p>
      <h1 className="nhsuk-heading-l page-title">{policy.title}</h1>
      <p className="lede">
        {policyStatusLabel(policy)} <Link to="/how-to-read">How to read this</Link>
      </p>
      <ReplayBar replay={view.replay} chosen={state.replay} onChange={change} />
      <PolicyActions of={policy.ref} />
      <Life {...props} />
      <PolicyPromises promises={view.promises} search={search} />
      <PolicyScope scope={view.scope} />
      <PolicyMoney money={view.money} />
      <PolicyRelations of={policy.ref} relations={view.relations} search={search} />
      <PolicyTrusts view={view} search={search} />
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
    <PageFrame title={own?.policy.title ?? 'Policy'}>
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
