import type { TieView } from '#contracts/trust';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import { isDrawnTie } from './trust-history.ts';
import { tieLabel } from '../labels/code-labels.ts';
import { successionLabel } from '../labels/trust-labels.ts';

interface TieListProps {
  readonly milestoneId: string;
  readonly ties: readonly TieView[];
}

function Tie({ tie }: { readonly tie: TieView }) {
  return (
    <li>
      <strong>{tie.policy.title}</strong>: {leadTimeLabel(tie.lead)}; {tieLabel(tie)}
      {tie.through === undefined || tie.through.length === 0 ? null : (
        <span className="details__path">It went {successionLabel({ steps: tie.through })}.</span>
      )}
      {tie.path.map((stage) => (
        <span key={stage} className="details__path">
          {stage}
        </span>
      ))}
      {tie.caveat === undefined ? null : <span className="details__path">{tie.caveat}</span>}
    </li>
  );
}

function Folded({ ties, summary }: { readonly ties: readonly TieView[]; readonly summary: string }) {
  if (ties.length === 0) return null;
  return (
    <details className="details__life">
      <summary>{summary}</summary>
      <ul>
        {ties.map((tie) => (
          <Tie key={tie.policyEntryId} tie={tie} />
        ))}
      </ul>
    </details>
  );
}

/** Every policy that came before a milestone: what is drawn with its path, what was merely in force, what is but a hint. */
export function TieList({ milestoneId, ties }: TieListProps) {
  const own = ties.filter((tie) => tie.milestoneId === milestoneId);
  const drawn = own.filter(isDrawnTie);
  const inScope = own.filter(({ tie }) => tie === 'in scope');
  const related = own.filter(({ tie }) => tie === 'related');
  if (own.length === 0) return null;
  return (
    <div className="details__ties">
      {drawn.length === 0 ? null : (
        <>
          <h3>Tied to it</h3>
          <ul>
            {drawn.map((tie) => (
              <Tie key={`${tie.policyEntryId}/${tie.tie}`} tie={tie} />
            ))}
          </ul>
        </>
      )}
      <Folded ties={inScope} summary={`${inScope.length} in force for the same capability, not drawn`} />
      <Folded ties={related} summary={`${related.length} related by a hint alone, not drawn`} />
      <p>Order is shown, not cause.</p>
    </div>
  );
}
