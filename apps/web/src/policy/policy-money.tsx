import type { MoneyView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { moneyUnderHeadings } from './money-headings.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { amountBasisLabel, periodLabel, poundsLabel } from '../labels/money-labels.ts';

function Figure({ money }: { readonly money: MoneyView }) {
  const { amount, trust, occurred, entryId } = money;
  const more = [amountBasisLabel(amount), periodLabel(amount)].filter((words) => words !== '');
  return (
    <tr>
      <td className="nhsuk-table__cell">
        <Link to={`/entries/${entryId}`}>{dateLabel(occurred)}</Link>
      </td>
      <td className="nhsuk-table__cell money__figure">{poundsLabel(amount.pence)}</td>
      <td className="nhsuk-table__cell">
        {trust === undefined ? null : <Link to={`/trusts/${trust.ods}`}>{trust.name}</Link>}
        {trust === undefined || more.length === 0 ? '' : ', '}
        {more.join(', ')}
      </td>
    </tr>
  );
}

/** Each figure that was named, kind by kind and apart: announced money is not awarded money, and nothing is added. */
export function PolicyMoney({ money }: { readonly money: readonly MoneyView[] }) {
  if (money.length === 0) return null;
  return (
    <section className="policy-part" aria-labelledby="money">
      <h2 className="nhsuk-heading-m" id="money">
        Money
      </h2>
      <p>
        Each figure as it was named at the time. They are not added up: a later figure often restates an
        earlier one, and money announced is not money received. Where a trust is named, the figure is its own.
      </p>
      <div className="money">
        {moneyUnderHeadings(money).map(([heading, figures]) => (
          <table key={heading} className="nhsuk-table money__table">
            <caption className="nhsuk-table__caption nhsuk-table__caption--s">{heading}</caption>
            <thead className="nhsuk-u-visually-hidden">
              <tr>
                <th scope="col">When</th>
                <th scope="col">Figure</th>
                <th scope="col">To whom, how it was given, and for which years</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((one) => (
                <Figure key={one.entryId} money={one} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}
