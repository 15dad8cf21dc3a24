import { useMemo } from 'react';
import type { Replay } from '#contracts/replay';
import { pageTitle } from '#contracts/page';
import { FileLink, Link, NowLink } from '../link/link.tsx';
import { useTrusts } from '../api-client/queries.ts';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { usePageState } from '../page-state/use-page-state.ts';
import { dayLabel } from '../labels/date-labels.ts';

const tables = [
  ['The whole timeline', '/api/timeline'],
  ['Policies', '/api/policies'],
  ['Trusts', '/api/trusts'],
  ['Money, figure by figure', '/api/money'],
  ['Promises and the pace that each asked for', '/api/promises'],
  ['What came before each milestone', '/api/precedence'],
  ['The state of every policy', '/api/in-force'],
  ['Suppliers and the trusts that have them', '/api/suppliers'],
  ['Codes and what they mean', '/api/codebook'],
] as const;

function Downloads({ replay }: { readonly replay: Replay }) {
  const query = fileQuery(replay);
  return (
    <ul>
      {tables.map(([what, path]) => (
        <li key={path}>
          <FileLinks what={what} path={path} query={query} />
        </li>
      ))}
      <li>
        All of it, with what each column holds:{' '}
        <FileLink to={`/api/datapackage.json?${String(query)}`}>a data package (Frictionless)</FileLink>
      </li>
    </ul>
  );
}

function Citation({ replay }: { readonly replay: Replay }) {
  const address = `${window.location.origin}/?${String(new URLSearchParams({ ...replay }))}`;
  return (
    <p className="citation">
      Throughline, as at {dayLabel(replay.asAt)}, known on {dayLabel(replay.knownAt)}, position{' '}
      {replay.atPosition}. <Link to={address}>{address}</Link>
    </p>
  );
}

/** The record to take away, and how to cite it so that the answer stays the same. */
export function DataPage() {
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data } = useTrusts(query);
  return (
    <PageFrame title={pageTitle('data')}>
      <h1 className="nhsuk-heading-l page-title">Data</h1>
      <ReplayBar replay={data?.replay} chosen={state.replay} onChange={change} />
      <div className="prose data">
        <h2 className="nhsuk-heading-m">Take it away</h2>
        <div className="data__files">{data === undefined ? null : <Downloads replay={data.replay} />}</div>
        <p>
          What is on screen can be downloaded from its page, with the choices that you made and under a name
          that says them. Excel files have a sheet that says what each column holds, and one of what was asked
          for and how to cite it. Days are given as written and with the first and the last day that they may
          stand for; amounts are in pence, with their kind, and must not be added up.
        </p>
        <h2 className="nhsuk-heading-m">Ask for it</h2>
        <p>
          Everything here is read from one interface that is open to you:{' '}
          <NowLink to="/api/docs" reloadDocument>
            its documentation
          </NowLink>{' '}
          and{' '}
          <NowLink to="/openapi.json" reloadDocument>
            its description in OpenAPI 3.1
          </NowLink>
          .
        </p>
        <h2 className="nhsuk-heading-m">Cite it</h2>
        <p>With the three clocks in the address, the same answer comes next year:</p>
        <div className="data__citation">{data === undefined ? null : <Citation replay={data.replay} />}</div>
        <p>
          Contains public sector information licensed under the{' '}
          <a
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="noreferrer"
          >
            Open Government Licence v3.0
          </a>
          .
        </p>
      </div>
    </PageFrame>
  );
}
