import type pg from 'pg';
import type { Runner, Transaction } from '#projections/runner';
import type { OperatorRequest, RequestOutcome } from '../request/operator-request.ts';
import type { Requests } from '../request/requests.ts';

/** News of carrying out, for the program that does it. */
export type RequestNews =
  | { readonly is: 'carried out'; readonly request: OperatorRequest; readonly outcome: RequestOutcome }
  | { readonly is: 'request failed' | 'trouble with requests'; readonly error: unknown };

/** A runner that may write the read models, and a signal until which it carries out what is asked. */
export interface CarryingOut {
  readonly runner: Pick<Runner, 'retryEvent' | 'skipEvent' | 'rebuild'>;
  /** Connects as the projector. */
  readonly pool: pg.Pool;
  readonly signal: AbortSignal;
  readonly tell?: (news: RequestNews) => void;
  /** Time between two looks for requests; 1,000 when left out. After trouble it is five times as long. */
  readonly everyMs?: number;
}

/** The same with its defaults filled in, and the requests as the projector reads them. */
export interface RequestWork extends Required<CarryingOut> {
  readonly requests: Requests;
  /** Notes an outcome in a transaction of the work. */
  readonly settle: (tx: Transaction, id: string, outcome: RequestOutcome) => Promise<void>;
}
