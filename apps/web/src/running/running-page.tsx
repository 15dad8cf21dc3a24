import { useState } from 'react';
import type { RunningView } from '#contracts/running';
import { instantLabel } from '../labels/running-labels.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import type { SignedIn } from '../session/session.ts';
import { AskedPart } from './asked-part.tsx';
import { AskingPlace } from './asking-place.tsx';
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

/** The instant of which the page is, and a way to look again. Its two sentences take the same room: what is below must not move. */
function Look({ view, isOld, held, onAgain }: LookProps) {
  return (
    <p className="running__looked">
      {isOld ? <strong role="alert">It could not be looked at again: this is old. </strong> : null}
      As of {instantLabel(view.at)}.{' '}
      <span className="running__turns">
        {[false, true].map((one) => (
          <span
            key={String(one)}
            className={one === held ? undefined : 'running__unsaid'}
            aria-hidden={one !== held}
          >
            {one
              ? 'It stays as it is while you are at its buttons.'
              : 'It is looked at again every five seconds.'}
          </span>
        ))}
      </span>{' '}
      <button type="button" className="link-button" onClick={onAgain}>
        Look again now
      </button>
    </p>
  );
}

interface PartsProps {
  readonly view: RunningView;
  readonly session: SignedIn;
  readonly onHold: (held: boolean) => void;
}

function Parts({ view, session, onHold }: PartsProps) {
  const { projections, parked, asked, verification, load, sessions } = view;
  const total = projections.reduce((sum, { parkedEvents }) => sum + parkedEvents, 0);
  return (
    <>
      <section className="running__part" aria-labelledby="projections">
        <h2 className="nhsuk-heading-m" id="projections">
          Projections
        </h2>
        <AskingPlace onHold={onHold}>
          {projections.map((projection) => (
            <ProjectionPart key={projection.name} projection={projection} session={session} />
          ))}
        </AskingPlace>
      </section>
      <ParkedPart {...{ parked, total, session, onHold }} />
      <AskedPart asked={asked} />
      <VerificationPart said={verification} />
      <LoadPart load={load} />
      <SessionsPart sessions={sessions} />
    </>
  );
}

function HowItRuns({ session }: { readonly session: SignedIn }) {
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
        {data === undefined ? null : <Parts view={data} session={session} onHold={setHeld} />}
      </div>
    </PageFrame>
  );
}

/** The page on the installation itself, for operators. */
export function RunningPage() {
  return (
    <RoleGate
      role="operator"
      to="see how it runs"
      who="operators"
      why="Reading the record needs no account. How the installation runs is for those who run it."
    >
      {(session) => <HowItRuns session={session} />}
    </RoleGate>
  );
}
