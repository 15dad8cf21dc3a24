import type { EventPage, PageSource, PageRange } from '../paging/source.ts';
import type { Position, RecordedEvent } from '../port/event-log.ts';
import { NewEventSignal } from '../waiting/new-event-signal.ts';

/** Events in their order, which logs in memory share. */
export class MemoryStore implements PageSource {
  readonly newEvents = new NewEventSignal();
  readonly #events: RecordedEvent[] = [];
  readonly #byId = new Map<string, RecordedEvent>();
  readonly #streams = new Map<string, RecordedEvent[]>();

  /** Number of events. */
  get size(): number {
    return this.#events.length;
  }

  /** Adds an event to the end of its stream. */
  add(event: RecordedEvent): void {
    this.#events.push(event);
    this.#byId.set(event.id, event);
    const stream = this.#streams.get(event.stream);
    if (stream) stream.push(event);
    else this.#streams.set(event.stream, [event]);
  }

  /** The event under this id, in whichever stream. */
  event(id: string): RecordedEvent | undefined {
    return this.#byId.get(id);
  }

  /** The events of a stream; none where there is no such stream. */
  stream(name: string): readonly RecordedEvent[] {
    return this.#streams.get(name) ?? [];
  }

  head(): Promise<Position> {
    return Promise.resolve(BigInt(this.size));
  }

  page({ after, upTo, types, pageSize }: PageRange): Promise<EventPage> {
    const events = this.#events
      .slice(Number(after), Number(upTo))
      .filter(({ type }) => !types || types.includes(type))
      .slice(0, pageSize);
    const last = events.at(-1);
    return Promise.resolve({ events, reached: last && events.length === pageSize ? last.position : upTo });
  }
}
