import type { ProjectionView } from '#contracts/running';
import { countLabel, lagLabel, projectionStateLabel, spanLabel } from '../labels/running-labels.ts';
import type { SignedIn } from '../session/session.ts';
import { FactList } from './fact-list.tsx';
import { RebuildPart } from './rebuild-part.tsx';

const heardLabel = ({ heartbeatAgeSeconds: age }: ProjectionView): string =>
  age === undefined ? 'not running' : `last heard of ${spanLabel(Math.round(age))} ago`;

interface ProjectionPartProps {
  readonly projection: ProjectionView;
  readonly session: SignedIn;
}

/** One projection: whether it keeps up, why not, how far it is, and its rebuild. */
export function ProjectionPart({ projection, session }: ProjectionPartProps) {
  const { name, state, because, position, head } = projection;
  const { label, colour } = projectionStateLabel(state);
  return (
    <section className="running__part" aria-labelledby={`projection-${name}`}>
      <h3 className="nhsuk-heading-s" id={`projection-${name}`}>
        {name} <strong className={`nhsuk-tag nhsuk-tag--${colour}`}>{label}</strong>
      </h3>
      {because === undefined ? null : <p className="running__because">{because}</p>}
      <FactList
        facts={[
          ['Lag', lagLabel(projection)],
          [
            'Position',
            head === undefined ? countLabel(position) : `${countLabel(position)} of ${countLabel(head)}`,
          ],
          ['Projector', heardLabel(projection)],
        ]}
      />
      <RebuildPart {...{ projection, session }} />
    </section>
  );
}
