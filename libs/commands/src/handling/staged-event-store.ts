import { decode, type RecordedFact } from '#event-log/codec';
import { WrongExpectedVersion, type Appended, type AppendRequest, type NewEvent } from '#event-log/port';
import type { EventStore } from './execute.ts';
import { versionOfFacts, type FactReader } from './fact-reader.ts';

interface StagedStream {
  readonly base: readonly RecordedFact[];
  readonly staged: NewEvent[];
  /** Base and what is staged, as a decision sees them; put together when it is asked for. */
  facts?: readonly RecordedFact[] | undefined;
}

/** Staged events come after everything recorded, whatever its position. Their true positions are the log's to give. */
const beyondTheLog = 1n << 62n;

/** Streams read at a time. */
const readsAtOnce = 16;

/**
 * A record with events laid over it that are not written yet, so that what comes later in a file is decided with what
 * comes earlier. Reads each stream once. Nothing is written before `requests` are appended to the log.
 */
export class StagedEventStore implements EventStore {
  readonly #streams = new Map<string, StagedStream>();
  /** Streams read or put together since the last time that there was much of them. */
  readonly #recent = new Set<string>();
  readonly #added: { readonly stream: string; readonly count: number }[] = [];
  /** Streams in the order in which commands spoke of them, whether they had anything to add or not. */
  readonly #spokenOf = new Set<string>();

  constructor(readonly record: FactReader) {}

  /** The recorded facts of a stream, then those staged for it. */
  async facts(stream: string): Promise<readonly RecordedFact[]> {
    const kept = await this.#stream(stream);
    return (kept.facts ??= [
      ...kept.base,
      ...kept.staged.map((event, i) => provisional(stream, kept, event, i)),
    ]);
  }

  /** Stages events. The position it answers is provisional. */
  async add({ stream, expected, events }: AppendRequest): Promise<Appended> {
    const kept = await this.#stream(stream);
    const before = versionOfFacts(kept.base) + kept.staged.length;
    if (expected !== 'any' && expected !== (before || 'none')) {
      throw new WrongExpectedVersion(stream, expected, before);
    }
    kept.staged.push(...events);
    kept.facts = undefined;
    this.#added.push({ stream, count: events.length });
    const version = before + events.length;
    return { version, position: beyondTheLog + BigInt(version) };
  }

  /** Keeps the place of a stream in the order of writing, also where all that comes first in it stands already. */
  speakOf(stream: string): void {
    this.#spokenOf.add(stream);
  }

  /** A point to come back to. */
  mark(): number {
    return this.#added.length;
  }

  /** Takes back what was staged since the mark. */
  undo(mark: number): void {
    for (const { stream, count } of this.#added.splice(mark).reverse()) {
      const kept = this.#streams.get(stream);
      if (!kept) continue;
      kept.staged.splice(-count);
      kept.facts = undefined;
    }
  }

  /** Reads streams ahead, several at a time, for the decisions that come next. */
  async load(streams: Iterable<string>): Promise<void> {
    const waiting = [...new Set(streams)].filter((stream) => !this.#streams.has(stream)).values();
    const reading = async () => {
      for (const stream of waiting) await this.#stream(stream);
    };
    await Promise.all(Array.from({ length: readsAtOnce }, reading));
  }

  /** Lets go of what was read, when there is much of it; what is staged stays. */
  forgetUnchanged(moreThan: number): void {
    if (this.#recent.size <= moreThan) return;
    for (const stream of this.#recent) {
      const kept = this.#streams.get(stream);
      if (kept?.staged.length === 0) this.#streams.delete(stream);
      else if (kept) kept.facts = undefined;
    }
    this.#recent.clear();
  }

  /** Requests to append, one per stream, in the order in which the streams were first spoken of or added to. */
  requests(): AppendRequest[] {
    return [...new Set([...this.#spokenOf, ...this.#added.map(({ stream }) => stream)])].flatMap((stream) => {
      const kept = this.#streams.get(stream);
      return kept && kept.staged.length > 0
        ? [{ stream, expected: versionOfFacts(kept.base) || 'none', events: kept.staged }]
        : [];
    });
  }

  async #stream(stream: string): Promise<StagedStream> {
    this.#recent.add(stream);
    const kept = this.#streams.get(stream);
    if (kept) return kept;
    const read: StagedStream = { base: await this.record.facts(stream), staged: [] };
    // Another reading may have been quicker, and something staged on it.
    const first = this.#streams.get(stream) ?? read;
    this.#streams.set(stream, first);
    return first;
  }
}

function provisional(stream: string, { base }: StagedStream, event: NewEvent, index: number): RecordedFact {
  const version = versionOfFacts(base) + index + 1;
  return decode({ ...event, stream, version, position: beyondTheLog + BigInt(version), recordedAt: '' });
}
