import { setTimeout as delay } from 'node:timers/promises';
import { LocalFailure } from '../failure/local-failure.ts';

const lookAgainMs = 100;
const answerMs = 5_000;
const saySomethingMs = 10_000;
const limitMs = 300_000;

/**
 * Waits until the API says that it is ready, which means that the read models have caught up with the log as well.
 * Says every ten seconds what it is waiting for. Rejects after five minutes, or when `signal` aborts.
 */
export async function whenApiReady(
  baseUrl: string,
  onProgress: (doing: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  let spokenAt = startedAt;
  for (;;) {
    const missing = await whatIsMissing(`${baseUrl}/health/ready`, signal);
    if (missing === undefined) return;
    const now = performance.now();
    if (now - startedAt > limitMs) {
      throw new LocalFailure(
        'local/not-ready',
        `Throughline did not become ready within five minutes: ${missing}`,
      );
    }
    if (now - spokenAt > saySomethingMs) {
      spokenAt = now;
      onProgress(`Waiting: ${missing}`);
    }
    await delay(lookAgainMs, undefined, { signal });
  }
}

/** Waits until something answers at an address. Rejects when `signal` aborts. */
export async function whenAnswering(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const answer = await fetch(url, { signal }).catch(() => undefined);
    signal.throwIfAborted();
    if (answer?.ok === true) return;
    await delay(lookAgainMs, undefined, { signal });
  }
}

/** Undefined when it is ready; else a sentence. */
async function whatIsMissing(url: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]) });
    if (response.status === 200) return undefined;
    const said = becauseIn(await response.json().catch(() => undefined));
    return said ?? `the API answers ${String(response.status)}`;
  } catch {
    signal.throwIfAborted();
    return 'the API does not answer yet';
  }
}

const becauseIn = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'because' in answer && typeof answer.because === 'string'
    ? answer.because
    : undefined;
