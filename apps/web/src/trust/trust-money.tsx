import { useMemo } from 'react';
import { Link } from '../link/link.tsx';
import { useMoney } from '../api-client/queries.ts';
import { TrustMoneyTable } from '../policy/trust-money-table.tsx';

interface TrustMoneyProps {
  readonly ods: string;
  /** The clocks chosen. */
  readonly search: string;
}

/** Money on record that names the trust or one that it came from, by round, and the way to it on a page of its own. */
export function TrustMoney({ ods, search }: TrustMoneyProps) {
  const query = useMemo(
    () => new URLSearchParams([...new URLSearchParams(search), ['trust', ods]]),
    [ods, search],
  );
  const { data } = useMoney(query);
  if (data?.trust?.ods !== ods) return null;
  const { rounds } = data;
  return (
    <section className="policy-part" aria-labelledby="money">
      <h2 className="nhsuk-heading-m" id="money">
        Money
      </h2>
      {rounds.length === 0 ? (
        <p>
          No national money is on record that names this trust or one that it came from, which does not say
          that there was none. <Link to={{ pathname: '/money', search }}>Money by policy</Link>
        </p>
      ) : (
        <>
          <p>
            What names this trust, or one that it came from, beside what was named for all. Figures are never
            added up.{' '}
            <Link to={{ pathname: '/money', search: String(query) }}>This table on a page of its own</Link>
          </p>
          <TrustMoneyTable rounds={rounds} own={ods} search={search} />
        </>
      )}
    </section>
  );
}
