import type pg from 'pg';
import type { Erasure, KnownAccount } from './account.ts';
import { accountOf, type AccountRow } from './account-row.ts';
import { createHash } from 'node:crypto';

const listed = `
  SELECT * FROM accounts.account
  WHERE $1::text IS NULL OR subject > $1 ORDER BY subject LIMIT $2`;

// Sessions first, to count them; the account takes with it those that begin meanwhile.
const erased = `
  WITH ended AS (DELETE FROM accounts.session WHERE subject = $1 RETURNING 1),
       gone AS (DELETE FROM accounts.account WHERE subject = $1 RETURNING 1)
  INSERT INTO accounts.erasure (subject_hash, erased_by, sessions_ended)
  SELECT $2, $3, (SELECT count(*) FROM ended) FROM gone
  RETURNING erased_at, sessions_ended`;

const erasedBefore = `
  SELECT erased_at, sessions_ended FROM accounts.erasure WHERE subject_hash = $1 ORDER BY erased_at DESC LIMIT 1`;

interface ErasureRow {
  readonly erased_at: Date;
  readonly sessions_ended: number;
}

/** A page of the accounts: those after a subject, at most `limit` of them. */
export interface AccountPageRange {
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * Accounts of people who have signed in. What they did stays in the log, under their subject; who they are stands
 * here, and can be erased.
 */
export class Accounts {
  constructor(private readonly pool: pg.Pool) {}

  /** Accounts in the order of their subjects. */
  async list({ after, limit }: AccountPageRange): Promise<readonly KnownAccount[]> {
    const { rows } = await this.pool.query<AccountRow>(listed, [after, limit]);
    return rows.map(accountOf);
  }

  /**
   * Takes an account and its sessions away, and keeps who did it and when. The log is not touched. Doing it again gives
   * the first answer; undefined where there is no such account and never was.
   */
  async erase(subject: string, by: string): Promise<Erasure | undefined> {
    const hash = subjectHash(subject);
    const done = await this.pool.query<ErasureRow>(erased, [subject, hash, by]);
    const [row] = done.rows.length > 0 ? done.rows : (await this.#before(hash)).rows;
    return row && { erasedAt: row.erased_at, sessionsEnded: row.sessions_ended };
  }

  #before(hash: Buffer): Promise<pg.QueryResult<ErasureRow>> {
    return this.pool.query<ErasureRow>(erasedBefore, [hash]);
  }
}

/** SHA-256 of a subject, 32 bytes, for places in which the subject itself must not stand. */
const subjectHash = (subject: string): Buffer => createHash('sha256').update(subject).digest();
