import type { EventLog } from '#event-log/port';
import { openClient } from '#postgres/connections';
import { HealthQueries } from '#read-models/health';
import { LocalFailure } from '../failure/local-failure.ts';

/**
 * Refuses a log that is not the one that the read models were made from, or holds less than they do: rejects with a
 * `LocalFailure` that says what to do; with `LogUnavailable`.
 */
export async function checkReadModels(
  ownerUrl: string,
  log: Pick<EventLog, 'head' | 'readAll' | 'readStream'>,
): Promise<void> {
  const owner = await openClient({ url: ownerUrl, name: 'throughline-start', work: 'questions' });
  try {
    const query = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows as never;
    const difference = await new HealthQueries({ query }, log).difference();
    if (difference) throw notOfThisLog(difference.because);
  } finally {
    await owner.end().catch(() => undefined);
  }
}

const notOfThisLog = (because: string): LocalFailure =>
  new LocalFailure(
    'local/another-log',
    `The read models are not of this log: ${because}\n` +
      'If it is the log that you mean, such as one that was restored: npx throughline rebuild timeline, then start again. ' +
      'If not, give each log a database of its own: THROUGHLINE_DATA=<another directory>, or another DATABASE_URL.',
  );
