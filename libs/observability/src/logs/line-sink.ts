/** Target of lines: a file, or a descriptor such as standard output. */
export interface LineTarget {
  /** Writes as much as fits; answers how many bytes that were. Rejects where nothing could be written. */
  readonly write: (bytes: Buffer) => Promise<number>;
  /** The same at once, for a process that is about to end. Throws. */
  readonly writeNow: (bytes: Buffer) => number;
}

/** Lines that could not be written. */
export interface LinesLost {
  /** Lines that are gone, since the process began. */
  readonly lines: number;
  /** Since when nothing can be written; undefined while it can. */
  readonly since?: Date;
  /** The system's code of the last failure, such as ENOSPC. `EAGAIN`: nobody reads what is written. */
  readonly reason?: string;
}

/** Capacity of a sink, and whom it tells of losses. */
export interface SinkOptions {
  /** Bytes of lines that wait to be written; what comes beyond them is lost. 1 MiB when left out. */
  readonly mostPendingBytes?: number;
  /** Pause before what failed is tried again; a second when left out. */
  readonly retryMs?: number;
  /** Told when lines can be written again, of those that are gone since the last time it was told. */
  readonly onRecovered?: (lost: Required<LinesLost>) => void;
}

const mebibyte = 1024 * 1024;
const largestWriteBytes = 64 * 1024;
/** A reader that is merely slow makes room within moments. */
const fullPipeMs = 50;
const lastTries = 20;
const lastPauseMs = 10;

/**
 * Takes lines and never gives anything back: neither an error nor a wait, whatever becomes of the target. Lines wait in
 * memory, up to a bound; what is beyond it is counted. What failed is tried again, and whole lines alone are given up.
 */
export class LineSink {
  readonly #target: LineTarget;
  readonly #mostPendingBytes: number;
  readonly #retryMs: number;
  readonly #onRecovered: SinkOptions['onRecovered'];
  #waiting: Buffer[] = [];
  #inHand: Buffer | undefined;
  #pendingBytes = 0;
  #lines = 0;
  #told = 0;
  #since: Date | undefined;
  #lostSince: Date | undefined;
  #reason = 'EAGAIN';
  #hasFailed = false;
  #isWriting = false;
  #isAtWork = false;

  constructor(target: LineTarget, options: SinkOptions = {}) {
    this.#target = target;
    this.#mostPendingBytes = options.mostPendingBytes ?? mebibyte;
    this.#retryMs = options.retryMs ?? 1_000;
    this.#onRecovered = options.onRecovered;
  }

  /** Lines that could not be written so far. */
  get lost(): LinesLost {
    return {
      lines: this.#lines,
      ...(this.#since && { since: this.#since }),
      ...(this.#hasFailed && { reason: this.#reason }),
    };
  }

  /** Takes a line, its end included. */
  write(line: string): void {
    const bytes = Buffer.from(line);
    if (this.#pendingBytes + bytes.length > this.#mostPendingBytes) {
      this.#lose();
      return;
    }
    this.#pendingBytes += bytes.length;
    this.#waiting.push(bytes);
    if (!this.#isAtWork) void this.#writeAll();
  }

  /** Writes what waits, as far as it goes within a fifth of a second: for the end of a process. */
  flushSync(): void {
    // What the system has in hand it writes, or has failed to: twice would be worse.
    const begun = this.#inHand && !this.#isWriting ? [this.#inHand] : [];
    let left = Buffer.concat([...begun, ...this.#waiting]);
    this.#pendingBytes -= left.length;
    this.#waiting = [];
    if (begun.length > 0) this.#inHand = undefined;
    for (let tries = 0; left.length > 0 && tries < lastTries; tries += 1) {
      try {
        left = left.subarray(this.#target.writeNow(left));
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') return;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lastPauseMs);
      }
    }
  }

  async #writeAll(): Promise<void> {
    this.#isAtWork = true;
    for (let batch = this.#next(); batch; batch = this.#next()) {
      this.#inHand = batch;
      try {
        this.#isWriting = true;
        const written = await this.#target.write(batch);
        this.#pendingBytes -= written;
        this.#inHand = written < batch.length ? batch.subarray(written) : undefined;
        this.#isWriting = false;
        this.#recovered();
      } catch (error) {
        this.#isWriting = false;
        this.#fail(codeOf(error));
        await pause(this.#reason === 'EAGAIN' ? fullPipeMs : this.#retryMs);
      }
    }
    this.#isAtWork = false;
  }

  /** Bytes to write next: the rest of what was begun, else lines that wait. */
  #next(): Buffer | undefined {
    if (this.#inHand) return this.#inHand;
    let bytes = 0;
    const beyond = this.#waiting.findIndex((line) => (bytes += line.length) > largestWriteBytes);
    const lines = this.#waiting.splice(0, beyond === -1 ? this.#waiting.length : Math.max(beyond, 1));
    return lines.length === 0 ? undefined : Buffer.concat(lines);
  }

  #fail(reason: string): void {
    this.#since ??= new Date();
    this.#hasFailed = true;
    this.#reason = reason;
  }

  #lose(): void {
    // A write that never returns has not failed yet: who is behind it has stopped, or the disk has.
    if (!this.#since) this.#fail('EAGAIN');
    this.#lostSince ??= new Date();
    this.#lines += 1;
  }

  #recovered(): void {
    this.#since = undefined;
    if (this.#lines === this.#told || this.#lostSince === undefined) return;
    const lost = { lines: this.#lines - this.#told, since: this.#lostSince, reason: this.#reason };
    [this.#told, this.#lostSince] = [this.#lines, undefined];
    this.#onRecovered?.(lost);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
