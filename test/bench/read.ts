import pg from 'pg';
import { readBarePages } from './bare-pages.ts';
import { bench } from './contest.ts';
import { emmettName, type Contestants } from './contestants.ts';
import { uniqueName, inParallel, ourEvents, theirEvents } from './work.ts';

const streams = 500;
const eventsOfStream = 100;

/** All events in order, page by page; and stream after stream. */
export async function benchReads({ log, emmett, ours: database }: Contestants): Promise<void> {
  const names = Array.from({ length: streams }, () => uniqueName('note'));
  let nth = 0;
  await inParallel(16, streams, async () => {
    const stream = names[nth++] ?? '';
    await log.append({ stream, expected: 'none', events: ourEvents(eventsOfStream) });
    await emmett.appendToStream(stream, theirEvents(eventsOfStream));
  });
  const pool = new pg.Pool({ connectionString: database.reader });
  const all = async (events: number) => {
    let seen = 0;
    for await (const page of log.readAll({ after: 0n, limit: events })) seen += page.length;
    expectAll(seen, events);
  };
  /** The same columns in pages of the same size. */
  const bare = async (events: number) => expectAll(await readBarePages(pool, events), events);
  const ourStreams = async (events: number) => {
    let seen = 0;
    for (const name of names.slice(0, events / eventsOfStream)) {
      for await (const event of log.readStream(name)) seen += event.version > 0 ? 1 : 0;
    }
    expectAll(seen, events);
  };
  const theirStreams = async (events: number) => {
    let seen = 0;
    for (const name of names.slice(0, events / eventsOfStream)) {
      seen += (await emmett.readStream(name)).events.length;
    }
    expectAll(seen, events);
  };
  const [unit, units] = ['events/s', streams * eventsOfStream];
  await bench('read', [
    { name: 'all, in order', unit, units, ours: all, peer: 'bare pages', theirs: bare },
    { name: 'streams of 100 events', unit, units, ours: ourStreams, peer: emmettName, theirs: theirStreams },
  ]);
  await pool.end();
}

function expectAll(seen: number, events: number): void {
  if (seen !== events) throw new Error(`${seen} of ${events} events were read.`);
}
