import { Link } from 'react-router';
import type { PolicyView } from '#contracts/policy';
import { followersOf, type Follower, type FollowingStep } from './policy-followers.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';

function Step({ step }: { readonly step: FollowingStep }) {
  return (
    <li>
      <Link to={`/entries/${step.entryId}`}>{dateLabel(step.occurred)}</Link>: {step.title}
      {step.lead === undefined ? '' : ` – ${leadTimeLabel(step.lead)}`}
    </li>
  );
}

function Trust({ follower, search }: { readonly follower: Follower; readonly search: string }) {
  const { ods, name, steps, countedFrom } = follower;
  return (
    <li>
      <Link to={{ pathname: `/trusts/${ods}`, search }}>{name}</Link> ({ods})
      {countedFrom === 'its award' && steps.length > 1 ? (
        <span className="followers__from">, counted from its award</span>
      ) : null}
      <ul>
        {steps.map((step) => (
          <Step key={step.entryId} step={step} />
        ))}
      </ul>
    </li>
  );
}

interface PolicyTrustsProps {
  readonly view: PolicyView;
  readonly search: string;
}

/** Trusts that the policy names or whose milestones relate to it, with how long after each step came. */
export function PolicyTrusts({ view, search }: PolicyTrustsProps) {
  const followers = followersOf(view);
  if (followers.length === 0) return null;
  return (
    <section className="policy-part" aria-labelledby="followers">
      <h2 className="nhsuk-heading-m" id="followers">
        Trusts that followed
      </h2>
      <p>
        {followers.length} {followers.length === 1 ? 'trust is' : 'trusts are'} named under it or{' '}
        {followers.length === 1 ? 'has' : 'have'} a milestone that relates to it, by name. How long after is
        counted from the award to the trust where one is on record, else from the first entry of this policy.
        It shows order, not cause; and trusts that are missing here may have followed as well.
      </p>
      <ul className="followers">
        {followers.map((follower) => (
          <Trust key={follower.ods} follower={follower} search={search} />
        ))}
      </ul>
    </section>
  );
}
