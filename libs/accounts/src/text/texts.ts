import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { StoredText, TextStore, TextToKeep } from '#commands/free-text';
import type { Redaction, RedactionReason } from './redaction.ts';

const saltBytes = 32;
/** The trigger's own SQLSTATE: see migrations/keep-accounts/redacted.sql. */
const wasRedacted = 'TL001';

// In the order of ids, so that two copies of one command do not wait for each other.
const keep = `
  INSERT INTO accounts.text (id, salt, body)
  SELECT id, salt, body FROM unnest($1::uuid[], $2::bytea[], $3::text[]) AS given (id, salt, body)
  WHERE NOT EXISTS (SELECT FROM accounts.redaction WHERE text_id = id) ORDER BY id
  ON CONFLICT (id) DO UPDATE SET keeps = text.keeps + 1
  RETURNING id, salt, body`;

// The lock first: what another copy of the command does meanwhile is waited for, and then seen.
const forget = `
  WITH mine AS (SELECT id, keeps FROM accounts.text WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE),
       gone AS (DELETE FROM accounts.text WHERE id IN (SELECT id FROM mine WHERE keeps = 1))
  UPDATE accounts.text SET keeps = keeps - 1 WHERE id IN (SELECT id FROM mine WHERE keeps > 1)`;

const redact = `
  WITH gone AS (DELETE FROM accounts.text WHERE id = $1 RETURNING id)
  INSERT INTO accounts.redaction (text_id, reason, redacted_by) SELECT id, $2, $3 FROM gone
  RETURNING reason, redacted_at`;

const redactedBefore = 'SELECT reason, redacted_at FROM accounts.redaction WHERE text_id = $1';

interface RedactionRow {
  readonly reason: RedactionReason;
  readonly redacted_at: Date;
}

/** Texts that people wrote in words of their own, kept apart from the log so that they can be taken away. */
export class Texts implements TextStore {
  constructor(private readonly pool: pg.Pool) {}

  /** As the port says. */
  async keep(texts: readonly TextToKeep[]): Promise<readonly StoredText[]> {
    if (texts.length === 0) return [];
    const salts = texts.map(() => randomBytes(saltBytes));
    const columns = [texts.map(({ id }) => id), salts, texts.map(({ body }) => body)];
    const ask = () => this.pool.query<StoredText>(keep, columns);
    const { rows } = await ask().catch((error: unknown) => {
      // Taken away while we waited for it: now the statement sees that.
      if (hasState(error, wasRedacted)) return ask();
      throw error;
    });
    return rows;
  }

  /** As the port says. */
  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.pool.query(forget, [ids]);
  }

  /**
   * Takes a text away for good, and keeps who did it, when and why. The log is not touched. Doing it again gives the
   * first answer; undefined where there is no such text and never was.
   */
  async redact(id: string, reason: RedactionReason, by: string): Promise<Redaction | undefined> {
    const done = await this.pool.query<RedactionRow>(redact, [id, reason, by]);
    const before = done.rows.length > 0 ? done : await this.pool.query<RedactionRow>(redactedBefore, [id]);
    const [row] = before.rows;
    return row && { reason: row.reason, redactedAt: row.redacted_at };
  }
}

const hasState = (error: unknown, state: string): boolean =>
  error instanceof Error && 'code' in error && error.code === state;
