import type { TrustView } from '#contracts/trust';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { useMedia } from '../page-state/use-media.ts';
import { LadderSection } from '../precedence/ladder.tsx';
import { chiefMilestone } from './trust-answer.ts';
import { standing } from './trust-sentence.ts';

interface BeforeProps {
  readonly view: TrustView;
  /** The clocks chosen. */
  readonly search: string;
}

/** The question of the same ladders, at the same clocks. */
function ladderQuery({ replay, entries }: TrustView): URLSearchParams {
  const trusts = [...new Set(standing(entries).flatMap(({ trust }) => trust?.ods ?? []))];
  return fileQuery(replay, [['trust', trusts.join(',')]]);
}

/** The ladder of each milestone, the latest first; that of the chief one is open. */
export function Before({ view, search }: BeforeProps) {
  const chief = chiefMilestone(view.entries);
  const reached = standing(view.entries).toReversed();
  const printing = useMedia('print');
  if (reached.length === 0) return null;
  return (
    <section className="policy-part before" aria-labelledby="before">
      <h2 className="nhsuk-heading-m" id="before">
        What came before
      </h2>
      {reached.map(({ id, title, occurred, trust }) => {
        const rungs = view.ties.filter(({ milestoneId }) => milestoneId === id);
        const [first] = rungs;
        const whose = trust === undefined || trust.ods === view.trust.ods ? '' : `, ${trust.name}`;
        const said = (
          <>
            <strong>{title}</strong>, {dateLabel(occurred)}
            {whose}:{' '}
            {first === undefined
              ? 'nothing on record'
              : `${capitalised(first.policy.title)}, ${leadTimeLabel(first.lead)}`}
          </>
        );
        const ladder = (
          <LadderSection
            rungs={rungs}
            ladder={view.ladders.find((one) => one.milestoneId === id)}
            search={search}
          />
        );
        // Nobody opens anything on paper: of the others one line says as much as there is room for.
        if (printing) {
          return (
            <div key={id} className="before__milestone">
              <p>{said}</p>
              {id === chief?.id ? ladder : null}
            </div>
          );
        }
        return (
          <details key={id} className="before__milestone" open={id === chief?.id}>
            <summary>{said}</summary>
            {ladder}
          </details>
        );
      })}
      {printing ? null : (
        <p className="downloads">
          <FileLinks what="Every rung shown here" path="/api/precedence" query={ladderQuery(view)} />
        </p>
      )}
    </section>
  );
}
