import { randomUUID } from 'node:crypto';
import { eventId } from '../ids/ids.ts';
import type { EventLog, JsonObject, NewEvent, RecordedEvent } from '../port/event-log.ts';

let names = 0;
const run = randomUUID().slice(0, 8);

/** A name that no other test uses, in this run or in one before it: a server keeps what was written to it. */
export const freshName = (what: string): string => `${what}-${run}-${String(++names)}`;

/** An event as a command with this id would give it. */
export const newEvent = (
  commandId: string,
  changes: Partial<NewEvent> & { readonly ordinal?: number } = {},
): NewEvent => {
  const { ordinal = 0, ...rest } = changes;
  return {
    id: eventId(commandId, ordinal),
    type: 'Noted',
    schemaVersion: 1,
    data: { note: commandId },
    metadata: {},
    ...rest,
  };
};

/** Events of as many commands as asked for, each with its number. */
export const newEvents = (count: number, changes: Partial<NewEvent> = {}): NewEvent[] => {
  const commandId = freshName('command');
  return Array.from({ length: count }, (_, ordinal) =>
    newEvent(commandId, { ordinal, data: { ordinal }, ...changes }),
  );
};

/** An event of a command with a hash. */
export const hashed = (commandId: string, commandHash: string, data: JsonObject, ordinal = 0): NewEvent =>
  newEvent(commandId, { ordinal, data, metadata: { commandHash } });

/** All that an iterable gives. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A whole stream. */
export const wholeStream = (log: EventLog, stream: string, range?: Parameters<EventLog['readStream']>[1]) =>
  collect(log.readStream(stream, range));

/** All pages, and what is in them. */
export async function everyPage(log: EventLog, range: Parameters<EventLog['readAll']>[0]) {
  const pages = await collect(log.readAll(range));
  return { pages, events: pages.flat() };
}

/** Their ids. */
export const idsOf = (some: readonly (NewEvent | RecordedEvent)[]): string[] => some.map(({ id }) => id);
