import { useRef, useState, type FocusEvent } from 'react';
import type { ParkedEventView } from '#contracts/running';
import { Empty } from '../page/answer-state.tsx';
import { countLabel, instantLabel } from '../labels/running-labels.ts';
import type { SignedIn } from '../session/session.ts';
import { askedWords } from './asked-words.ts';
import { FactList } from './fact-list.tsx';
import { RetryAction, SkipAction } from './parked-actions.tsx';

const attemptsLabel = ({ attempts }: ParkedEventView): string =>
  attempts === 0 ? 'not tried: it waits' : countLabel(attempts);

interface ParkedProps {
  readonly event: ParkedEventView;
  readonly session: SignedIn;
  readonly onAsked: () => void;
}

function Actions({ event, session, onAsked }: ParkedProps) {
  const { asked, reason, skipped } = event;
  if (reason === 'waits') return null;
  return (
    <>
      {asked === undefined ? null : <p data-asked={asked.outcome ?? 'waiting'}>{askedWords(asked)}</p>}
      {asked !== undefined && asked.outcome === undefined ? null : (
        <div className="running__actions">
          <RetryAction {...{ event, session, onAsked }} />
          {skipped ? null : <SkipAction {...{ event, session, onAsked }} />}
        </div>
      )}
    </>
  );
}

function Parked({ event, ...doing }: ParkedProps) {
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
      <Actions event={event} {...doing} />
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
  const [said, setSaid] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  // What was under the focus goes with the answer, and does not say so.
  const onAsked = () => {
    setSaid('It is asked. The projector does it as soon as it runs.');
    notice.current?.focus();
    onHold(false);
  };
  const leaves = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);
  return (
    <section className="running__part" aria-labelledby="parked">
      <h2 className="nhsuk-heading-m" id="parked">
        Parked events
      </h2>
      <p role="status" tabIndex={-1} ref={notice} className="running__notice">
        {said}
      </p>
      {stopped === 0 ? <Empty>No event waits: nothing stands still.</Empty> : null}
      {parked.length === 0 ? null : (
        <ul
          className="running__parked"
          onFocus={() => onHold(true)}
          onBlur={(event) => leaves(event) && onHold(false)}
        >
          {parked.map((event) => (
            <Parked
              key={`${event.projection} ${event.eventId}`}
              event={event}
              session={session}
              onAsked={onAsked}
            />
          ))}
        </ul>
      )}
      {total > stopped ? (
        <p>
          {countLabel(total)} events are parked, of which these are the first {countLabel(stopped)}.
        </p>
      ) : null}
    </section>
  );
}
