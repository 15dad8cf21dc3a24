import { createHash } from 'node:crypto';
import { canonicalJson } from '../ids/index.ts';
import type { RecordedEvent } from '../port/index.ts';

/** SHA-256, hexadecimal, over all events in their order. Positions are left out: not every engine keeps them over a restore. */
export interface LogDigests {
  /** Of all else: two copies of one log share it. */
  readonly digest: string;
  /** Of all but the instants of recording: two logs into which the same was written, in the same order, share it. */
  readonly contents: string;
}

/** Takes up one event after the other. */
export class Digesting {
  readonly #whole = createHash('sha256');
  readonly #contents = createHash('sha256');

  /** The next event, in the log's order. */
  add({ id, stream, version, type, schemaVersion, data, metadata, recordedAt }: RecordedEvent): void {
    // No line holds a line break of its own: in JSON they are escaped.
    const line = `${canonicalJson([id, stream, version, type, schemaVersion, data, metadata])}\n`;
    this.#contents.update(line);
    this.#whole.update(`${recordedAt} ${line}`);
  }

  /** Of all that was added; nothing can be added afterwards. */
  finish(): LogDigests {
    return { digest: this.#whole.digest('hex'), contents: this.#contents.digest('hex') };
  }
}
