import { bench, type BenchContest } from './contest.ts';
import { emmettName, type Contestants } from './contestants.ts';
import { uniqueName, inParallel, ourEvents, theirEvents } from './work.ts';

/** One event after the other to as many streams as there are writers. */
export async function benchAppends({ log, emmett, bare }: Contestants): Promise<void> {
  const ours = (writers: number) => async (events: number) => {
    const streams = Array.from({ length: writers }, () => uniqueName('note'));
    await inParallel(writers, events, (writer) =>
      log.append({ stream: streams[writer] ?? '', expected: 'any', events: ourEvents(1) }),
    );
  };
  const theirs = (writers: number) => async (events: number) => {
    const streams = Array.from({ length: writers }, () => uniqueName('note'));
    await inParallel(writers, events, (writer) =>
      emmett.appendToStream(streams[writer] ?? '', theirEvents(1)),
    );
  };
  const against = (writers: number, units: number, aim: number): BenchContest => ({
    ...{ name: writers === 1 ? '1 writer' : `${writers} writers`, unit: 'events/s', units },
    ...{ ours: ours(writers), peer: emmettName, theirs: theirs(writers), aim },
  });
  await bench('append', [
    against(1, 2_000, 2),
    against(32, 9_600, 8),
    against(256, 12_800, 12),
    {
      ...{ name: '1 writer, the limit', unit: 'events/s', units: 2_000, ours: ours(1) },
      ...{ peer: 'a bare INSERT', theirs: (events) => bare.insert(events), aim: 0.6 },
    },
  ]);
}
