import { openEventLog } from '#event-log/open';
import type { EventLog } from '#event-log/port';
import { explainedLog } from './explained.ts';
import { withUrl, type CliDatabaseRole } from './with-url.ts';

/** Streams that are read at a time: an import reads ahead. */
const readers = 8;

/** Address of the log: `eventLogUrl`, else a database. */
export interface LogPlace {
  readonly eventLogUrl?: string | undefined;
  readonly postgresUrl: string;
}

/** Does something with the log, and closes it. */
export async function withLog<Result>(
  { eventLogUrl, postgresUrl }: LogPlace,
  act: (log: EventLog) => Promise<Result>,
): Promise<Result> {
  const log = openEventLog({ eventLogUrl, postgresUrl, readers, applicationName: 'throughline-cli' });
  try {
    return await act(log);
  } finally {
    await log.dispose();
  }
}

/** The same, where nothing else is needed: no database is opened for a log that is elsewhere. */
export async function withLogAlone<Result>(
  eventLogUrl: string | undefined,
  database: { readonly url: string | undefined; readonly role: CliDatabaseRole },
  onProgress: (doing: string) => void,
  act: (log: EventLog) => Promise<Result>,
): Promise<Result> {
  if (eventLogUrl !== undefined) {
    return explainedLog(eventLogUrl, () => withLog({ eventLogUrl, postgresUrl: '' }, act));
  }
  return withUrl(database.url, database.role, onProgress, (postgresUrl) => withLog({ postgresUrl }, act));
}
