import type { LadderView, TieView } from '#contracts/trust';
import { SourceLink } from '../link/source-link.tsx';
import { Link } from '../link/link.tsx';
import { capitalised, codeLabel, tieLabel } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import { successionLabel } from '../labels/trust-labels.ts';

interface LadderProps {
  /** The ties of one milestone, the strongest first. */
  readonly rungs: readonly TieView[];
  readonly ladder: LadderView | undefined;
  /** The clocks chosen, kept on the way to a policy. */
  readonly search?: string;
}

const strong: ReadonlySet<TieView['tie']> = new Set(['claimed', 'funded', 'named']);

/** A day of the policy's own that lay ahead, was the same, or had passed. */
function Deadline({ deadline }: { readonly deadline: NonNullable<TieView['deadline']> }) {
  const { on, ahead } = deadline;
  return (
    <span className="ladder__more">
      Its own day: {dateLabel(on)}
      {ahead.is === 'after'
        ? `, ${leadTimeLabel(ahead)}`
        : ahead.is === 'already there'
          ? ', passed by then'
          : ''}
      .
    </span>
  );
}

function Rung({ tie, search }: { readonly tie: TieView; readonly search: string | undefined }) {
  const { policy, countedFromOn, state, through, path, caveat, deadline, source } = tie;
  return (
    <li className={strong.has(tie.tie) ? 'ladder__rung' : 'ladder__rung ladder__rung--pale'}>
      <span className="ladder__lead">{capitalised(leadTimeLabel(tie.lead))}</span>{' '}
      <Link to={{ pathname: `/policies/${policy.ref}`, ...(search && { search }) }}>{policy.title}</Link>{' '}
      <span className="ladder__tie">
        ({codeLabel(policy.kind)}, {dateLabel(countedFromOn)}; {tieLabel(tie)}
        {state === 'in force' ? '' : `; by then ${state}`})
      </span>
      {deadline === undefined ? null : <Deadline deadline={deadline} />}
      {through === undefined || through.length === 0 ? null : (
        <span className="ladder__more">It went {successionLabel({ steps: through })}.</span>
      )}
      {path.map((stage) => (
        <span key={stage} className="ladder__more">
          {stage}
        </span>
      ))}
      {caveat === undefined ? null : <span className="ladder__more">{caveat}</span>}
      {source === undefined ? null : (
        <span className="ladder__more">
          <SourceLink source={source} />
          {tie.confidence === undefined || tie.confidence === 'high' ? '' : ` (confidence ${tie.confidence})`}
        </span>
      )}
    </li>
  );
}

/** Policies that came before a milestone, rung by rung, the strongest tie first; what was left out is counted, and what came next told. */
export function LadderSection({ rungs, ladder, search }: LadderProps) {
  const { more = 0, next } = ladder ?? {};
  return (
    <>
      {rungs.length === 0 ? (
        <p>No national policy on record is known to have come before it.</p>
      ) : (
        <ol className="ladder">
          {rungs.map((tie) => (
            <Rung key={`${tie.policyEntryId}/${tie.tie}`} tie={tie} search={search} />
          ))}
        </ol>
      )}
      {more === 0 ? null : (
        <p>
          {more} more {more === 1 ? 'policy' : 'policies'} came before it, by weaker or older ties.
        </p>
      )}
      {next === undefined ? null : (
        <p>
          Next came{' '}
          <Link to={{ pathname: `/policies/${next.policy.ref}`, ...(search && { search }) }}>
            {next.policy.title}
          </Link>
          , {leadTimeLabel(next.lead)}.
        </p>
      )}
      <p>Order is shown, not cause.</p>
    </>
  );
}
