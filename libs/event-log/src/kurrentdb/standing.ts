import { canonicalJson } from '../ids/index.ts';
import type { Outcome } from '../gathering/index.ts';
import type { JsonObject, RecordedEvent } from '../port/index.ts';
import type { WrittenEvent, WrittenRequest } from '../writable/index.ts';
import type { Clients } from './clients.ts';
import { markIn, type Mark } from './mark.ts';
import { markStream } from './names.ts';
import { asked, partOf, readStream } from './streams.ts';

/** Which of a request's events stand in the log already, and which ids have a mark but no event. */
export interface Standing {
  readonly stored: readonly { readonly event: WrittenEvent; readonly before: RecordedEvent }[];
  readonly marked: readonly { readonly id: string; readonly mark: Mark }[];
}

/** How many marks are read at a time. */
const atOnce = 16;

/** Looks each event up by its mark. Rejects with `LogUnavailable`. */
export async function standing(clients: Clients, { events }: WrittenRequest): Promise<Standing> {
  const stored: { event: WrittenEvent; before: RecordedEvent }[] = [];
  const marked: { id: string; mark: Mark }[] = [];
  for (let from = 0; from < events.length; from += atOnce) {
    const look = async (event: WrittenEvent) => {
      const mark = await markOf(clients, event.id);
      const before = mark && (await eventAt(clients, event.id, mark));
      if (before) stored.push({ event, before });
      else if (mark) marked.push({ id: event.id, mark });
    };
    await Promise.all(events.slice(from, from + atOnce).map(look));
  }
  return { stored, marked };
}

const markOf = (clients: Clients, id: string): Promise<Mark | undefined> =>
  asked(clients, async (client) => {
    const read = client.readStream(markStream(id), { maxCount: 1, requiresLeader: true });
    for await (const { event } of read) return markIn(event?.data);
    return undefined;
  });

/** The event where its mark says; else, where the mark came first and another writer in between, anywhere in the stream. */
async function eventAt(clients: Clients, id: string, mark: Mark): Promise<RecordedEvent | undefined> {
  const [there] = (await partOf(clients, mark.stream, { from: mark.version, count: 1 })) ?? [];
  if (there?.id === id) return there;
  if (!there) return undefined;
  for await (const event of readStream(clients, mark.stream, { pageSize: 1_000 })) {
    if (event.id === id) return event;
  }
  return undefined;
}

/** What is answered to a request of which some events stand already, by the rules of the port; undefined where none does. */
export function answerFrom({ stored }: Standing, request: WrittenRequest): Outcome | 'conflict' | undefined {
  if (stored.length === 0) return undefined;
  const { stream, events } = request;
  const last = stored.reduce((a, b) => (a.before.position > b.before.position ? a : b)).before;
  const outcome = (kind: Outcome['outcome']): Outcome => ({
    outcome: kind,
    version: last.version,
    position: String(last.position),
  });
  const same = stored.every(({ event, before }) => before.stream === stream && isSameCommand(event, before));
  if (!same) return outcome('duplicate');
  const whole = stored.length === events.length;
  return whole && stored.every(({ event, before }) => isSameKind(event, before))
    ? outcome('repeated')
    : 'conflict';
}

const isSameKind = (a: WrittenEvent, b: RecordedEvent): boolean =>
  a.type === b.type && a.schemaVersion === b.schemaVersion;

function isSameCommand(a: WrittenEvent, b: RecordedEvent): boolean {
  const metadata = JSON.parse(a.metadata) as JsonObject;
  const [hash, before] = [metadata['commandHash'], b.metadata['commandHash']];
  if (hash !== undefined || before !== undefined) return hash === before;
  const data = JSON.parse(a.data) as JsonObject;
  return (
    isSameKind(a, b) &&
    canonicalJson(data) === canonicalJson(b.data) &&
    canonicalJson(metadata) === canonicalJson(b.metadata)
  );
}
