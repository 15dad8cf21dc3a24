import type pg from 'pg';
import type { EventLog, RecordedEvent } from '#event-log/port';
import type { ParkedEvent } from './parking.ts';
import type { Projection, RecordedFact } from './projection.ts';

/** News of a runner for the program that runs it. */
export type RunnerNews =
  | { readonly is: 'took over'; readonly projection: string; readonly position: bigint }
  | { readonly is: 'caught up'; readonly projection: string; readonly position: bigint }
  | { readonly is: 'parked'; readonly projection: string; readonly events: readonly ParkedEvent[] }
  | { readonly is: 'standing by'; readonly projection: string }
  | { readonly is: 'standing still'; readonly projection: string; readonly because: string }
  | { readonly is: 'rebuilding'; readonly projection: string; readonly position: bigint }
  | { readonly is: 'rebuilt'; readonly projection: string; readonly position: bigint }
  | { readonly is: 'trouble'; readonly projection: string; readonly error: unknown };

/** Log, database, projections and callbacks of a runner. */
export interface RunnerOptions {
  readonly log: EventLog;
  /** Connects as the projector. */
  readonly pool: pg.Pool;
  readonly projections: readonly Projection[];
  /** Reads what the log holds; throws where it cannot. */
  readonly decode: (event: RecordedEvent) => RecordedFact;
  readonly tell?: (news: RunnerNews) => void;
  /** Time between two heartbeats of a projection's holder; 1,000 when left out. */
  readonly heartbeatMs?: number;
  /** After how long a silence one who stands by takes over; 5,000 when left out. */
  readonly silenceMs?: number;
}

/** The options, complete, for one projection. */
export interface ProjectionRun extends Required<Omit<RunnerOptions, 'projections'>> {
  readonly projection: Projection;
}

/** The options for one projection, with their defaults filled in. */
export const projectionRun = (options: RunnerOptions, projection: Projection): ProjectionRun => ({
  heartbeatMs: 1_000,
  silenceMs: 5_000,
  tell: () => undefined,
  ...options,
  projection,
});
