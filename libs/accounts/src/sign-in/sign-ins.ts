import type pg from 'pg';
import { hashOf } from '../session/secret.ts';

/** A sign-in that was begun here, and has to come back in the same browser. */
export interface SignIn {
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of ours. */
  readonly returnTo: string;
}

/** Keys of a sign-in, which both have to come back: one through the provider, the other in a cookie. */
export interface SignInKeys {
  readonly state: string;
  readonly browser: string;
}

interface SignInRow {
  readonly nonce: string;
  readonly code_verifier: string;
  readonly return_to: string;
}

const patienceMs = 10 * 60_000;

/** Sign-ins under way, and what providers have said of sessions that ended: each is taken once. */
export class SignIns {
  readonly #accounts: pg.Pool;
  readonly #now: () => Date;

  constructor(accounts: pg.Pool, now: () => Date = () => new Date()) {
    this.#accounts = accounts;
    this.#now = now;
  }

  /** Remembers one for ten minutes. */
  async begin({ state, browser }: SignInKeys, { nonce, codeVerifier, returnTo }: SignIn): Promise<void> {
    const at = this.#now();
    await this.#accounts.query('DELETE FROM accounts.sign_in WHERE expires_at <= $1', [at]);
    await this.#accounts.query(
      `INSERT INTO accounts.sign_in (state_hash, browser_hash, nonce, code_verifier, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [hashOf(state), hashOf(browser), nonce, codeVerifier, returnTo, new Date(at.getTime() + patienceMs)],
    );
  }

  /** Takes one; undefined where it was taken already, took too long, or was begun in another browser. */
  async take({ state, browser }: SignInKeys): Promise<SignIn | undefined> {
    const { rows } = await this.#accounts.query<SignInRow>(
      `DELETE FROM accounts.sign_in WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
       RETURNING nonce, code_verifier, return_to`,
      [hashOf(state), hashOf(browser), this.#now()],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    return { nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to };
  }

  /** Remembers a logout token until it expires; fulfilled with whether it is the first time that it comes. */
  async isFirst(logoutTokenId: string, expiresAt: Date): Promise<boolean> {
    await this.#accounts.query('DELETE FROM accounts.logout_token WHERE expires_at <= $1', [this.#now()]);
    const { rowCount } = await this.#accounts.query(
      'INSERT INTO accounts.logout_token (id_hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [hashOf(logoutTokenId), expiresAt],
    );
    return rowCount === 1;
  }
}
