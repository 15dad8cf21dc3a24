import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '#domain/record';
import { encode } from '#event-log/codec';
import { commandIdOf } from '#event-log/ids';
import type { EventLog } from '#event-log/port';
import { milestoneReached, trustRegistered } from '#testing/record';
import { inParallel } from './work.ts';

const trusts = 200;
const firstYear = 2012;
const years = 14;
/** Every so many-th date is known to the month alone, and every so many-th to the year. */
const [toTheMonth, toTheYear] = [7, 11];
const kinds = ['epr-go-live', 'epr-contract', 'emram-5', 'gde-selected', 'scan4safety', 'emram-6'] as const;

const odsOf = (nth: number): string => `ZZ${String((nth % trusts) + 1).padStart(3, '0')}`;
const two = (part: number): string => String(part).padStart(2, '0');

/** Days spread over the years without any pattern that shows; the same for the same number. */
function dateOf(nth: number): string {
  const day = (nth * 7_919) % (years * 336);
  const year = String(firstYear + Math.floor(day / 336));
  const month = `${year}-${two(Math.floor((day % 336) / 28) + 1)}`;
  if (nth % toTheYear === 0) return year;
  return nth % toTheMonth === 0 ? month : `${month}-${two((day % 28) + 1)}`;
}

async function add(log: EventLog, stream: string, event: DomainEvent): Promise<void> {
  const commandId = commandIdOf('bench', randomUUID());
  const actor = { subject: 'bench', role: 'importer' } as const;
  const encoded = encode(event, { actor, commandId, commandHash: 'invented' }, 0);
  await log.append({ stream, expected: 'none', events: [encoded] });
}

/** Fills a log with so many milestones of two hundred invented trusts, over fourteen years. */
export async function inventMilestones(log: EventLog, count: number): Promise<void> {
  for (let nth = 0; nth < trusts; nth++) {
    await add(
      log,
      `trust-${odsOf(nth)}`,
      trustRegistered(odsOf(nth), `Invented ${String(nth + 1)} NHS Trust`),
    );
  }
  let nth = 0;
  await inParallel(64, count, async () => {
    const own = nth++;
    const kind = kinds[own % kinds.length] ?? 'epr-go-live';
    await add(log, `milestone-${randomUUID()}`, milestoneReached(odsOf(own), dateOf(own), { kind }));
  });
}
