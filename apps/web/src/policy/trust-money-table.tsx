import type { RoundMoneyView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { codeLabel } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { poundsLabel } from '../labels/money-labels.ts';
import { moneyHeadings, moneyUnderHeadings, type MoneyHeading, type SaidMoney } from './money-headings.ts';
import { MoneyTableFrame, notOnRecord, TimeCells, type TimeColumns } from './money-table.tsx';

/** Times of a round for one trust, under the words that head their columns. */
const times = [
  ['toAward', 'Announced to awarded'],
  ['toReceipt', 'Awarded to received'],
] as const satisfies TimeColumns;

interface StepProps {
  readonly step: SaidMoney;
  readonly heading: MoneyHeading;
  readonly own: string;
}

/** One step: the sum that went to the trust, to one that it came from, or was named for all. */
function Step({ step, heading, own }: StepProps) {
  const { entryId, amount, occurred, trust } = step;
  const sum = amount && `${amount.basis === 'ceiling' ? 'up to ' : ''}${poundsLabel(amount.pence)}`;
  const whose = trust === undefined ? 'in all' : trust.ods === own ? 'to this trust' : `to ${trust.name}`;
  return (
    <div>
      <Link to={`/entries/${entryId}`}>
        <span className="nhsuk-u-visually-hidden">{heading}: </span>
        {sum ?? 'sum not on record'}
        <span className="nhsuk-u-visually-hidden">, {dateLabel(occurred)}</span>
      </Link>{' '}
      {whose}
      <div className="money-table__when">{dateLabel(occurred)}</div>
    </div>
  );
}

const byDay = (a: SaidMoney, b: SaidMoney) => a.occurred.earliestOn.localeCompare(b.occurred.earliestOn);

interface RowProps {
  readonly round: RoundMoneyView;
  readonly own: string;
  readonly search: string;
}

function Row({ round, own, search }: RowProps) {
  const { policy, money, unsaid } = round;
  const under = new Map(moneyUnderHeadings<SaidMoney>([...money, ...unsaid].sort(byDay)));
  return (
    <tr>
      <th scope="row" className="nhsuk-table__cell">
        <Link to={{ pathname: `/policies/${policy.ref}`, search }}>{policy.title}</Link>
        <div className="money-table__when">{codeLabel(policy.kind)}</div>
      </th>
      {moneyHeadings.map((heading) => (
        <td key={heading} className="nhsuk-table__cell">
          {under
            .get(heading)
            ?.map((step) => <Step key={step.entryId} step={step} heading={heading} own={own} />) ??
            notOnRecord}
        </td>
      ))}
      <TimeCells round={round} times={times} />
    </tr>
  );
}

interface TrustMoneyTableProps {
  readonly rounds: readonly RoundMoneyView[];
  /** The trust that they name, or one that came from those that they name. */
  readonly own: string;
  /** The clocks chosen. */
  readonly search: string;
}

/** Money that names a trust: a row for each round, a column for each kind of step, blanks where nothing is on record. */
export function TrustMoneyTable({ rounds, own, search }: TrustMoneyTableProps) {
  return (
    <MoneyTableFrame
      label="Money of this trust"
      caption={`${rounds.length} ${rounds.length === 1 ? 'policy' : 'policies'}, the latest first; nothing is added up`}
      times={times}
    >
      {rounds.map((round) => (
        <Row key={round.policy.ref} round={round} own={own} search={search} />
      ))}
    </MoneyTableFrame>
  );
}
