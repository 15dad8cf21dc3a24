import { write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { LineTarget } from './line-sink.ts';

const writeTo = promisify(write);

/**
 * A descriptor of this process. Written to outside the thread that answers requests, so that what blocks there does not
 * hold them up.
 */
export const descriptor = (fd: number): LineTarget => ({
  write: async (bytes) => (await writeTo(fd, bytes)).bytesWritten,
  writeNow: (bytes) => writeSync(fd, bytes),
});

/** Standard output. */
export function standardOutput(): LineTarget {
  // Where it is a pipe or a socket, to look at it makes Node (24) set it to refuse what does not fit, with EAGAIN; else
  // a reader that has stopped would keep the process from ending.
  surviveLostOutput();
  return descriptor(1);
}

/**
 * Lets a process live whose standard output or standard error has gone, is full, or has nobody who reads it: without a
 * listener, one line that a library prints would end it.
 */
export function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
}
