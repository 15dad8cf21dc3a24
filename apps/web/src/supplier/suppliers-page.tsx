import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { SupplierFamilyView, SupplierList } from '#contracts/supplier';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { useSuppliers, useTimeline } from '../api-client/queries.ts';
import { EntryList } from '../entry/entry-list.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { NothingOnRecord } from '../page/nothing-on-record.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import type { PageChange, PageState } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The counts of a family in words. */
const countsLabel = ({ contracts, goLives, setbacks, others, trusts }: SupplierFamilyView): string =>
  [
    counted(trusts.length, 'trust', 'trusts'),
    counted(contracts, 'contract', 'contracts'),
    counted(goLives, 'system live', 'systems live'),
    counted(setbacks, 'setback', 'setbacks'),
    counted(others, 'other entry', 'other entries'),
  ].join(' · ');

const addressOf = (family: string): string => `/suppliers/${encodeURIComponent(family)}`;

function Families({ data, search }: { readonly data: SupplierList; readonly search: string }) {
  return (
    <ul className="trust-list">
      {data.families.map((one) => (
        <li key={one.family}>
          <Link to={{ pathname: addressOf(one.family), search }}>{one.family}</Link>
          <div className="trust-list__more">
            {one.names.length > 1 ? `${one.names.map(({ name }) => name).join(', ')} · ` : ''}
            {countsLabel(one)}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface FamilyProps {
  readonly family: SupplierFamilyView;
  readonly state: PageState;
  readonly search: string;
}

/** One family: its names, its trusts since when, and all that stands on record, in the order of the world. */
function Family({ family, state, search }: FamilyProps) {
  const query = useMemo(() => {
    const asked = new URLSearchParams({ ...state.replay });
    for (const { name } of family.names) asked.append('supplier', name);
    return asked;
  }, [family, state.replay]);
  const { data, error, refetch } = useTimeline(query);
  return (
    <>
      <section className="policy-part" aria-labelledby="names">
        <h2 className="nhsuk-heading-m" id="names">
          Names, as they were
        </h2>
        <dl className="relations">
          {family.names.map(({ name, why }) => (
            <div key={name} className="relations__row">
              <dt>{name}</dt>
              <dd>{why ?? 'One name on record.'}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="policy-part" aria-labelledby="trusts">
        <h2 className="nhsuk-heading-m" id="trusts">
          Trusts, and since when on record
        </h2>
        <ul className="trust-list">
          {family.trusts.map(({ ods, name, since }) => (
            <li key={ods}>
              <Link to={{ pathname: `/trusts/${ods}`, search }}>{name}</Link> ({ods}), {dateLabel(since)}
            </li>
          ))}
        </ul>
      </section>
      <section className="policy-part" aria-labelledby="entries">
        <h2 className="nhsuk-heading-m" id="entries">
          Contracts, systems and setbacks
        </h2>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? <Loading what="the entries" /> : null}
        {data === undefined ? null : (
          <>
            <p className="downloads">
              <FileLinks what="These entries" path="/api/timeline" query={fileQuery(data.replay, query)} />
            </p>
            <EntryList entries={data.entries} open={state.focus} />
          </>
        )}
      </section>
    </>
  );
}

interface SuppliersRecordProps {
  readonly data: SupplierList;
  readonly asked: string | undefined;
  readonly state: PageState;
  readonly change: (change: PageChange) => void;
}

function SuppliersRecord({ data, asked, state, change }: SuppliersRecordProps) {
  const search = String(new URLSearchParams({ ...state.replay }));
  const family = data.families.find((one) => one.family === asked);
  return (
    <>
      <p className="lede">
        {family === undefined
          ? 'Suppliers and products as they were named at the time, by family. Which names belong together is our own grouping where no source is named.'
          : `${countsLabel(family)}. The record is not complete.`}{' '}
        {family === undefined ? null : <Link to={{ pathname: '/suppliers', search }}>All suppliers</Link>}
      </p>
      <ReplayBar replay={data.replay} chosen={state.replay} onChange={change} />
      {asked !== undefined && family === undefined ? <NothingOnRecord thing="supplier" /> : null}
      {asked === undefined ? (
        <>
          <p className="downloads">
            <FileLinks what="These suppliers" path="/api/suppliers" query={fileQuery(data.replay)} />
          </p>
          <Families data={data} search={search} />
        </>
      ) : null}
      {family === undefined ? null : <Family family={family} state={state} search={search} />}
    </>
  );
}

/** Suppliers by family, or one family of them. */
export function SuppliersPage() {
  const { family } = useParams();
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = useSuppliers(query);
  return (
    <PageFrame title={family === undefined ? pageTitle('suppliers') : pageTitle('supplier', family)}>
      <h1 className="nhsuk-heading-l page-title">{family ?? 'Suppliers'}</h1>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the suppliers" /> : null}
      {data === undefined ? null : (
        <SuppliersRecord data={data} asked={family} state={state} change={change} />
      )}
    </PageFrame>
  );
}
