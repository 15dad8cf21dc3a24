import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { isPassing, type Runner, type Transaction } from '#projections/runner';
import type { OperatorRequest, RequestOutcome } from '../request/operator-request.ts';
import { Requests } from '../request/requests.ts';

/** News of carrying out, for the program that does it. */
export type RequestNews =
  | { readonly is: 'carried out'; readonly request: OperatorRequest; readonly outcome: RequestOutcome }
  | { readonly is: 'request failed' | 'trouble with requests'; readonly error: unknown };

/** A runner that may write the read models, and a signal until which it carries out what is asked. */
export interface CarryingOut {
  readonly runner: Pick<Runner, 'retryEvent' | 'skipEvent'>;
  /** Connects as the projector. */
  readonly pool: pg.Pool;
  readonly signal: AbortSignal;
  readonly tell?: (news: RequestNews) => void;
  /** Time between two looks for requests; 1,000 when left out. */
  readonly everyMs?: number;
}

/**
 * Carries out what operators ask, one after the other, until `signal` aborts. What cannot be done just now, because the
 * database or the log is away or a rebuild is under way, waits; what goes wrong otherwise is settled as failed.
 */
export async function carryOutRequests(order: CarryingOut): Promise<void> {
  const { pool, signal, tell = () => undefined, everyMs = 1_000 } = order;
  const requests = new Requests(async <Row>(sql: string, values: unknown[]) => {
    return (await pool.query(sql, values)).rows as Row[];
  });
  while (!signal.aborted) {
    try {
      for (const request of await requests.pending()) {
        if (isStopping(signal)) break;
        await carryOut(order, request, tell);
      }
    } catch (error) {
      tell({ is: 'trouble with requests', error });
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

// Asked after an await: what the loop's condition said no longer holds.
const isStopping = (signal: AbortSignal): boolean => signal.aborted;

async function carryOut(
  { runner, pool }: CarryingOut,
  request: OperatorRequest,
  tell: (news: RequestNews) => void,
): Promise<void> {
  const { id, action, projection, eventId } = request;
  const settle = async (tx: Transaction, outcome: RequestOutcome) => {
    await tx.query(settled, [id, outcome]);
  };
  try {
    const outcome =
      action === 'skip'
        ? await runner.skipEvent(projection, eventId, settle)
        : await runner.retryEvent(projection, eventId, settle);
    tell({ is: 'carried out', request, outcome });
  } catch (error) {
    if (isSettledAlready(error)) return;
    if (isPassing(error)) throw error;
    tell({ is: 'request failed', error });
    await pool.query(`${settled} ON CONFLICT DO NOTHING`, [id, 'failed']);
  }
}

const settled = 'INSERT INTO operations.outcome (request, outcome) VALUES ($1, $2)';

/** Another projector has done it meanwhile, and what this one did was rolled back. */
const isSettledAlready = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'outcome_pkey';
