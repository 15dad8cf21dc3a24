import { Readable } from 'node:stream';

/**
 * What a stream gives, whole; where that is more than so many bytes, a stream of all of it, as its reader takes it.
 * Rejects with what went wrong in making it, which can be told to the reader as long as nothing was sent.
 */
export async function collected(stream: Readable, mostBytes: number): Promise<Buffer | Readable> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const rest = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    chunks.push(next.value);
    bytes += next.value.length;
    if (bytes > mostBytes) return Readable.from(after(chunks, rest), { objectMode: false });
  }
  return Buffer.concat(chunks);
}

async function* after(chunks: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
  yield* { [Symbol.asyncIterator]: () => rest };
}
