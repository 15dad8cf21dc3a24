import type { PromiseVersionView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { movedLabel, pctLabel } from '../labels/promise-labels.ts';

interface PolicyPromisesProps {
  readonly promises: readonly PromiseVersionView[];
  /** The clocks of the page, for its links. */
  readonly search: string;
}

/** The promise of a target as it was made, moved and reworded: when, by whom, what, by when, and the shares that it named. */
export function PolicyPromises({ promises, search }: PolicyPromisesProps) {
  if (promises.length === 0) return null;
  return (
    <section className="policy-part" aria-labelledby="promises">
      <h2 className="nhsuk-heading-m" id="promises">
        The promise, as it moved
      </h2>
      <dl className="relations">
        {promises.map((one) => (
          <div key={one.entryId} className="relations__row">
            <dt>
              <Link to={`/entries/${one.entryId}`}>{dateLabel(one.on)}</Link>
            </dt>
            <dd>
              {capitalised(one.change)} by {one.by}
              {one.statement === '' ? '' : `: ‘${one.statement}’`}
              {one.due === undefined
                ? ''
                : `, due ${dateLabel(one.due)}${movedLabel(one) === '' ? '' : `, ${movedLabel(one)}`}`}
              {one.shares.length === 0
                ? ''
                : `; ${one.shares.map(({ by, sharePct }) => `${pctLabel(sharePct)} by ${dateLabel(by)}`).join(', ')}`}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={{ pathname: '/promises', search }}>Every promise, and the pace that each asked for</Link>
      </p>
    </section>
  );
}
