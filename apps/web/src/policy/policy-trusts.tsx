import type { FollowingTrust } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import type { Follower } from './policy-followers.ts';
import { tieHeadings } from './policy-lanes.tsx';
import { withoutOutcomeWords } from './follower-rows.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';

function Step({ step }: { readonly step: FollowingTrust }) {
  const what = step.step === 'setback' || step.step === 'planned' ? `${step.step}: ` : '';
  return (
    <li>
      <Link to={`/entries/${step.entryId}`}>{dateLabel(step.occurred)}</Link>: {what}
      {step.title}
      {step.lead === undefined ? '' : ` – ${leadTimeLabel(step.lead)}`}
    </li>
  );
}

function Trust({ follower, search }: { readonly follower: Follower; readonly search: string }) {
  const { ods, name, steps, setbacks, withoutOutcome } = follower;
  return (
    <li>
      <Link to={{ pathname: `/trusts/${ods}`, search }}>{name}</Link> ({ods})
      {withoutOutcome ? <span className="followers__from">, {withoutOutcomeWords}</span> : null}
      <ul>
        {[...steps, ...setbacks].map((step) => (
          <Step key={step.entryId} step={step} />
        ))}
      </ul>
    </li>
  );
}

interface PolicyTrustsProps {
  readonly followers: readonly Follower[];
  readonly search: string;
}

/** Trusts that followed the policy, by what ties them to it, with how long after each milestone came. */
export function PolicyTrusts({ followers, search }: PolicyTrustsProps) {
  if (followers.length === 0) return null;
  const byName = followers.filter(({ tie }) => tie !== 'related');
  const without = byName.filter(({ withoutOutcome }) => withoutOutcome).length;
  return (
    <section className="policy-part" aria-labelledby="followers">
      <h2 className="nhsuk-heading-m" id="followers">
        Trusts that followed
      </h2>
      <p>
        {byName.length} {byName.length === 1 ? 'trust is' : 'trusts are'} tied to it by a claim, money or
        selection
        {without === 0 ? '' : `, ${without} of them without a milestone reached since on record`};{' '}
        {followers.length - byName.length} more by a hint alone. How long after is counted from the award or
        the naming where one is on record, else from the first entry of this policy: the same as on the
        trust’s own page. It shows order, not cause; and trusts that are missing here may have followed as
        well.
      </p>
      {[...Map.groupBy(followers, ({ tie }) => tie)].map(([tie, own]) => (
        <div key={tie}>
          <h3 className="nhsuk-heading-s">{tieHeadings[tie]}</h3>
          <ul className="followers">
            {own.map((follower) => (
              <Trust key={follower.ods} follower={follower} search={search} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
