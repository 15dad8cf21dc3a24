export type { CopyValue } from './copy.ts';
export { behindParkedEvent, type ParkedEvent } from './parking.ts';
export { isPassing } from './passing.ts';
export type { Projection, RecordedFact } from './projection.ts';
export type { RunnerNews, RunnerOptions } from './runner-options.ts';
export { createRunner, type Runner } from './runner.ts';
export type { ParkedOutcome, SettleParked } from './settle-parked.ts';
export type { RebuildResult } from './swap-in-copy.ts';
export type { Transaction } from './transaction.ts';
