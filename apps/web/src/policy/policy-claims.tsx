import type { ClaimView } from '#contracts/influence';
import { ClaimList } from '../entry/claim-list.tsx';

/** Claims of trusts that the policy helped or hindered their milestones. */
export function PolicyClaims({ claims }: { readonly claims: readonly ClaimView[] }) {
  return (
    <section className="policy-part" aria-labelledby="claims">
      <h2 className="nhsuk-heading-m" id="claims">
        What trusts claim
      </h2>
      {claims.length === 0 ? (
        <p>No trust has claimed that this policy helped or hindered a milestone.</p>
      ) : (
        <ClaimList claims={claims} without="policy" />
      )}
    </section>
  );
}
