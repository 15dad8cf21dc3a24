import { isUtf8 } from 'node:buffer';
import { UnreadableTable } from './problem.ts';

const newline = 0x0a;

/** A row may be this long, in bytes: more is no table, and is not held in memory. */
export const longestRowBytes = 16 * 1024 * 1024;

/**
 * Hands the bytes on as they come, and adds to `badLines` the number of each line that is not valid UTF-8, before the
 * last byte of that line is handed on. Decoders put U+FFFD in silence.
 */
export async function* notingBadUtf8(
  bytes: AsyncIterable<Uint8Array>,
  badLines: Set<number>,
): AsyncGenerator<Uint8Array> {
  let line = 1;
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      line += noteBad(Buffer.concat([...begun, chunk.subarray(0, end)]), line, badLines);
      [begun, begunBytes] = [[], 0];
    }
    begun.push(chunk.subarray(end));
    begunBytes += chunk.length - end;
    if (begunBytes > longestRowBytes) throw tooLong(line);
    yield chunk;
  }
  noteBad(Buffer.concat(begun), line, badLines);
}

/** Notes the bad ones among whole lines, of which the first has the number `first`; answers how many lines there are. */
function noteBad(lines: Buffer, first: number, badLines: Set<number>): number {
  const valid = isUtf8(lines);
  let count = 0;
  for (let from = 0; from < lines.length; count++) {
    const at = lines.indexOf(newline, from);
    const end = at < 0 ? lines.length : at + 1;
    if (!valid && !isUtf8(lines.subarray(from, end))) badLines.add(first + count);
    from = end;
  }
  return count;
}

const tooLong = (line: number): UnreadableTable =>
  new UnreadableTable([
    { line, refused: 'file/row-too-long', because: 'This line does not end: is it a CSV file?' },
  ]);
