import { useState, type FocusEvent } from 'react';
import type { RunningView } from '#contracts/running';
import { instantLabel } from '../labels/running-labels.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import { LoadPart, SessionsPart } from './load-part.tsx';
import { ParkedPart } from './parked-part.tsx';
import { ProjectionPart } from './projection-part.tsx';
import { VerificationPart } from './verification-part.tsx';
import { useRunning } from './use-running.ts';

interface LookProps {
  readonly view: RunningView;
  /** The last try to look again has failed: what is shown is from before. */
  readonly isOld: boolean;
  readonly held: boolean;
  readonly onAgain: () => void;
}

/** When what is shown was looked at, and how to look again. */
function Look({ view, isOld, held, onAgain }: LookProps) {
  return (
    <p className="running__looked">
      {isOld ? (
        <strong role="alert">It could not be looked at again: this is old. </strong>
      ) : null}
      As of {instantLabel(view.at)}.{' '}
      {held ? 'It stays as it is while you are at the parked events. ' : 'It is looked at again every five seconds. '}
      <button type="button" className="link-button" onClick={onAgain}>
        Look again now
      </button>
    </p>
  );
}

function Parts({ view, onHold }: { readonly view: RunningView; readonly onHold: (held: boolean) => void }) {
  const { projections, parked, verification, load, sessions } = view;
  const total = projections.reduce((sum, { parkedEvents }) => sum + parkedEvents, 0);
  const leaves = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);
  return (
    <>
      <section className="running__part" aria-labelledby="projections">
        <h2 className="nhsuk-heading-m" id="projections">
          Projections
        </h2>
        {projections.map((projection) => (
          <ProjectionPart key={projection.name} projection={projection} />
        ))}
      </section>
      <div onFocus={() => onHold(true)} onBlur={(event) => leaves(event) && onHold(false)}>
        <ParkedPart parked={parked} total={total} />
      </div>
      <VerificationPart said={verification} />
      <LoadPart load={load} />
      <SessionsPart sessions={sessions} />
    </>
  );
}

function HowItRuns() {
  const [held, setHeld] = useState(false);
  const { data, error, refetch } = useRunning(held);
  const again = () => void refetch();
  return (
    <PageFrame title="Running">
      <div className="running">
        <h1 className="nhsuk-heading-l page-title">Running</h1>
        {data === undefined ? null : <Look view={data} isOld={error !== null} held={held} onAgain={again} />}
        {data === undefined && error ? <Failed error={error} onRetry={again} /> : null}
        {data === undefined && !error ? <Loading what="how it runs" /> : null}
        {data === undefined ? null : <Parts view={data} onHold={setHeld} />}
      </div>
    </PageFrame>
  );
}

/** How the installation runs, for operators. */
export function RunningPage() {
  return (
    <RoleGate
      role="operator"
      to="see how it runs"
      who="operators"
      why="Reading the record needs no account. How the installation runs is for those who run it."
    >
      {() => <HowItRuns />}
    </RoleGate>
  );
}
