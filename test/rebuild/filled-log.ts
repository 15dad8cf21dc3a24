import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '#domain/record';
import { encode } from '#event-log/codec';
import { commandIdOf } from '#event-log/ids';
import type { EventLog } from '#event-log/port';
import { milestoneReached, retracted, trustRegistered } from '#testing/record';

const atOnce = 100;

const envelope = (commandId: string) =>
  ({ actor: { subject: 'check', role: 'importer' }, commandId, commandHash: 'invented' }) as const;

async function add(log: EventLog, stream: string, ...events: readonly DomainEvent[]): Promise<string> {
  const commandId = commandIdOf('rebuild', randomUUID());
  const encoded = events.map((event, ordinal) => encode(event, envelope(commandId), ordinal));
  await log.append({ stream, expected: 'any', events: encoded });
  return encoded[0]?.id ?? '';
}

/** The `n`th fact of an invented record: milestones of one trust, every tenth of which is retracted at once. */
export async function addFact(log: EventLog, n: number): Promise<void> {
  const year = String(2000 + (n % 25));
  const id = await add(log, `milestone-zz${String(n % 997)}`, milestoneReached('ZZ1', year));
  if (n % 10 === 0) await add(log, `milestone-zz${String(n % 997)}`, retracted(id, '2025-01-01'));
}

/** Fills a log with at least so many events, of which some retract others unless none shall. */
export async function fillLog(log: EventLog, events: number, retracting = true): Promise<void> {
  await add(log, 'trust-ZZ1', trustRegistered('ZZ1', 'Invented'));
  for (let n = 0; n < events; n += atOnce) {
    const stream = `milestone-zz${String((n / atOnce) % 97)}`;
    const facts = Array.from({ length: atOnce }, (_, index) =>
      milestoneReached('ZZ1', String(2000 + (index % 25))),
    );
    const id = await add(log, stream, ...facts);
    if (retracting) await add(log, stream, retracted(id, '2025-01-01'));
  }
}

/** Writes so many facts a second until it is stopped; fulfilled with how many. */
export async function writeOn(log: EventLog, perSecond: number, stop: AbortSignal): Promise<number> {
  let written = 0;
  const since = performance.now();
  while (!stop.aborted) {
    const due = Math.floor(((performance.now() - since) / 1000) * perSecond) - written;
    const some = Math.min(Math.max(due, 0), 50);
    await Promise.all(Array.from({ length: some }, (_, index) => addFact(log, 1_000_000 + written + index)));
    written += some;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return written;
}
