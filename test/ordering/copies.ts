import { eventId } from '#event-log/ids';
import { DuplicateCommand, type Appended, type AppendRequest, type EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { queryRows, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';

/** Logs, each with a connection of its own, over which the copies are spread. */
const logsOfCopies = 10;

const command = (round: number, body: string): AppendRequest => ({
  stream: `note-copied-${round}`,
  expected: 'any',
  events: [
    {
      id: eventId(`copied-${round}`, 0),
      type: 'Noted',
      schemaVersion: 1,
      data: { body },
      metadata: { commandHash: body },
    },
  ],
});

/** `copies` of one command at once, several times over: one event, one answer. The same key with another body is refused. */
export async function copies(
  database: Pick<LogDatabase, 'appender' | 'reader'>,
  { copies: many, rounds }: { readonly copies: number; readonly rounds: number },
): Promise<CheckResult> {
  const logs = Array.from({ length: logsOfCopies }, () => openPostgresLog({ url: database.appender }));
  let [answers, failed, refused] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const alike = await Promise.allSettled(
      spread(logs, many).map((log) => log.append(command(round, 'one'))),
    );
    const different = new Set(alike.map(answerOf));
    answers += different.size;
    const others = await Promise.allSettled(
      spread(logs, many).map((log) => log.append(command(round, 'other'))),
    );
    const turnedAway = others.filter(isRefused).length;
    refused += turnedAway;
    // The permitted twin: whoever asks the same once more is answered, not refused.
    const again = await Promise.allSettled([logs[0]?.append(command(round, 'one'))]);
    if (different.size !== 1 || turnedAway !== many || !different.has(answerOf(again[0]))) failed++;
  }
  await Promise.all(logs.map((log) => log.dispose()));
  const [stored] = await queryRows<{ events: number }>(
    database.reader,
    `select count(*)::int as events from log.event where stream like 'note-copied-%'`,
  );
  const events = stored?.events ?? 0;
  return {
    tried: many * rounds,
    failed: failed + Math.abs(events - rounds),
    figures: {
      copies: many,
      commandsCopied: rounds,
      eventsOfCopies: events,
      answers,
      otherBodiesRefused: refused,
    },
  };
}

const spread = (logs: readonly EventLog[], many: number): EventLog[] =>
  Array.from({ length: many }, (_, nth) => logs.slice(nth % logs.length, (nth % logs.length) + 1)).flat();

const answerOf = (settled: PromiseSettledResult<Appended | undefined>): string =>
  settled.status === 'fulfilled'
    ? `version ${settled.value?.version ?? 0}, position ${settled.value?.position ?? 0n}`
    : `refused: ${String(settled.reason)}`;

const isRefused = (settled: PromiseSettledResult<Appended>): boolean =>
  settled.status === 'rejected' && settled.reason instanceof DuplicateCommand;
