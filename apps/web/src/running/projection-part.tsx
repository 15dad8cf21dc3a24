import type { ProjectionView } from '#contracts/running';
import { countLabel, lagLabel, projectionStateLabel, spanLabel } from '../labels/running-labels.ts';
import { FactList } from './fact-list.tsx';

const heardLabel = ({ heartbeatAgeSeconds: age }: ProjectionView): string =>
  age === undefined ? 'not running' : `last heard of ${spanLabel(Math.round(age))} ago`;

/** One projection: whether it keeps up, why not, and how far it is. */
export function ProjectionPart({ projection }: { readonly projection: ProjectionView }) {
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
    </section>
  );
}
