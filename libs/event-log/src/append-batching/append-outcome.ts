import { LogUnavailable } from '../port/errors.ts';

/** Outcome of one append request. */
export interface AppendOutcome {
  readonly outcome: 'appended' | 'repeated' | 'conflict' | 'duplicate';
  /** Of the stream: after the append, the first answer's, or the actual one. */
  readonly version: number;
  /** Of the last event; null after a conflict. */
  readonly position: string | null;
}

/** Error of a log that was disposed of. */
export const logClosed = (): LogUnavailable => new LogUnavailable('The log was closed.');
