import { isKurrentDbAddress, UnusableAddress } from '../kurrentdb/address.ts';
import { openKurrentDbLog } from '../kurrentdb/open-kurrentdb-log.ts';
import type { EventLog } from '../port/event-log.ts';
import { openPostgresLog } from '../postgres/open-postgres-log.ts';
import type { PostgresLogOptions } from '../postgres/options.ts';

/** Addresses of the log in either engine, and options of reading it. */
export interface EventLogOptions extends Omit<PostgresLogOptions, 'url'> {
  /** `kurrentdb://…`: the log is there, and not in PostgreSQL. */
  readonly eventLogUrl: string | undefined;
  /** `postgres://…`, as the role that fits: the log is there when nothing else is said. */
  readonly postgresUrl: string;
}

/**
 * The log of this installation, in the one or the other engine. Connects when it is first asked. Throws
 * `UnusableAddress`, which says nothing of what stands in the address.
 */
export function openEventLog({ eventLogUrl, postgresUrl, ...options }: EventLogOptions): EventLog {
  if (eventLogUrl === undefined || eventLogUrl === '')
    return openPostgresLog({ url: postgresUrl, ...options });
  if (!isKurrentDbAddress(eventLogUrl)) throw new UnusableAddress('it is of another kind');
  const { onTrouble, pageSize, pollMilliseconds, patienceMilliseconds } = options;
  return openKurrentDbLog({
    url: eventLogUrl,
    ...(onTrouble && { onTrouble }),
    ...(pageSize !== undefined && { pageSize }),
    ...(pollMilliseconds !== undefined && { pollMilliseconds }),
    ...(patienceMilliseconds !== undefined && { patienceMilliseconds }),
  });
}
