import type pg from 'pg';
import { hashOf, newSecret } from './secret.ts';
import {
  usualLife,
  type VouchedPerson,
  type ProviderSession,
  type Session,
  type SessionLife,
} from './session.ts';

interface SessionRow {
  readonly subject: string;
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly csrf_token: string;
  readonly id_token: string | null;
  readonly seen_at: Date;
  readonly renewed_at: Date;
  readonly expires_at: Date;
  readonly is_current: boolean;
  readonly is_to_ask: boolean;
}

const columns = 'subject, name, role, organisation, csrf_token, id_token, seen_at, renewed_at, expires_at';
/** Being seen is written down no oftener than this, so that reading does not become writing. */
const seenEveryMs = 30_000;
/** A provider that did not answer is asked again after this. */
const patienceMs = 60_000;

/** The sessions of people, in PostgreSQL. Each method rejects with what `pg` says if it cannot be reached. */
export class Sessions {
  readonly #accounts: pg.Pool;
  readonly #life: SessionLife;

  /** `accounts` is open as the role throughline_accounts. */
  constructor(accounts: pg.Pool, life: Partial<SessionLife> = {}) {
    this.#accounts = accounts;
    this.#life = { ...usualLife, ...life };
  }

  /**
   * Begins a session of somebody who has just signed in, and ends the one that their browser had before, if any.
   * Fulfilled with its id: 256 random bits, never one that was given to us.
   */
  async begin(person: VouchedPerson, provider: ProviderSession, before?: string): Promise<string> {
    const { now, absoluteMs } = this.#life;
    const [id, at] = [newSecret(), now()];
    const { subject, name, email, role, organisation } = person;
    await this.#accounts.query('DELETE FROM accounts.session WHERE expires_at <= $1', [at]);
    if (before !== undefined) await this.end(before);
    await this.#accounts.query(
      `WITH known AS (
         INSERT INTO accounts.account (subject, display_name, email, role, organisation, first_seen_at, last_seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)
         ON CONFLICT (subject) DO UPDATE SET display_name = $2, email = $3, role = $4, organisation = $5, last_seen_at = $6)
       INSERT INTO accounts.session (id_hash, subject, name, role, organisation, csrf_token, provider_session, id_token,
                                     refresh_token, created_at, seen_at, renewed_at, asked_at, expires_at)
       VALUES ($7, $1, $2, $4, $5, $8, $9, $10, $12, $6, $6, $6, $6, $11)`,
      [
        ...[subject, name ?? null, email ?? null, role, organisation ?? null, at, hashOf(id), newSecret()],
        ...[provider.id ?? null, provider.idToken ?? null, new Date(at.getTime() + absoluteMs)],
        provider.refreshToken ?? null,
      ],
    );
    return id;
  }

  /** The session of an id, which is thereby seen; undefined where it has ended, or never was. */
  async find(id: string): Promise<Session | undefined> {
    const { idleMs, graceMs, renewMs, askAgainMs, now } = this.#life;
    const at = now();
    const { rows } = await this.#accounts.query<SessionRow>(
      `SELECT ${columns}, id_hash = $1 AS is_current, refresh_token IS NOT NULL AND asked_at <= $5 AS is_to_ask
       FROM accounts.session
       WHERE (id_hash = $1 OR (previous_hash = $1 AND renewed_at > $4)) AND expires_at > $2 AND seen_at > $3`,
      [hashOf(id), at, before(at, idleMs), before(at, graceMs), before(at, askAgainMs)],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    if (row.is_current && row.renewed_at <= before(at, renewMs)) {
      const newId = await this.#renew(id, at);
      if (newId !== undefined) return { ...this.#sessionOf(row, at), newId };
    }
    if (row.seen_at <= before(at, seenEveryMs)) await this.#see(id, at);
    return this.#sessionOf(row, at);
  }

  /**
   * Takes the refresh token with which the provider is asked whom a session belongs to: nobody else is given it until the answer is
   * there (`vouchedAgain`), or for a minute. Undefined where it was taken already, or there is nothing to ask.
   */
  async toAsk(id: string): Promise<string | undefined> {
    const { now, askAgainMs } = this.#life;
    const at = now();
    const { rows } = await this.#accounts.query<{ refresh_token: string }>(
      `UPDATE accounts.session SET asked_at = $3
       WHERE (id_hash = $1 OR previous_hash = $1) AND asked_at <= $2 AND refresh_token IS NOT NULL
       RETURNING refresh_token`,
      [hashOf(id), before(at, askAgainMs), before(at, askAgainMs - patienceMs)],
    );
    return rows[0]?.refresh_token;
  }

  /** Writes down whom the provider vouches for now, and with what it is to be asked next. */
  async vouchedAgain(id: string, person: VouchedPerson, refreshToken: string): Promise<void> {
    const { subject, name, email, role, organisation } = person;
    await this.#accounts.query(
      `WITH known AS (
         UPDATE accounts.account SET display_name = $3, email = $4, role = $5, organisation = $6, last_seen_at = $7
         WHERE subject = $2)
       UPDATE accounts.session SET name = $3, role = $5, organisation = $6, asked_at = $7, refresh_token = $8
       WHERE (id_hash = $1 OR previous_hash = $1) AND subject = $2`,
      [
        ...[hashOf(id), subject, name ?? null, email ?? null, role, organisation ?? null],
        ...[this.#life.now(), refreshToken],
      ],
    );
  }

  /** Counts the sessions that have not ended, by role. */
  async countByRole(): Promise<ReadonlyMap<string, number>> {
    const { idleMs, now } = this.#life;
    const at = now();
    const { rows } = await this.#accounts.query<{ role: string; sessions: number }>(
      `SELECT role, count(*)::int AS sessions FROM accounts.session
       WHERE expires_at > $1 AND seen_at > $2 GROUP BY role`,
      [at, before(at, idleMs)],
    );
    return new Map(rows.map(({ role, sessions }) => [role, sessions]));
  }

  /** Ends a session; fulfilled with whether there was one. */
  async end(id: string): Promise<boolean> {
    const { rowCount } = await this.#accounts.query(
      'DELETE FROM accounts.session WHERE id_hash = $1 OR previous_hash = $1',
      [hashOf(id)],
    );
    return rowCount === 1;
  }

  /**
   * Ends what a provider says has ended: the sessions that came from one of its own, or else all of somebody, if they
   * began before it said so. Fulfilled with how many.
   */
  async endOf(ended: { readonly subject?: string; readonly id?: string }, saidAt: Date): Promise<number> {
    const { rowCount } = await this.#accounts.query(
      `DELETE FROM accounts.session
       WHERE ($1::text IS NULL OR provider_session = $1) AND ($2::text IS NULL OR subject = $2)
         AND ($1::text IS NOT NULL OR $2::text IS NOT NULL) AND created_at < $3`,
      // What it says has whole seconds.
      [ended.id ?? null, ended.subject ?? null, new Date(saidAt.getTime() + 1000)],
    );
    return rowCount ?? 0;
  }

  async #see(id: string, at: Date): Promise<void> {
    await this.#accounts.query(
      'UPDATE accounts.session SET seen_at = $2 WHERE (id_hash = $1 OR previous_hash = $1) AND seen_at < $2',
      [hashOf(id), at],
    );
  }

  /** Undefined where another request has done so meanwhile. */
  async #renew(id: string, at: Date): Promise<string | undefined> {
    const newId = newSecret();
    const { rowCount } = await this.#accounts.query(
      `UPDATE accounts.session SET id_hash = $2, previous_hash = $1, renewed_at = $3, seen_at = $3 WHERE id_hash = $1`,
      [hashOf(id), hashOf(newId), at],
    );
    return rowCount === 1 ? newId : undefined;
  }

  #sessionOf(row: SessionRow, at: Date): Session {
    const idleAt = at.getTime() + this.#life.idleMs;
    return {
      subject: row.subject,
      role: row.role,
      csrfToken: row.csrf_token,
      expiresAt: new Date(Math.min(row.expires_at.getTime(), idleAt)),
      isToAsk: row.is_to_ask,
      ...(row.organisation !== null && { organisation: row.organisation }),
      ...(row.name !== null && { name: row.name }),
      ...(row.id_token !== null && { idToken: row.id_token }),
    };
  }
}

const before = (at: Date, ms: number): Date => new Date(at.getTime() - ms);
