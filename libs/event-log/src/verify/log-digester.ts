import { createHash, hash } from 'node:crypto';
import { canonicalJson } from '../ids/canonical.ts';
import type { RecordedEvent } from '../port/event-log.ts';

/** SHA-256, hexadecimal, over all events. Positions are left out: not every engine keeps them over a restore. */
export interface LogDigests {
  /** Of all else, in the order of the log: two copies of one log share it. */
  readonly digest: string;
  /**
   * Of all but the instants of recording, and of the order in which streams were written: of each stream its events in
   * their order, of all streams in the order of their names. Two logs into which the same was written share it.
   */
  readonly contents: string;
}

/** Takes up one event after the other; keeps 32 bytes for each stream. */
export class LogDigester {
  readonly #whole = createHash('sha256');
  readonly #streams = new Map<string, Buffer>();

  /** The next event, in the log's order. */
  add({ id, stream, version, type, schemaVersion, data, metadata, recordedAt }: RecordedEvent): void {
    // No line holds a line break of its own: in JSON they are escaped.
    const line = `${canonicalJson([id, stream, version, type, schemaVersion, data, metadata])}\n`;
    this.#whole.update(`${recordedAt} ${line}`);
    const before = this.#streams.get(stream);
    const bytes = before ? Buffer.concat([before, Buffer.from(line)]) : Buffer.from(line);
    this.#streams.set(stream, hash('sha256', bytes, 'buffer'));
  }

  /** Of all that was added; nothing can be added afterwards. */
  finish(): LogDigests {
    const contents = createHash('sha256');
    for (const stream of [...this.#streams.keys()].sort()) {
      contents.update(`${this.#streams.get(stream)?.toString('hex') ?? ''}\n`);
    }
    return { digest: this.#whole.digest('hex'), contents: contents.digest('hex') };
  }
}
