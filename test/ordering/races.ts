import { eventId } from '#event-log/ids';
import { WrongExpectedVersion, type EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { queryRows, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';

const stream = 'note-raced-for';

/** `racers` writers, each on a connection of its own, all want the next version of one stream, `versions` times over. */
export async function races(
  database: Pick<LogDatabase, 'appender' | 'reader'>,
  { racers, versions }: { readonly racers: number; readonly versions: number },
): Promise<CheckResult> {
  const logs = Array.from({ length: racers }, () => openPostgresLog({ url: database.appender }));
  let [wins, refused, wrong] = [0, 0, 0];
  for (let version = 1; version <= versions; version++) {
    const outcomes = await Promise.all(logs.map((log, racer) => race(log, racer, version)));
    const winners = outcomes.filter((outcome) => outcome === 'won').length;
    const told = outcomes.filter((outcome) => outcome === version).length;
    wins += winners;
    refused += told;
    if (winners !== 1 || told !== racers - 1) wrong++;
  }
  await Promise.all(logs.map((log) => log.dispose()));
  const [stored] = await queryRows<{ events: number }>(
    database.reader,
    'select count(*)::int as events from log.event where stream = $1',
    [stream],
  );
  return {
    tried: versions,
    failed: wrong + (stored?.events === versions ? 0 : 1),
    figures: { racers, versions, wins, refused, storedInRace: stored?.events ?? 0 },
  };
}

/** Won; or the version that the stream is said to have; or something else. */
async function race(log: EventLog, racer: number, version: number): Promise<'won' | number | 'broken'> {
  const event = {
    id: eventId(`racer-${racer}-${version}`, 0),
    type: 'Noted',
    schemaVersion: 1,
    data: { racer },
    metadata: {},
  };
  try {
    const won = await log.append({ stream, expected: version === 1 ? 'none' : version - 1, events: [event] });
    return won.version === version ? 'won' : 'broken';
  } catch (error) {
    return error instanceof WrongExpectedVersion ? error.actual : 'broken';
  }
}
