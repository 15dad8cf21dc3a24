import { setTimeout as delay } from 'node:timers/promises';
import { isPassing, type Transaction } from '#projections/runner';
import type { OperatorRequest, RequestOutcome } from '../request/operator-request.ts';
import { Requests } from '../request/requests.ts';
import { carryOutRebuild } from './carry-out-rebuild.ts';
import type { CarryingOut, RequestWork } from './request-work.ts';

const afterTrouble = 5;

/**
 * Carries out what operators ask, one after the other, until `signal` aborts. What cannot be done just now, because the
 * database or the log is away or a rebuild is under way, waits; what goes wrong otherwise is settled as failed.
 */
export async function carryOutRequests(order: CarryingOut): Promise<void> {
  const { pool, signal, tell = () => undefined, everyMs = 1_000 } = order;
  const requests = new Requests(async <Row>(sql: string, values: unknown[]) => {
    return (await pool.query(sql, values)).rows as Row[];
  });
  const settle: RequestWork['settle'] = async (tx, id, outcome) => {
    await tx.query(settled, [id, outcome]);
  };
  while (!signal.aborted) {
    let waitMs = everyMs;
    try {
      for (const request of await requests.pending()) {
        if (isStopping(signal)) break;
        await carryOut({ ...order, tell, everyMs, requests, settle }, request);
      }
    } catch (error) {
      tell({ is: 'trouble with requests', error });
      waitMs *= afterTrouble;
    }
    await delay(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

// Asked after an await: what the loop's condition said no longer holds.
const isStopping = (signal: AbortSignal): boolean => signal.aborted;

async function carryOut(work: RequestWork, request: OperatorRequest): Promise<void> {
  const { pool, signal, tell } = work;
  try {
    const outcome = await outcomeOf(work, request);
    if (outcome !== undefined) tell({ is: 'carried out', request, outcome });
  } catch (error) {
    // What was begun is begun again after the next start.
    if (isSettledAlready(error) || signal.aborted) return;
    if (isPassing(error)) throw error;
    tell({ is: 'request failed', error });
    await pool.query(`${settled} ON CONFLICT DO NOTHING`, [request.id, 'failed']);
  }
}

/** Does it; the outcome, or undefined where somebody else has settled it. */
async function outcomeOf(work: RequestWork, request: OperatorRequest): Promise<RequestOutcome | undefined> {
  const { runner, pool, settle } = work;
  const { id, action, projection, eventId = '' } = request;
  const note = (tx: Transaction, outcome: RequestOutcome) => settle(tx, id, outcome);
  switch (action) {
    case 'retry':
      return await runner.retryEvent(projection, eventId, note);
    case 'skip':
      return await runner.skipEvent(projection, eventId, note);
    case 'rebuild':
      return await carryOutRebuild(work, request);
    case 'cancel-rebuild':
      // One that is under way, or waits, is asked for before it, and has settled this too.
      await pool.query(`${settled} ON CONFLICT DO NOTHING`, [id, 'nothing-to-cancel']);
      return undefined;
  }
}

const settled = 'INSERT INTO operations.outcome (request, outcome) VALUES ($1, $2)';

/** Another projector has done it meanwhile, and what this one did was rolled back. */
const isSettledAlready = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'outcome_pkey';
