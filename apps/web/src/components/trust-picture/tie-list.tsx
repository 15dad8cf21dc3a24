import type { TieView } from '#contracts/trust';
import { leadWords } from '../../words/lead-words.ts';
import { tieWords } from '../../words/kind-words.ts';

interface TieListProps {
  readonly milestoneId: string;
  readonly ties: readonly TieView[];
}

function Tie({ tie }: { readonly tie: TieView }) {
  return (
    <li>
      <strong>{tie.policy.title}</strong>: {leadWords(tie.lead)}; {tieWords(tie.tie)}
      {tie.path.map((stage) => (
        <span key={stage} className="details__path">
          {stage}
        </span>
      ))}
      {tie.caveat === undefined ? null : <span className="details__path">{tie.caveat}</span>}
    </li>
  );
}

/** Every policy that came before a milestone: what is drawn with its path, and what was merely in force. */
export function TieList({ milestoneId, ties }: TieListProps) {
  const own = ties.filter((tie) => tie.milestoneId === milestoneId);
  const drawn = own.filter(({ tie }) => tie !== 'in scope');
  const inScope = own.filter(({ tie }) => tie === 'in scope');
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
      {inScope.length === 0 ? null : (
        <details className="details__life">
          <summary>{inScope.length} in force for the same capability, not drawn</summary>
          <ul>
            {inScope.map((tie) => (
              <Tie key={tie.policyEntryId} tie={tie} />
            ))}
          </ul>
        </details>
      )}
      <p>Order is shown, not cause.</p>
    </div>
  );
}
