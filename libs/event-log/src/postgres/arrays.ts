/** A column of values and its type. The whole is as PostgreSQL has it: nothing is quoted here and unquoted there. */
interface Elements {
  /** Of their type, in `pg_type`. */
  readonly oid: number;
  readonly bytes: readonly number[];
  readonly put: (buffer: Buffer, at: number, index: number) => void;
}

const header = 20;

/** A list of one dimension in PostgreSQL's binary format; the driver sends a buffer as it is. */
function arrayOf({ oid, bytes, put }: Elements): Buffer {
  const size = bytes.reduce((sum, own) => sum + 4 + own, header);
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(bytes.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = header;
  for (const [index, own] of bytes.entries()) {
    buffer.writeInt32BE(own, at);
    put(buffer, at + 4, index);
    at += 4 + own;
  }
  return buffer;
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** `integer[]`; not empty, as all of these. */
export const integerArray = (values: readonly number[]): Buffer =>
  arrayOf({
    oid: 23,
    bytes: values.map(() => 4),
    put: (buffer, at, index) => buffer.writeInt32BE(values[index] ?? 0, at),
  });

/** `text[]`. */
export const textArray = (values: readonly string[]): Buffer =>
  arrayOf({
    oid: 25,
    bytes: values.map(bytesOf),
    put: (buffer, at, index) => buffer.write(values[index] ?? '', at),
  });

/** `uuid[]`, of ids in their usual form. */
export const uuidArray = (values: readonly string[]): Buffer =>
  arrayOf({
    oid: 2950,
    bytes: values.map(() => 16),
    put: (buffer, at, index) => buffer.write((values[index] ?? '').replaceAll('-', ''), at, 'hex'),
  });

/** `jsonb[]`, of JSON texts; each is preceded by the number of the format. */
export const jsonArray = (values: readonly string[]): Buffer =>
  arrayOf({
    oid: 3802,
    bytes: values.map((value) => 1 + bytesOf(value)),
    put: (buffer, at, index) => {
      buffer.writeUInt8(1, at);
      buffer.write(values[index] ?? '', at + 1);
    },
  });
