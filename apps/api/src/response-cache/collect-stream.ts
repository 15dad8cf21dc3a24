import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Collects a stream, whole; where that is more than so many bytes, a stream of all of it, as its reader takes it.
 * Rejects with the error of making it, which can be told to the reader as long as nothing was sent. `restAfter`: time
 * to rest after a piece that took so many milliseconds.
 */
export async function collectStream(
  stream: Readable,
  mostBytes: number,
  restAfter: (tookMs: number) => number,
): Promise<Buffer | Readable> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const rest = slowly((stream as AsyncIterable<Buffer>)[Symbol.asyncIterator](), restAfter);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    chunks.push(next.value);
    bytes += next.value.length;
    if (bytes > mostBytes) return Readable.from(after(chunks, rest), { objectMode: false });
  }
  return Buffer.concat(chunks);
}

async function* slowly(
  pieces: AsyncIterator<Buffer>,
  restAfter: (tookMs: number) => number,
): AsyncGenerator<Buffer> {
  for (;;) {
    const askedAt = performance.now();
    const next = await pieces.next();
    if (next.done === true) return;
    yield next.value;
    const restMs = restAfter(performance.now() - askedAt);
    if (restMs > 0) await delay(restMs);
  }
}

async function* after(chunks: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
  yield* { [Symbol.asyncIterator]: () => rest };
}
