import type { ScopeView } from '#contracts/policy';
import { scopeLabel } from '../labels/policy-labels.ts';
import { SourceLink } from '../link/source-link.tsx';
import { dateLabel } from '../labels/date-labels.ts';

/** The scope of a policy: whom it binds, by when, and where that can be read. Nothing where nobody has said. */
export function PolicyScope({ scope }: { readonly scope: ScopeView | undefined }) {
  if (scope === undefined) return null;
  return (
    <section className="policy-part" aria-labelledby="scope">
      <h2 className="nhsuk-heading-m" id="scope">
        Whom it binds
      </h2>
      <dl className="relations">
        <div className="relations__row">
          <dt>In words</dt>
          <dd>{scope.appliesTo}</dd>
        </div>
        <div className="relations__row">
          <dt>Trusts</dt>
          <dd>{scopeLabel(scope)}</dd>
        </div>
        {scope.conformBy === undefined ? null : (
          <div className="relations__row">
            <dt>By</dt>
            <dd>{dateLabel(scope.conformBy)}</dd>
          </div>
        )}
        <div className="relations__row">
          <dt>Source</dt>
          <dd>
            <SourceLink source={scope.source} />
            {scope.basis === 'stated' ? '' : ' – our own reading of it'}
            {scope.confidence === 'high' ? '' : ` (confidence ${scope.confidence})`}
          </dd>
        </div>
      </dl>
    </section>
  );
}
