import {
  StreamNotFound,
  type Appended,
  type AppendRequest,
  type EventLog,
  type RecordedEvent,
} from '#event-log/port';

/** Events of a dry run come after everything recorded. */
const beyondTheLog = 1n << 61n;

/**
 * A log as it would be after what is appended, which is kept in memory: nothing is written. For one writer, which reads a
 * stream before it adds to it.
 */
export class DryRunLog implements Pick<EventLog, 'append' | 'readStream'> {
  readonly #streams = new Map<string, RecordedEvent[]>();

  constructor(readonly log: Pick<EventLog, 'readStream'>) {}

  /** Adds to the stream in memory. */
  async append({ stream, events }: AppendRequest): Promise<Appended> {
    const held = await this.#read(stream);
    for (const event of events) {
      const version = held.length + 1;
      held.push({ ...event, stream, version, position: beyondTheLog + BigInt(version), recordedAt: '' });
    }
    this.#streams.set(stream, held);
    return { version: held.length, position: held.at(-1)?.position ?? 0n };
  }

  /** The stream as recorded, then what was added to it. */
  async *readStream(stream: string): AsyncGenerator<RecordedEvent> {
    const held = await this.#read(stream);
    if (held.length === 0) throw new StreamNotFound(stream);
    yield* held;
  }

  async #read(stream: string): Promise<RecordedEvent[]> {
    const kept = this.#streams.get(stream);
    if (kept) return kept;
    const read: RecordedEvent[] = [];
    try {
      for await (const event of this.log.readStream(stream)) read.push(event);
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    return read;
  }
}
