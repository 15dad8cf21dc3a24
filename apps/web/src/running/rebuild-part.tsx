import type { ProjectionView, RebuildView } from '#contracts/running';
import { countLabel } from '../labels/running-labels.ts';
import type { SignedIn } from '../session/session.ts';
import { askedWords } from './asked-words.ts';
import { ConfirmedAction } from './confirmed-action.tsx';
import { useAskProjector } from './use-ask-projector.ts';

interface RebuildPartProps {
  readonly projection: ProjectionView;
  readonly session: SignedIn;
}

/** Progress in words: events of events. */
function progressWords({ stage, events, ofEvents }: RebuildView): string {
  switch (stage) {
    case 'waiting':
      return 'It waits for the projector.';
    case 'filling':
      return `${countLabel(events)} of about ${countLabel(ofEvents)} events are taken in.`;
    case 'finishing':
      return `${countLabel(events)} events are taken in. The copy is compared with the log and put in place.`;
  }
}

function Cancel({ projection: { name }, session }: RebuildPartProps) {
  const { ask, asking, failure } = useAskProjector(session);
  return (
    <ConfirmedAction
      label="Give the rebuild up"
      about={`of ${name}`}
      confirm="Give it up"
      {...{ asking, failure }}
      onConfirm={() => ask(`projections/${name}/cancel-rebuild`)}
    >
      <p>Pages are answered from the read model as it is. Nothing is lost but the work.</p>
    </ConfirmedAction>
  );
}

function Begin({ projection: { name }, session }: RebuildPartProps) {
  const { ask, asking, failure } = useAskProjector(session);
  return (
    <ConfirmedAction
      label="Rebuild"
      about={name}
      confirm="Make it anew"
      {...{ asking, failure }}
      onConfirm={() => ask(`projections/${name}/rebuild`)}
    >
      <p>
        The projector makes the read model anew from the log. Pages are answered from the old one until the
        new one has been compared with the log and takes its place. On a large log that takes minutes.
      </p>
    </ConfirmedAction>
  );
}

/** The rebuild of a projection: how to ask for one, how far it is, and how to give it up. */
export function RebuildPart(props: RebuildPartProps) {
  const { name, rebuild } = props.projection;
  if (rebuild === undefined) {
    return (
      <div className="running__actions">
        <Begin {...props} />
      </div>
    );
  }
  const { stage, events, ofEvents } = rebuild;
  return (
    <div className="running__rebuild">
      <p>{askedWords(rebuild.asked)}</p>
      {stage === 'waiting' ? null : (
        <progress aria-label={`Rebuild of ${name}`} value={events} max={Math.max(ofEvents, 1)} />
      )}
      <p>{progressWords(rebuild)}</p>
      <div className="running__actions">
        <Cancel {...props} />
      </div>
    </div>
  );
}
