import { close, closeSync, fchown, fstat, ftruncate, open, openSync, write, writeSync } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { LineTarget } from './line-sink.ts';

/** Amount of a log that is kept: `kept` files of `largestBytes` beside the one that is written. */
export interface Kept {
  readonly largestBytes: number;
  readonly kept: number;
}

const usual: Kept = { largestBytes: 10 * 1024 * 1024, kept: 3 };
const newline = 0x0a;

const [openFile, closeFile, writeTo] = [promisify(open), promisify(close), promisify(write)];

/** The name of the nth older file: `api.log` is followed by `api.1.log`. */
const older = (path: string, nth: number): string => path.replace(/(\.log)?$/, `.${String(nth)}$1`);

/**
 * A file that makes room for itself: when it is full it becomes `….1.log`, that one `….2.log`, and the oldest goes. So
 * does the file of an earlier run. Needs no room on the disk for it.
 */
export class RotatingFile implements LineTarget {
  readonly #path: string;
  readonly #kept: Kept;
  #fd: number | undefined;
  #size = 0;
  #isLineBegun = false;

  constructor(path: string, kept: Kept = usual) {
    this.#path = path;
    this.#kept = kept;
  }

  async write(bytes: Buffer): Promise<number> {
    const isFull = this.#size > 0 && this.#size + bytes.length > this.#kept.largestBytes;
    if (this.#fd === undefined || (isFull && !this.#isLineBegun)) this.#fd = await this.#begin(this.#fd);
    const { bytesWritten } = await writeTo(this.#fd, bytes);
    this.#note(bytes, bytesWritten);
    return bytesWritten;
  }

  writeNow(bytes: Buffer): number {
    if (this.#fd === undefined) return appendNow(this.#path, bytes);
    const written = writeSync(this.#fd, bytes);
    this.#note(bytes, written);
    return written;
  }

  #note(bytes: Buffer, written: number): void {
    this.#size += written;
    if (written > 0) this.#isLineBegun = bytes[written - 1] !== newline;
  }

  async #begin(full: number | undefined): Promise<number> {
    this.#fd = undefined;
    if (full !== undefined) await closeFile(full);
    const folder = dirname(this.#path);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (let nth = this.#kept.kept; nth > 0; nth -= 1) {
      const from = nth === 1 ? this.#path : older(this.#path, nth - 1);
      await rename(from, older(this.#path, nth)).catch(() => undefined);
    }
    const fd = await openFile(this.#path, 'a', 0o600);
    await giveToOwner(fd, folder);
    // Where the old one could not be moved, what is new is worth more.
    if ((await promisify(fstat)(fd)).size > 0) await promisify(ftruncate)(fd, 0);
    [this.#size, this.#isLineBegun] = [0, false];
    return fd;
  }
}

/** For a process that ends before its file was open. */
function appendNow(path: string, bytes: Buffer): number {
  const fd = openSync(path, 'a', 0o600);
  try {
    return writeSync(fd, bytes);
  } finally {
    closeSync(fd);
  }
}

/** Gives a file to the owner of its folder, where root has made it. */
async function giveToOwner(fd: number, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await promisify(fchown)(fd, uid, gid);
}
