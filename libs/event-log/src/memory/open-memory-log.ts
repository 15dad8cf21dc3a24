import { logClosed } from '../append-batching/append-outcome.ts';
import { readAll } from '../paging/read-all.ts';
import { subscribe } from '../paging/subscribe.ts';
import { StreamNotFound } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { withRangeChecks } from '../readable/with-range-checks.ts';
import { appendToMemory } from './append.ts';
import { MemoryStore } from './memory-store.ts';

/** Options of a log in memory. */
export interface MemoryLogOptions {
  /** Store shared with other logs; a new one when left out. */
  readonly store?: MemoryStore;
  /** Events of a page, at most; 1,000 when left out. */
  readonly pageSize?: number;
}

/** A log that ends with the process: for specs. */
export function openMemoryLog({
  store = new MemoryStore(),
  pageSize = 1_000,
}: MemoryLogOptions = {}): EventLog {
  const closing = new AbortController();
  /** Waits a turn, as every engine does: whoever asks goes on before the answer. */
  const open = async (): Promise<void> => {
    if (closing.signal.aborted) throw logClosed();
    await Promise.resolve();
  };
  return withRangeChecks({
    async append(request) {
      await open();
      return appendToMemory(store, request);
    },
    async *readStream(stream, { from = 1, limit = Infinity } = {}) {
      await open();
      if (limit === 0) return;
      if (store.stream(stream).length === 0) throw new StreamNotFound(stream);
      yield* store.stream(stream).slice(from - 1, from - 1 + limit);
    },
    async *readAll(range) {
      await open();
      yield* readAll(store, { pageSize, ...range });
    },
    subscribe: ({ signal, ...range }) =>
      subscribe(
        {
          source: store,
          newEvents: store.newEvents,
          pollMilliseconds: 60_000,
          isTransient: () => false,
          onTrouble: () => undefined,
        },
        { types: undefined, pageSize, ...range, signal: AbortSignal.any([signal, closing.signal]) },
      ),
    async head() {
      await open();
      return store.head();
    },
    dispose() {
      closing.abort();
      return Promise.resolve();
    },
  });
}
