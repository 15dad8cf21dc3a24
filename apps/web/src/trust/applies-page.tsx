import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { InForcePolicyView, InForceView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { PoliciesPart } from './applying-policies.tsx';
import { useInForce } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import type { PageChange, PageState } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { codeLabel } from '../labels/code-labels.ts';
import { deadlineLabel } from '../labels/policy-labels.ts';

const byDay = (a: InForcePolicyView, b: InForcePolicyView): number =>
  (a.deadline?.on.latestOn ?? '9999').localeCompare(b.deadline?.on.latestOn ?? '9999');

interface ApplyingRecordProps {
  readonly view: InForceView;
  readonly state: PageState;
  readonly change: (change: PageChange) => void;
}

function ApplyingRecord({ view, state, change }: ApplyingRecordProps) {
  const { trust, trustType, policies } = view;
  const search = String(new URLSearchParams({ ...state.replay }));
  const binding = policies.filter(({ bears }) => bears === 'binds');
  const [standing, overdue] = [
    binding.filter(({ policy }) => policy.state.is !== 'overdue').sort(byDay),
    binding.filter(({ policy }) => policy.state.is === 'overdue').sort(byDay),
  ];
  const others = policies.filter(({ bears }) => bears !== 'binds');
  const coming = standing.find(({ deadline }) => deadline?.is === 'coming');
  const inForce = others.filter(({ policy }) => policy.state.is === 'in force');
  return (
    <>
      <p className="trust-kicker">
        Trust {trust?.ods} · {codeLabel(trustType ?? 'unknown')}
      </p>
      <h1 className="nhsuk-heading-l page-title">What applies to {trust?.name}</h1>
      <p className="lede">
        {standing.length} {standing.length === 1 ? 'duty or promise binds' : 'duties and promises bind'} it on
        this day
        {coming?.deadline === undefined
          ? ''
          : `; the next day that one names is ${deadlineLabel(coming.deadline).replace('by ', '')}`}
        . {overdue.length} more {overdue.length === 1 ? 'is' : 'are'} past the day without a verdict on
        record. <Link to={{ pathname: `/trusts/${trust?.ods ?? ''}`, search }}>Its own history</Link>
      </p>
      <ReplayBar replay={view.replay} chosen={state.replay} onChange={change} />
      <p className="downloads">
        <FileLinks
          what="These policies"
          path="/api/in-force"
          query={fileQuery(view.replay, [['trust', trust?.ods]])}
        />
      </p>
      {policies.length === 0 ? (
        <Empty>Nothing on record applies to it at this day and position.</Empty>
      ) : null}
      <PoliciesPart heading="Binds it" id="binds" policies={standing} search={search} />
      <PoliciesPart
        heading="Past its day, without a verdict"
        id="overdue"
        policies={overdue}
        search={search}
      />
      <PoliciesPart heading="In force nationally" id="in-force" policies={inForce} search={search} />
      <PoliciesPart
        heading="Open or announced"
        id="announced"
        policies={others.filter((one) => !inForce.includes(one))}
        search={search}
      />
      <p>
        Whom a policy binds is as its source says it, or our own reading where the source does not; the
        policy’s page says which. The type of a trust is our own classification. This is no legal advice, and
        the record is not complete.
      </p>
    </>
  );
}

/** Policies that apply to one trust on a day: duties and promises that bind it, with their days, and what is in force nationally. */
export function AppliesPage() {
  const { odsCode = '' } = useParams();
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = useInForce(odsCode, query);
  const own = data?.trust?.ods === odsCode ? data : undefined;
  return (
    <PageFrame title={pageTitle('applies', own?.trust?.name)}>
      {error ? (
        <>
          <h1 className="nhsuk-heading-l page-title">Trust {odsCode}</h1>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {own === undefined && !error ? <Loading what="what applies to this trust" /> : null}
      {own === undefined || error ? null : <ApplyingRecord view={own} state={state} change={change} />}
    </PageFrame>
  );
}
