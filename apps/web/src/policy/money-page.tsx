import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { MoneyTable, MoneyView, RoundMoneyView } from '#contracts/policy';
import type { NamedTrust } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { useMoney } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { usePageState } from '../page-state/use-page-state.ts';
import { codeLabel } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { poundsLabel } from '../labels/money-labels.ts';
import { moneyHeadings, moneyUnderHeadings, type MoneyHeading, type SaidMoney } from './money-headings.ts';
import { MoneyTableFrame, notOnRecord, TimeCells, type TimeColumns } from './money-table.tsx';
import { TrustMoneyTable } from './trust-money-table.tsx';
import { UnsaidSteps } from './unsaid-steps.tsx';

/** Times of a round, under the words that head their columns. */
const times = [
  ['toAward', 'Announced to awarded'],
  ['toReceipt', 'Awarded to received'],
  ['bidWindow', 'Open for bids'],
  ['leftToSpend', 'Left to spend'],
] as const satisfies TimeColumns;

interface FiguresProps {
  readonly steps: readonly SaidMoney[];
  readonly of: MoneyHeading;
}

const hasFigure = (step: SaidMoney): step is MoneyView => step.amount !== undefined;

/** Figures of one kind: those for all as they were named, those to single trusts counted; steps without one counted apart. */
function Figures({ steps, of }: FiguresProps) {
  const money = steps.filter(hasFigure);
  const forAll = money.filter(({ trust }) => trust === undefined);
  const toTrusts = money.length - forAll.length;
  if (steps.length === 0) return notOnRecord;
  return (
    <>
      {forAll.map(({ entryId, amount, occurred }) => (
        <div key={entryId}>
          <Link to={`/entries/${entryId}`}>
            <span className="nhsuk-u-visually-hidden">{of}: </span>
            {amount.basis === 'ceiling' ? 'up to ' : ''}
            {poundsLabel(amount.pence)}
            <span className="nhsuk-u-visually-hidden">, {dateLabel(occurred)}</span>
          </Link>{' '}
          <span className="money-table__when" aria-hidden="true">
            {dateLabel(occurred)}
          </span>
        </div>
      ))}
      {toTrusts === 0 ? null : (
        <div className="money-table__when">
          {toTrusts} {toTrusts === 1 ? 'sum' : 'sums'} to single trusts
        </div>
      )}
      <UnsaidSteps steps={steps.filter((step) => !hasFigure(step))} heading={of} />
    </>
  );
}

function Round({ round, search }: RoundProps) {
  const { policy, money, unsaid } = round;
  const under = new Map(moneyUnderHeadings<SaidMoney>([...money, ...unsaid]));
  return (
    <tr>
      <th scope="row" className="nhsuk-table__cell">
        <Link to={{ pathname: `/policies/${policy.ref}`, search }}>{policy.title}</Link>
        <div className="money-table__when">{codeLabel(policy.kind)}</div>
      </th>
      {moneyHeadings.map((heading) => (
        <td key={heading} className="nhsuk-table__cell">
          <Figures steps={under.get(heading) ?? []} of={heading} />
        </td>
      ))}
      <TimeCells round={round} times={times} />
    </tr>
  );
}

interface RoundProps {
  readonly round: RoundMoneyView;
  readonly search: string;
}

interface TableProps {
  readonly table: MoneyTable;
  /** The clocks chosen. */
  readonly search: string;
}

function Rounds({ table: { rounds, trust }, search }: TableProps) {
  if (rounds.length === 0) return <Empty>No money is on record at this day and position.</Empty>;
  if (trust !== undefined) return <TrustMoneyTable rounds={rounds} own={trust.ods} search={search} />;
  return (
    <MoneyTableFrame
      label="Money by policy"
      caption={`${rounds.length} policies that carry money, the latest first`}
      times={times}
    >
      {rounds.map((round) => (
        <Round key={round.policy.ref} round={round} search={search} />
      ))}
    </MoneyTableFrame>
  );
}

/** The page's heading, and what it shows: of one trust the way back to its history and to all money. */
function Heading({ trust, search }: { readonly trust: NamedTrust | undefined; readonly search: string }) {
  return (
    <>
      <h1 className="nhsuk-heading-l page-title">{pageTitle('money', trust?.name)}</h1>
      <p className="lede">
        What each round announced, awarded, restated and paid, figure by figure, and how long its steps took.
        Figures are never added up: a later one restates an earlier one, and programmes fund one another.
        {trust === undefined ? null : (
          <>
            {' '}
            What names a trust that it came from is said to be that trust’s.{' '}
            <Link to={{ pathname: `/trusts/${trust.ods}`, search }}>Its own history</Link> ·{' '}
            <Link to={{ pathname: '/money', search }}>Money by policy</Link>
          </>
        )}
      </p>
    </>
  );
}

/** Money by policy: a row for each, a column for each kind of figure, blanks where nothing is on record. Nothing is added. */
export function MoneyPage() {
  const [state, change] = usePageState();
  const [params] = useSearchParams();
  const ods = params.get('trust');
  const search = String(new URLSearchParams({ ...state.replay }));
  const query = useMemo(
    () => new URLSearchParams([...new URLSearchParams(search), ...(ods === null ? [] : [['trust', ods]])]),
    [search, ods],
  );
  const { data, error, refetch } = useMoney(query);
  const table = data?.trust?.ods === (ods ?? undefined) ? data : undefined;
  return (
    <PageFrame title={pageTitle('money', table?.trust?.name)}>
      <Heading trust={table?.trust} search={search} />
      <ReplayBar replay={table?.replay} chosen={state.replay} onChange={change} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {table === undefined && !error ? <Loading what="the money" /> : null}
      {table === undefined || error ? null : (
        <>
          <p className="downloads">
            <FileLinks
              what="These figures"
              path="/api/money"
              query={fileQuery(table.replay, [['trust', ods]])}
            />
          </p>
          <Rounds table={table} search={search} />
        </>
      )}
    </PageFrame>
  );
}
