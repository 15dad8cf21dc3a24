import { randomUUID } from 'node:crypto';
import { eventId } from '#event-log/ids';
import type { NewEvent } from '#event-log/port';

/** Data of a milestone, in the size of the real record. */
const data = {
  trust: 'ZZ1',
  kind: 'epr-go-live',
  title: 'Electronic patient record live at the main site',
  capability: 'epr',
  supplier: 'A supplier',
  product: 'A product',
  definition: 'not stated',
};
const metadata = {
  entry: { occurred: '2019-05-04', knownOn: '2019-05-04', knownBasis: 'source-dated', confidence: 'high' },
  source: { title: 'A paper of the board', url: 'https://example.org/board/2019-05.pdf' },
  actor: { subject: 'command-line', role: 'importer' },
  codebookVersion: '1',
};

/** A name that nothing else has. */
export const uniqueName = (what: string): string => `${what}-${randomUUID()}`;

/** Events of one command, as our log takes them. */
export function ourEvents(count: number): NewEvent[] {
  const commandId = randomUUID();
  const withCommand = { ...metadata, commandId, commandHash: commandId.repeat(2) };
  return Array.from({ length: count }, (_, ordinal) => ({
    ...{ id: eventId(commandId, ordinal), type: 'MilestoneReached', schemaVersion: 1 },
    ...{ data, metadata: withCommand },
  }));
}

/** The same events, as Emmett takes them. */
export const theirEvents = (count: number) =>
  Array.from({ length: count }, () => {
    const commandId = randomUUID();
    return {
      type: 'MilestoneReached' as const,
      data,
      metadata: { ...metadata, commandId, commandHash: commandId.repeat(2) },
    };
  });

/** So many workers, who share the turns among them; each waits for one turn before the next. */
export async function inParallel(
  workers: number,
  turns: number,
  act: (worker: number) => Promise<unknown>,
): Promise<void> {
  let left = turns;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (left-- > 0) await act(worker);
    }),
  );
}
