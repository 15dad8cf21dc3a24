import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PolicySummary } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { usePolicyList } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FilterSelect } from '../page/filter-select.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { foundPolicies } from './policy-search.ts';
import type { PageChange } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { entryCountLabel, policyStateLabel } from '../labels/policy-labels.ts';

function Policy({ policy, search }: { readonly policy: PolicySummary; readonly search: string }) {
  const { ref, title, kind, issuer, state } = policy;
  return (
    <li>
      <Link to={{ pathname: `/policies/${ref}`, search }}>{title}</Link>
      <div className="trust-list__more">
        {codeLabel(kind)} · {issuer} · {policyStateLabel(state)} · {entryCountLabel(policy)}
      </div>
    </li>
  );
}

const options = (values: readonly string[]) => [
  ['', 'All'] as const,
  ...[...new Set(values)].sort().map((value) => [value, capitalised(codeLabel(value))] as const),
];

interface SearchProps {
  readonly policies: readonly PolicySummary[];
  readonly params: URLSearchParams;
  readonly onChange: (change: PageChange) => void;
}

function Search({ policies, params, onChange }: SearchProps) {
  const choice = (name: string, label: string, values: readonly string[]) => (
    <FilterSelect
      name={name}
      label={label}
      value={params.get(name) ?? ''}
      options={options(values)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <form className="trust-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label className="choice" htmlFor="policy-words">
        <span className="choice__label">Title or body</span>
        <input
          id="policy-words"
          type="search"
          value={params.get('q') ?? ''}
          onChange={(event) => onChange({ q: event.target.value })}
        />
      </label>
      {choice(
        'kind',
        'Kind',
        policies.map(({ kind }) => kind),
      )}
      {choice(
        'about',
        'About',
        policies.flatMap(({ capabilities }) => capabilities),
      )}
      {choice(
        'state',
        'State',
        policies.map(({ state }) => state.is),
      )}
      <label className="choice" htmlFor="policy-live">
        <input
          className="choice__tick"
          id="policy-live"
          type="checkbox"
          checked={params.get('live') === 'true'}
          onChange={(event) => onChange({ live: event.target.checked ? 'true' : undefined })}
        />
        Without those that ended
      </label>
    </form>
  );
}

/** The choices of this page by the parameters of the API. */
const choices = [
  ['q', 'q'],
  ['kind', 'kind'],
  ['capability', 'about'],
  ['state', 'state'],
  ['live', 'live'],
] as const;

/** All national policies on record, to be searched. */
export function PoliciesPage() {
  const [state, change] = usePageState();
  const [params] = useSearchParams();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = usePolicyList(query);
  const found = foundPolicies(data?.policies ?? [], {
    words: params.get('q') ?? '',
    kind: params.get('kind') ?? '',
    capability: params.get('about') ?? '',
    state: params.get('state') ?? '',
    liveOnly: params.get('live') === 'true',
  });
  return (
    <PageFrame title={pageTitle('policies')}>
      <h1 className="nhsuk-heading-l page-title">Policies</h1>
      <p className="lede">
        What national bodies in England announced, paid for, required and promised, by title. What is missing
        here may still have happened: the record is not complete.{' '}
        <Link to={{ pathname: '/money', search: String(query) }}>
          What each round announced, awarded and paid
        </Link>
      </p>
      <ReplayBar replay={data?.replay} chosen={state.replay} onChange={change} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the policies" /> : null}
      {data === undefined ? null : (
        <>
          <Search policies={data.policies} params={params} onChange={(wanted) => change(wanted, true)} />
          <p className="downloads">
            <span role="status">
              {found.length} of {data.policies.length} policies.
            </span>{' '}
            <FileLinks
              what="What is on screen"
              path="/api/policies"
              query={fileQuery(
                data.replay,
                choices.map(([name, of]) => [name, params.get(of)] as const),
              )}
            />
          </p>
          {found.length === 0 ? (
            <Empty>No policy fits. Try fewer letters or take a filter away.</Empty>
          ) : null}
          <ul className="trust-list">
            {found.map((policy) => (
              <Policy key={policy.ref} policy={policy} search={String(query)} />
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
