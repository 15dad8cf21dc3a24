import { bench } from './contest.ts';
import { emmettName, type Contestants } from './contestants.ts';
import { uniqueName, inParallel, ourEvents, theirEvents } from './work.ts';

const events = 50_000;
const eventsOfStream = 100;
const atOnce = 64;

/** Many events in streams of a hundred, a stream at a time. */
export async function bulk({ log, emmett, bare }: Contestants): Promise<void> {
  const ours = (units: number) =>
    inParallel(atOnce, units / eventsOfStream, () =>
      log.append({ stream: uniqueName('note'), expected: 'none', events: ourEvents(eventsOfStream) }),
    );
  const commands = (units: number) =>
    inParallel(512, units, () =>
      log.append({ stream: uniqueName('note'), expected: 'none', events: ourEvents(1) }),
    );
  const theirs = (units: number) =>
    inParallel(atOnce, units / eventsOfStream, () =>
      emmett.appendToStream(uniqueName('note'), theirEvents(eventsOfStream)),
    );
  const copy = (units: number) => bare.copy(units);
  const unit = 'events/s';
  await bench('bulk', [
    { name: 'streams of 100 events', unit, units: events, ours, peer: emmettName, theirs },
    {
      name: 'streams of 100 events, the limit',
      unit,
      units: events,
      ours,
      peer: 'COPY',
      theirs: copy,
      aim: 0.8,
    },
    {
      name: 'streams of 1 event, the limit',
      unit,
      units: events,
      ours: commands,
      peer: 'COPY',
      theirs: copy,
      aim: 0.6,
    },
  ]);
}
