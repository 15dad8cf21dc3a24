import { existsSync } from 'node:fs';
import { openEventLog } from '#event-log/open';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { logFailureOf } from '../failure/log-failure.ts';
import { whenThere, type WaitOptions } from '../waiting/when-there.ts';

const files = /[?&](?<option>tlsCAFile|userCertFile|userKeyFile)=(?<path>[^&]*)/gi;

/**
 * Waits until the log in KurrentDB answers: a node that was started at the same time as we were is no failure. Rejects
 * with `local/log-unreachable`, which says what was tried and for how long, and nothing of user or password.
 */
export async function whenLogThere(
  eventLogUrl: string,
  ownerUrl: string,
  patience: WaitOptions,
): Promise<void> {
  for (const { groups } of eventLogUrl.matchAll(files)) {
    const path = decodeURIComponent(groups?.['path'] ?? '');
    if (!existsSync(path)) {
      throw unreachable(
        `The file ${path}, which EVENT_LOG_URL names as ${groups?.['option'] ?? ''}, is not there.`,
      );
    }
  }
  // Waiting is done here, where it is told of.
  const log = openEventLog({
    eventLogUrl,
    postgresUrl: ownerUrl,
    applicationName: 'throughline-start',
    patienceMilliseconds: 0,
  });
  const why = (error: unknown) => logFailureOf(error, eventLogUrl);
  try {
    await whenThere(() => log.head(), why, patience);
  } catch (error) {
    patience.signal?.throwIfAborted();
    throw unreachable(why(error)?.sentence ?? messageOf(error), error);
  } finally {
    await log.dispose();
  }
}

const unreachable = (sentence: string, cause?: unknown): LocalFailure =>
  new LocalFailure('local/log-unreachable', sentence, { cause });
