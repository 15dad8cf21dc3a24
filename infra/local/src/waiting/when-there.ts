import { setTimeout as delay } from 'node:timers/promises';
import type { ConnectionFailure } from '../failure/connection-failure.ts';

/** Options of waiting for something that is starting: times in milliseconds, and whom to tell. */
export interface WaitOptions {
  readonly onProgress: (doing: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** At most; a minute when left out. */
  readonly limitMs?: number;
  /** From one try to the next. */
  readonly againMs?: number;
}

const sayAgainMs = 10_000;

/**
 * Asks until there is an answer: what goes wrong for a reason that may pass is waited out, and said at once and every
 * ten seconds. `why` gives the reason. Rejects with the last error when that lasts, or the time is over.
 */
export async function whenThere<Answer>(
  ask: () => Promise<Answer>,
  why: (error: unknown) => ConnectionFailure | undefined,
  { onProgress, signal, limitMs = 60_000, againMs = 500 }: WaitOptions,
): Promise<Answer> {
  const startedAt = performance.now();
  let sayAt = startedAt;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      signal?.throwIfAborted();
      const now = performance.now();
      const because = why(error);
      const leftMs = limitMs - (now - startedAt);
      if (because?.passes !== true || leftMs <= 0) throw error;
      if (now >= sayAt) {
        sayAt = now + sayAgainMs;
        onProgress(`Waiting, for up to ${String(Math.ceil(leftMs / 1_000))} s more: ${because.sentence}`);
      }
      await delay(Math.min(againMs, leftMs), undefined, signal && { signal });
    }
  }
}
