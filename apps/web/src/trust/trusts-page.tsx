import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TrustSummary } from '#contracts/trust';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { useTrusts } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FilterSelect } from '../page/filter-select.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { foundTrusts } from './trust-search.ts';
import type { PageChange } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { trustStatusLabel } from '../labels/trust-labels.ts';

function Trust({ trust, search }: { readonly trust: TrustSummary; readonly search: string }) {
  const { ods, name, trustType, region, milestones } = trust;
  return (
    <li>
      <Link to={{ pathname: `/trusts/${ods}`, search }}>{name}</Link> ({ods})
      <div className="trust-list__more">
        {codeLabel(trustType)} · {region} · {trustStatusLabel(trust)} · {milestones}{' '}
        {milestones === 1 ? 'milestone' : 'milestones'} on record here
      </div>
    </li>
  );
}

const options = (values: readonly string[], words: (value: string) => string) => [
  ['', 'All'] as const,
  ...[...new Set(values)].sort().map((value) => [value, words(value)] as const),
];

interface SearchProps {
  readonly trusts: readonly TrustSummary[];
  readonly params: URLSearchParams;
  readonly onChange: (change: PageChange) => void;
}

function Search({ trusts, params, onChange }: SearchProps) {
  return (
    <form className="trust-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label className="choice" htmlFor="trust-words">
        <span className="choice__label">Name or code</span>
        <input
          id="trust-words"
          type="search"
          value={params.get('q') ?? ''}
          onChange={(event) => onChange({ q: event.target.value })}
        />
      </label>
      <FilterSelect
        name="region"
        label="Region"
        value={params.get('region') ?? ''}
        options={options(
          trusts.map(({ region }) => region),
          (region) => region,
        )}
        onChange={(region) => onChange({ region })}
      />
      <FilterSelect
        name="trustType"
        label="Type"
        value={params.get('trustType') ?? ''}
        options={options(
          trusts.map(({ trustType }) => trustType),
          (type) => capitalised(codeLabel(type)),
        )}
        onChange={(trustType) => onChange({ trustType })}
      />
      <label className="choice" htmlFor="trust-open">
        <input
          className="choice__tick"
          id="trust-open"
          type="checkbox"
          checked={params.get('open') === 'true'}
          onChange={(event) => onChange({ open: event.target.checked ? 'true' : undefined })}
        />
        Open trusts only
      </label>
    </form>
  );
}

/** All trusts on record, open and closed, to be searched; in the order of their names, never of their figures. */
export function TrustsPage() {
  const [state, change] = usePageState();
  const [params] = useSearchParams();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = useTrusts(query);
  const found = foundTrusts(data?.trusts ?? [], {
    words: params.get('q') ?? '',
    region: params.get('region') ?? '',
    trustType: params.get('trustType') ?? '',
    openOnly: params.get('open') === 'true',
  });
  return (
    <PageFrame title={pageTitle('trusts')}>
      <h1 className="nhsuk-heading-l page-title">Trusts</h1>
      <p className="lede">
        NHS trusts in England, open and closed, by name. The number of milestones says how much is on record
        here, not how far a trust has come.{' '}
        <Link to={{ pathname: '/suppliers', search: String(query) }}>Which suppliers they have</Link>
      </p>
      <ReplayBar replay={data?.replay} chosen={state.replay} onChange={change} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the trusts" /> : null}
      {data === undefined ? null : (
        <>
          <Search trusts={data.trusts} params={params} onChange={(wanted) => change(wanted, true)} />
          <p className="downloads">
            <span role="status">
              {found.length} of {data.trusts.length} trusts.
            </span>{' '}
            <FileLinks
              what="What is on screen"
              path="/api/trusts"
              query={fileQuery(
                data.replay,
                ['q', 'region', 'trustType', 'open'].map((name) => [name, params.get(name)] as const),
              )}
            />
          </p>
          {found.length === 0 ? <Empty>No trust fits. Try fewer letters or take a filter away.</Empty> : null}
          <ul className="trust-list">
            {found.map((trust) => (
              <Trust key={trust.ods} trust={trust} search={String(query)} />
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
