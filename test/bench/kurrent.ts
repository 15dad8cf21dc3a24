import { jsonEvent, KurrentDBClient, type AppendStreamState } from '@kurrent/kurrentdb-client';
import { isKurrentDbAddress, openKurrentDbLog } from '#event-log/kurrentdb';
import { bench, type BenchContest } from './contest.ts';
import { uniqueName, inParallel, ourEvents } from './work.ts';

const unit = 'events/s';
const peer = 'the bare client';

/** Our engine and the client that it stands on, on the server that `url` names: one event after the other, at known versions. */
export async function kurrent(url: string | undefined): Promise<void> {
  if (url === undefined || !isKurrentDbAddress(url)) {
    console.log('not run  kurrent: EVENT_LOG_URL names no KurrentDB');
    console.log(JSON.stringify({ bench: 'kurrent', results: [], server: 'not run' }));
    return;
  }
  const log = openKurrentDbLog({ url });
  const client = KurrentDBClient.connectionString(url);
  const ours = (writers: number, known: boolean) => async (events: number) => {
    const streams = Array.from({ length: writers }, () => ({ name: uniqueName('note'), version: 0 }));
    await inParallel(writers, events, async (writer) => {
      const stream = streams[writer];
      if (!stream) return;
      const expected = known ? stream.version || 'none' : 'any';
      const request = { stream: stream.name, expected, events: ourEvents(1) } as const;
      stream.version = (await log.append(request)).version;
    });
  };
  const theirs = (writers: number, known: boolean) => async (events: number) => {
    const streams = Array.from({ length: writers }, () => ({ name: uniqueName('bare'), state: start }));
    await inParallel(writers, events, async (writer) => {
      const stream = streams[writer];
      const [event] = ourEvents(1);
      if (!stream || !event) return;
      const { id, type, data, metadata } = event;
      const streamState = known ? stream.state : 'any';
      const record = jsonEvent({ id, type, data: { ...data }, metadata: { ...metadata } });
      const { nextExpectedRevision } = await client.appendToStream(stream.name, record, { streamState });
      stream.state = nextExpectedRevision;
    });
  };
  const against = (writers: number, units: number, known = true): BenchContest => ({
    name: `${writers === 1 ? '1 writer' : `${writers} writers`}${known ? '' : ', any version'}`,
    ...{ unit, units, ours: ours(writers, known), peer, theirs: theirs(writers, known) },
    ...(known ? { aim: 0.9 } : {}),
  });
  try {
    await bench('kurrent', [against(1, 600), against(32, 6_400), against(32, 6_400, false)]);
  } finally {
    await Promise.all([log.dispose(), client.dispose()]);
  }
}

/** State of a stream of theirs that does not exist yet. */
const start: AppendStreamState = 'no_stream';
