import type { ClaimStepView, ClaimView } from '#contracts/influence';
import { Link } from '../link/link.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { freeTextLabel } from '../labels/entry-labels.ts';
import { claimStatusLabel } from '../labels/claim-labels.ts';

/** The part of a claim that its page says already, and that is left out. */
export type OmittedPart = 'policy' | 'milestone';

function Step({ step, words }: { readonly step: ClaimStepView; readonly words: string }) {
  return (
    <p className="claim__step">
      <Link to={`/entries/${step.entryId}`}>
        {words} {dateLabel(step.occurred)}
      </Link>
      : {freeTextLabel(step.reason)}
    </p>
  );
}

function Claim({ claim, without }: { readonly claim: ClaimView; readonly without: OmittedPart }) {
  const { trust, milestone, policy, mechanism, occurred, status, statement } = claim;
  const said = freeTextLabel(statement);
  return (
    <li className={`claim claim--${status}`}>
      <p>
        <Link to={`/trusts/${trust.ods}`}>{trust.name}</Link>
        {without === 'policy' ? (
          <> of ‘{milestone.title}’</>
        ) : (
          <>
            {' '}
            of <Link to={`/policies/${policy.id}`}>{policy.title}</Link>
          </>
        )}
        : by {mechanism.title.toLowerCase()}
        {said === '' ? '' : `. ${said}`}
      </p>
      <p className="claim__step">
        <Link to={`/entries/${claim.entryId}`}>Claimed {dateLabel(occurred)}</Link>
        {status === 'claimed' ? '' : ` · ${claimStatusLabel(status)}`}
      </p>
      {claim.contested.map((step) => (
        <Step key={step.entryId} step={step} words="Contested" />
      ))}
      {claim.withdrawn === undefined ? null : <Step step={claim.withdrawn} words="Taken back" />}
    </li>
  );
}

interface ClaimListProps {
  readonly claims: readonly ClaimView[];
  readonly without: OmittedPart;
}

/** Claims for and against, apart from each other, with what they are worth: a claim is one party's statement. */
export function ClaimList({ claims, without }: ClaimListProps) {
  const sides = [
    ['helped', 'That it helped'],
    ['hindered', 'That it hindered'],
  ] as const;
  return (
    <>
      <p>
        A claim is what one trust says of itself. Nothing is proved by it, and how many there are says more
        about who was asked than about the policy.
      </p>
      <div className="claims">
        {sides.map(([direction, words]) => {
          const own = claims.filter((claim) => claim.direction === direction);
          return (
            <div key={direction}>
              <h3 className="nhsuk-heading-s">
                {words} ({own.length})
              </h3>
              {own.length === 0 ? <p className="claim__step">No claim on record.</p> : null}
              <ul>
                {own.map((claim) => (
                  <Claim key={claim.id} claim={claim} without={without} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}
