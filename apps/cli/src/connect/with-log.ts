import type { EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';

/** How many streams are read at a time: an import reads ahead. */
const readers = 8;

/** Does something with the log, and closes it. */
export async function withLog<Result>(url: string, act: (log: EventLog) => Promise<Result>): Promise<Result> {
  const log = openPostgresLog({ url, readers, applicationName: 'throughline-cli' });
  try {
    return await act(log);
  } finally {
    await log.dispose();
  }
}
