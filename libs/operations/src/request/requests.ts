import type { AskRows } from '../verification/verifications.ts';
import type {
  AskedRebuild,
  OperatorOrder,
  OperatorRequest,
  RequestOutcome,
  SkipReason,
} from './operator-request.ts';

interface Row {
  readonly id: string;
  readonly action: OperatorOrder['action'];
  readonly projection: string;
  readonly event_id: string | null;
  readonly reason: SkipReason | null;
  readonly asked_by: string;
  readonly asked_role: string;
  readonly asked_at: Date;
  readonly outcome: RequestOutcome | null;
  readonly settled_at: Date | null;
}

interface ProgressRow {
  readonly stage: AskedRebuild['stage'] | null;
  readonly events: string | null;
  readonly of_events: string | null;
}

const requests = `
  SELECT id, action, projection, event_id, reason, asked_by, asked_role, asked_at, outcome, settled_at
  FROM operations.request LEFT JOIN operations.outcome ON request = id`;

const requestOf = (row: Row): OperatorRequest => ({
  id: row.id,
  action: row.action,
  projection: row.projection,
  ...(row.event_id !== null && { eventId: row.event_id }),
  ...(row.reason !== null && { reason: row.reason }),
  askedBy: row.asked_by,
  askedRole: row.asked_role,
  askedAt: row.asked_at,
  ...(row.outcome !== null && { outcome: row.outcome }),
  ...(row.settled_at !== null && { settledAt: row.settled_at }),
});

/** Requests of operators to the projector. Each method rejects with what `pg` says. */
export class Requests {
  readonly #ask: AskRows;

  /** Open as the accounts to ask, as the reader or the projector to read. */
  constructor(ask: AskRows) {
    this.#ask = ask;
  }

  /** Asks, for good; of what somebody has asked for already, and waits, gives the id of that. */
  async ask(order: OperatorOrder, by: { readonly subject: string; readonly role: string }): Promise<string> {
    const { action, projection } = order;
    const eventId = 'eventId' in order ? order.eventId : null;
    const reason = order.action === 'skip' ? order.reason : null;
    const [row] = await this.#ask<{ readonly id: string }>(
      'SELECT operations.ask($1, $2, $3, $4, $5, $6) AS id',
      [action, projection, eventId, reason, by.subject, by.role],
    );
    if (!row) throw new Error('operations.ask gave no row.');
    return row.id;
  }

  /** One of them; undefined where there is none of that id. */
  async find(id: string): Promise<OperatorRequest | undefined> {
    const [row] = await this.#ask<Row>(`${requests} WHERE id = $1`, [id]);
    return row && requestOf(row);
  }

  /** The newest, first. */
  async newest(limit: number): Promise<readonly OperatorRequest[]> {
    return (await this.#ask<Row>(`${requests} ORDER BY ordinal DESC LIMIT $1`, [limit])).map(requestOf);
  }

  /** The last about each of these events, by its id. */
  async lastAbout(eventIds: readonly string[]): Promise<ReadonlyMap<string, OperatorRequest>> {
    if (eventIds.length === 0) return new Map();
    const rows = await this.#ask<Row>(
      `SELECT DISTINCT ON (event_id) * FROM (${requests} WHERE event_id = ANY ($1::uuid[])) AS about
       ORDER BY event_id, asked_at DESC`,
      [eventIds],
    );
    return new Map(rows.map((row) => [row.event_id ?? '', requestOf(row)]));
  }

  /** The rebuild of a projection that is asked for and not done; undefined where there is none. */
  async openRebuild(projection: string): Promise<AskedRebuild | undefined> {
    const [row] = await this.#ask<Row & ProgressRow>(
      `SELECT asked.*, stage, events, of_events
       FROM (${requests} WHERE action = 'rebuild' AND projection = $1 AND outcome IS NULL) AS asked
       LEFT JOIN operations.rebuild_progress ON request = id`,
      [projection],
    );
    return (
      row && {
        request: requestOf(row),
        stage: row.stage ?? 'waiting',
        events: Number(row.events ?? 0),
        ofEvents: Number(row.of_events ?? 0),
      }
    );
  }

  /** Says how far a rebuild is. */
  async tellProgress(id: string, { stage, events, ofEvents }: Omit<AskedRebuild, 'request'>): Promise<void> {
    await this.#ask(
      `INSERT INTO operations.rebuild_progress (request, stage, events, of_events) VALUES ($1, $2, $3, $4)
       ON CONFLICT (request) DO UPDATE SET (stage, events, of_events) = (excluded.stage, excluded.events, excluded.of_events)`,
      [id, stage, String(events), String(ofEvents)],
    );
  }

  /** Those that wait for the projector, in the order in which they were asked. */
  async pending(): Promise<readonly OperatorRequest[]> {
    return (await this.#ask<Row>(`${requests} WHERE outcome IS NULL ORDER BY ordinal`, [])).map(requestOf);
  }
}
