import { Link } from 'react-router';
import type { PromiseVersionView } from '#contracts/policy';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { leadAfterLabel } from '../labels/lead-time-labels.ts';

/** By how much the day moved: ', 12 months later', ', brought forward'; '' where it did not. */
function movedLabel({ moved }: PromiseVersionView): string {
  if (moved === undefined) return '';
  return moved.is === 'after'
    ? `, ${leadAfterLabel(moved)} later`
    : moved.is === 'already there'
      ? ', brought forward'
      : '';
}

/** The promise of a target as it was made, moved and reworded: when, by whom, what, by when, and the shares that it named. */
export function PolicyPromises({ promises }: { readonly promises: readonly PromiseVersionView[] }) {
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
              {one.due === undefined ? '' : `, due ${dateLabel(one.due)}${movedLabel(one)}`}
              {one.shares.length === 0
                ? ''
                : `; ${one.shares.map(({ by, sharePct }) => `${String(sharePct)} % by ${dateLabel(by)}`).join(', ')}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
