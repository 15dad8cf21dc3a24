import type { EventEmitter } from 'node:events';

/** Signals that ask for an end. npm passes on those that the terminal has sent to us already. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const sameRequestMs = 1_000;

/** Requests to stop, from a person or from the process that started us. */
export interface StopRequests {
  /** Fulfilled at the first request: stop in order. */
  readonly stop: Promise<unknown>;
  /** Fulfilled at the second: end everything at once. */
  readonly kill: Promise<unknown>;
}

/**
 * Listens for Ctrl-C, for signals, and for the end of a process that started us with a channel. Requests within a
 * second are one. `now` gives milliseconds.
 */
export function listenForStop(
  supervisor: EventEmitter = process,
  now: () => number = () => performance.now(),
): StopRequests {
  const stop = Promise.withResolvers<undefined>();
  const kill = Promise.withResolvers<undefined>();
  let firstAt: number | undefined;
  const request = (): void => {
    firstAt ??= now();
    stop.resolve(undefined);
    if (now() - firstAt > sameRequestMs) kill.resolve(undefined);
  };
  for (const signal of signals) supervisor.on(signal, request);
  supervisor.once('disconnect', () => stop.resolve(undefined));
  return { stop: stop.promise, kill: kill.promise };
}
