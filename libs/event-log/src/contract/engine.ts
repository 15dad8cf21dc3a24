import type { EventLog } from '../port/event-log.ts';

/** Options of a log that the contract opens. */
export interface Opening {
  /** Events of a page, at most: small, so that few events make several. */
  readonly pageSize?: number;
}

/** An engine with a store of its own, as the contract sees it. */
export interface Engine {
  /** Another log on the same store, as another process would open it. */
  open(opening?: Opening): EventLog;
  /** Cuts every connection that logs have to the store; left out where there are none. */
  readonly cut?: () => Promise<void>;
  /** Takes the store away, after all logs were disposed of. */
  close(): Promise<void>;
}

/** Starts an engine with an empty store. */
export type StartEngine = () => Promise<Engine>;
