import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The forms in which bytes go out smaller, the best one first. */
export const contentEncodings = ['br', 'gzip'] as const;

/** One of them, as Content-Encoding calls it. */
export type ContentEncoding = (typeof contentEncodings)[number];

const worthPackingBytes = 1024;
/** Workbooks and Parquet are packed already. */
const packedAlready = /^application\/vnd\./;
const brotli = promisify(brotliCompress);
const deflated = promisify(gzip);

/** The body of an answer that is given more than once. It is packed when it is first asked for so, and only once. */
export class CachedBody {
  readonly #packed = new Map<ContentEncoding, Promise<Buffer>>();
  #extraBytes = 0;

  constructor(
    /** As they are. */
    readonly plain: Buffer,
    /** The media type, with its charset. */
    readonly type: string,
    /** Names the content: two answers with the same are the same, however they are packed. */
    readonly etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  ) {}

  /** Bytes of memory that all forms take together. */
  get bytes(): number {
    return this.plain.length + this.#extraBytes;
  }

  /** Bytes that are worth it, packed; the bytes as they are if not. */
  async in(
    packing: ContentEncoding | undefined,
  ): Promise<{ readonly body: Buffer; readonly encoding?: ContentEncoding }> {
    if (packing === undefined || this.plain.length < worthPackingBytes || packedAlready.test(this.type))
      return { body: this.plain };
    const packed = this.#packed.get(packing) ?? this.#pack(packing);
    this.#packed.set(packing, packed);
    return { body: await packed, encoding: packing };
  }

  /** In the pool of threads, in which four may be at work: quality 5 takes a third of the time of gzip's best. */
  async #pack(packing: ContentEncoding): Promise<Buffer> {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.plain.length,
    };
    const body =
      packing === 'br' ? await brotli(this.plain, { params }) : await deflated(this.plain, { level: 6 });
    this.#extraBytes += body.length;
    return body;
  }
}
