import { sleep } from './new-event-signal.ts';

/** Policy of asking again while a failure may pass by itself. */
export interface RetryPolicy {
  /** From the first time it is asked; after that the failure is thrown. */
  readonly patienceMilliseconds: number;
  /** True for a failure after which the same question may be answered a little later. */
  readonly isTransient: (error: unknown) => boolean;
  /** Told of each failure that is waited out. */
  readonly onTrouble: (error: unknown) => void;
  /** Ends waiting at once: the failure is thrown. */
  readonly signal: AbortSignal;
}

/** The answer, asked for again until it comes or patience is at an end. `question` is told how many milliseconds are left. */
export async function withRetries<Answer>(
  question: (left: number) => Promise<Answer>,
  { patienceMilliseconds, isTransient, onTrouble, signal }: RetryPolicy,
): Promise<Answer> {
  const until = performance.now() + patienceMilliseconds;
  for (let tries = 0; ; tries++) {
    try {
      return await question(Math.max(0, until - performance.now()));
    } catch (error) {
      const left = until - performance.now();
      if (!isTransient(error) || signal.aborted || left <= 0) throw error;
      onTrouble(error);
      await sleep(Math.min(backoffMilliseconds(tries), left), signal);
    }
  }
}

/** Doubles from 50 ms to 2 s: how long to wait before the n-th try, counted from 0. */
export const backoffMilliseconds = (tries: number): number => Math.min(50 * 2 ** tries, 2_000);
