import { copyFile, stat, truncate } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';

/** Largest size of a log file, and the time between two looks at it. */
export interface LogFileBounds {
  readonly largestBytes: number;
  readonly everyMs: number;
}

const usual: LogFileBounds = { largestBytes: 10 * 1024 * 1024, everyMs: 60_000 };

/**
 * Keeps a file small that another process writes and would never let go: when it is too large, it is copied to
 * `previous` and emptied. Who writes it has to append. Answers how to end it.
 */
export function keepSmall(
  file: string,
  previous: string,
  { largestBytes, everyMs }: LogFileBounds = usual,
): () => void {
  const look = async (): Promise<void> => {
    if ((await stat(file)).size <= largestBytes) return;
    // On a full disk there is no room for a copy: what is to come is worth more.
    await copyFile(file, previous).catch(() => undefined);
    await truncate(file);
  };
  const ended = new AbortController();
  // One look at a time: of two, the later would copy what the earlier has just emptied.
  const lookOn = async (): Promise<void> => {
    const due = setInterval(everyMs, look, { ref: false, signal: ended.signal });
    for await (const lookNow of due) await lookNow().catch(() => undefined);
  };
  void lookOn().catch(() => undefined);
  return () => ended.abort();
}
