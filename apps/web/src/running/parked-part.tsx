import type { ParkedEventView } from '#contracts/running';
import { Empty } from '../page/answer-state.tsx';
import { countLabel, instantLabel } from '../labels/running-labels.ts';
import type { SignedIn } from '../session/session.ts';
import { askedWords } from './asked-words.ts';
import { AskingPlace } from './asking-place.tsx';
import { FactList } from './fact-list.tsx';
import { RetryAction, SkipAction } from './parked-actions.tsx';

const attemptsLabel = ({ attempts }: ParkedEventView): string =>
  attempts === 0 ? 'not tried: it waits' : countLabel(attempts);

interface ParkedProps {
  readonly event: ParkedEventView;
  readonly session: SignedIn;
}

function Actions({ event, session }: ParkedProps) {
  const { asked, reason, skipped } = event;
  if (reason === 'waits') return null;
  return (
    <>
      {asked === undefined ? null : <p data-asked={asked.outcome ?? 'waiting'}>{askedWords(asked)}</p>}
      {asked !== undefined && asked.outcome === undefined ? null : (
        <div className="running__actions">
          <RetryAction event={event} session={session} />
          {skipped ? null : <SkipAction event={event} session={session} />}
        </div>
      )}
    </>
  );
}

function Parked({ event, session }: ParkedProps) {
  const { type, stream, version, position, eventId, because, reason, since, skipped } = event;
  return (
    <li data-event-id={eventId}>
      <h3 className="nhsuk-heading-s">
        {type} at position {countLabel(position)}{' '}
        {skipped ? <strong className="nhsuk-tag nhsuk-tag--grey">Skipped</strong> : null}
      </h3>
      <p className="running__because" data-reason={reason}>
        {because}
      </p>
      <FactList
        facts={[
          ['Stream', `${stream}, version ${version}`],
          ['Event', eventId],
          ['Parked since', instantLabel(since)],
          ['Attempts', attemptsLabel(event)],
        ]}
      />
      <Actions event={event} session={session} />
    </li>
  );
}

interface ParkedPartProps {
  /** Events that are parked or skipped. */
  readonly parked: readonly ParkedEventView[];
  /** Of all that are parked and not skipped, also beyond those that are listed. */
  readonly total: number;
  readonly session: SignedIn;
  /** Told when somebody comes to the list, and when they leave it. */
  readonly onHold: (held: boolean) => void;
}

/** Events that could not be taken in, in the order of the log. */
export function ParkedPart({ parked, total, session, onHold }: ParkedPartProps) {
  const stopped = parked.filter(({ skipped }) => !skipped).length;
  return (
    <section className="running__part" aria-labelledby="parked">
      <h2 className="nhsuk-heading-m" id="parked">
        Parked events
      </h2>
      {stopped === 0 ? <Empty>No event waits: nothing stands still.</Empty> : null}
      {parked.length === 0 ? null : (
        <AskingPlace onHold={onHold}>
          <ul className="running__parked">
            {parked.map((event) => (
              <Parked key={`${event.projection} ${event.eventId}`} event={event} session={session} />
            ))}
          </ul>
        </AskingPlace>
      )}
      {total > stopped ? (
        <p>
          {countLabel(total)} events are parked, of which these are the first {countLabel(stopped)}.
        </p>
      ) : null}
    </section>
  );
}
