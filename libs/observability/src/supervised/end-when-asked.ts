import type { EventEmitter } from 'node:events';
import { exitWithSupervisor, type SupervisedProcess } from './exit-with-supervisor.ts';

/** Time in which a process has to end in order; whoever asks may be about to kill it ten seconds after. */
const longestMs = 8_000;

/** Told how it went, for the operator's log. */
export interface EndListener {
  /** Time that it may take; 8,000 when left out. */
  readonly limitMs?: number;
  /** It has not ended in order, and ends all the same: `error` says why. */
  readonly failed: (error: unknown) => void;
}

/** The part of `process` that hears requests to end, replaceable in specs. */
export type AskedProcess = SupervisedProcess & Pick<EventEmitter, 'on'>;

/**
 * Ends this process when it is asked to, by SIGTERM or SIGINT, or when its supervisor is gone. `stop` is called once, and
 * ends things in order; the exit code is 0. Where `stop` rejects, or takes longer than `limitMs`, whatever it waits for, that is told, and the code is 1.
 */
export function endWhenAsked(
  stop: () => Promise<void>,
  { failed, limitMs = longestMs }: EndListener,
  asked: AskedProcess = process,
): void {
  let stopping: Promise<void> | undefined;
  const end = (): void => {
    if (stopping) return;
    const late = setTimeout(() => fail(new Error('It had not ended in order in time.')), limitMs);
    stopping = stop();
    stopping.then(
      () => {
        clearTimeout(late);
        asked.exit(0);
      },
      (error: unknown) => {
        clearTimeout(late);
        fail(error);
      },
    );
  };
  const fail = (error: unknown): void => {
    failed(error);
    asked.exit(1);
  };
  // Not once: without a listener the next signal would end the process at once.
  for (const signal of ['SIGTERM', 'SIGINT']) asked.on(signal, end);
  exitWithSupervisor(async () => {
    end();
    await stopping;
  }, asked);
}
