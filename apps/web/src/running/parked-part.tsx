import type { ParkedEventView } from '#contracts/running';
import { Empty } from '../page/answer-state.tsx';
import { countLabel, instantLabel } from '../labels/running-labels.ts';
import { FactList } from './fact-list.tsx';

const attemptsLabel = ({ attempts }: ParkedEventView): string =>
  attempts === 0 ? 'not tried: it waits' : countLabel(attempts);

function Parked({ event }: { readonly event: ParkedEventView }) {
  const { type, stream, version, position, eventId, because, reason, since } = event;
  return (
    <li data-event-id={eventId}>
      <h3 className="nhsuk-heading-s">
        {type} at position {countLabel(position)}
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
    </li>
  );
}

interface ParkedPartProps {
  readonly parked: readonly ParkedEventView[];
  /** Of all that are parked, also beyond those that are listed. */
  readonly total: number;
}

/** Events that could not be taken in, in the order of the log. */
export function ParkedPart({ parked, total }: ParkedPartProps) {
  return (
    <section className="running__part" aria-labelledby="parked">
      <h2 className="nhsuk-heading-m" id="parked">
        Parked events
      </h2>
      {parked.length === 0 ? (
        <Empty>No event is parked: everything that the log holds was taken in.</Empty>
      ) : (
        <ul className="running__parked">
          {parked.map((event) => (
            <Parked key={`${event.projection} ${event.eventId}`} event={event} />
          ))}
        </ul>
      )}
      {total > parked.length ? (
        <p>
          These are the first {countLabel(parked.length)} of {countLabel(total)}.
        </p>
      ) : null}
    </section>
  );
}
