import { canonicalJson } from '../ids/canonical.ts';
import { DuplicateCommand, WrongExpectedVersion } from '../port/errors.ts';
import type { Appended, AppendRequest, JsonObject, NewEvent, RecordedEvent } from '../port/event-log.ts';
import { checkRequest, type WrittenEvent } from '../writable/check-request.ts';
import type { MemoryStore } from './memory-store.ts';

/** As the port's `append`, at once. */
export function appendToMemory(store: MemoryStore, request: AppendRequest): Appended {
  const { stream, expected, events } = checkRequest(request);
  const repeated = answerToRetry(store, request);
  if (repeated) return repeated;
  const actual = store.stream(stream).length;
  if (expected !== 'any' && expected !== actual && !(expected === 'none' && actual === 0)) {
    throw new WrongExpectedVersion(stream, expected, actual);
  }
  const recordedAt = new Date().toISOString();
  for (const [index, event] of events.entries()) {
    store.add({
      ...read(event),
      stream,
      version: actual + index + 1,
      position: BigInt(store.size + 1),
      recordedAt,
    });
  }
  store.newEvents.raise();
  return { version: actual + events.length, position: BigInt(store.size) };
}

/** The first answer, where the events stand already; undefined where none of them does. */
function answerToRetry(
  store: MemoryStore,
  { stream, expected, events }: AppendRequest,
): Appended | undefined {
  const stored = events.flatMap((event) => {
    const before = store.event(event.id);
    return before ? [{ event, before }] : [];
  });
  const last = stored.at(-1);
  if (!last) return undefined;
  if (stored.some(({ event, before }) => before.stream !== stream || !isSameCommand(event, before))) {
    throw new DuplicateCommand(stream);
  }
  if (stored.length < events.length || stored.some(({ event, before }) => !isSameKind(event, before))) {
    throw new WrongExpectedVersion(stream, expected, store.stream(stream).length);
  }
  return { version: last.before.version, position: last.before.position, repeated: true };
}

const isSameKind = (a: NewEvent, b: RecordedEvent): boolean =>
  a.type === b.type && a.schemaVersion === b.schemaVersion;

function isSameCommand(a: NewEvent, b: RecordedEvent): boolean {
  const [hash, before] = [a.metadata['commandHash'], b.metadata['commandHash']];
  if (hash !== undefined || before !== undefined) return hash === before;
  return isSameKind(a, b) && [a.data, a.metadata].every((part, i) => same(part, [b.data, b.metadata][i]));
}

const same = (a: JsonObject, b: JsonObject | undefined): boolean => canonicalJson(a) === canonicalJson(b);

/** The event as it comes back from JSON, so that nobody changes what stands in the log. */
const read = ({ data, metadata, ...event }: WrittenEvent): NewEvent => ({
  ...event,
  data: JSON.parse(data) as JsonObject,
  metadata: JSON.parse(metadata) as JsonObject,
});
