import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CachedBody } from './cached-body.ts';

/** An answer that holds nobody's words or names, with the headers that belong to it. */
export interface CachedResponse {
  readonly bytes: CachedBody;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers that are packed take up to this much more. */
const withPacked = 1.6;
const overheadBytes = 1_000;

/** Answers that were given last, as many as fit into so many bytes. */
export class ResponseCache {
  readonly #answers: LRUCache<string, CachedResponse> | undefined;

  /** Without bytes none is kept. */
  constructor(mostBytes: number) {
    if (mostBytes === 0) return;
    this.#answers = new LRUCache({
      maxSize: mostBytes,
      // One answer is not to drive out all others.
      maxEntrySize: Math.ceil(mostBytes / 4),
      sizeCalculation: ({ bytes }) => Math.ceil(bytes.plain.length * withPacked) + overheadBytes,
    });
  }

  /** The answer to a question, which is told from others by all of these. */
  find(question: readonly unknown[]): CachedResponse | undefined {
    return this.#answers?.get(keyOf(question));
  }

  /** Answers that are kept, and the bytes that they are counted for. */
  get size(): { readonly answers: number; readonly bytes: number } {
    return { answers: this.#answers?.size ?? 0, bytes: this.#answers?.calculatedSize ?? 0 };
  }

  keep(question: readonly unknown[], answer: CachedResponse): void {
    this.#answers?.set(keyOf(question), answer);
  }
}

const keyOf = (question: readonly unknown[]): string => hash('sha256', JSON.stringify(question), 'base64url');
