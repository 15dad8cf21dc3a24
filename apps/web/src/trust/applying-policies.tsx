import type { InForcePolicyView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { codeLabel } from '../labels/code-labels.ts';
import { deadlineLabel, policyStateLabel, scopeLabel } from '../labels/policy-labels.ts';

interface PartProps {
  readonly heading: string;
  readonly id: string;
  readonly policies: readonly InForcePolicyView[];
  readonly search: string;
}

function Applying({ one, search }: { readonly one: InForcePolicyView; readonly search: string }) {
  const { policy, scope, deadline } = one;
  return (
    <li>
      <Link to={{ pathname: `/policies/${policy.ref}`, search }}>{policy.title}</Link>
      {deadline === undefined ? null : <strong className="applies__day"> {deadlineLabel(deadline)}</strong>}
      <div className="trust-list__more">
        {codeLabel(policy.kind)} · {policy.issuer} · {policyStateLabel(policy.state)}
        {scope === undefined ? '' : ` · ${scopeLabel(scope)}`}
      </div>
      {deadline?.what === undefined ? null : <div className="trust-list__more">‘{deadline.what}’</div>}
    </li>
  );
}

/** Policies that apply to a trust, under a heading; nothing where there are none. */
export function PoliciesPart({ heading, id, policies, search }: PartProps) {
  if (policies.length === 0) return null;
  return (
    <section className="policy-part" aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      <ul className="trust-list">
        {policies.map((one) => (
          <Applying key={one.policy.ref} one={one} search={search} />
        ))}
      </ul>
    </section>
  );
}
