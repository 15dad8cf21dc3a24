import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Bytes that are handed to a connection at a time: while it has not taken them, it gets no more. */
const pieceBytes = 64 * 1024;
const longBytes = 2 * pieceBytes;

/**
 * Has long answers sent piece by piece, as they are taken. In one piece they would be copied whole for each connection,
 * and nobody could tell a slow reader from one that has stopped.
 */
export function sendInPieces(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isWhole || Buffer.byteLength(payload) <= longBytes) {
      done(null, payload);
      return;
    }
    const bytes = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
    void reply.header('content-length', bytes.length);
    done(null, Readable.from(piecesOf(bytes), { objectMode: false, highWaterMark: pieceBytes }));
  });
}

/** Views of the bytes, which are not copied. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
}
