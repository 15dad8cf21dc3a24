/** Person for whom a provider of identities has vouched: no more of them than is needed. */
export interface VouchedPerson {
  readonly subject: string;
  readonly role: string;
  readonly organisation?: string;
  readonly name?: string;
  readonly email?: string;
}

/** A provider's own session, by which it can end ours. */
export interface ProviderSession {
  readonly id?: string;
  /** Proves to the provider whom to sign out. */
  readonly idToken?: string;
  /** Asks the provider again whom it vouches for; absent where it gave none, and cannot be asked. */
  readonly refreshToken?: string;
}

/** A session that is alive. Its id is known to the browser alone. */
export interface Session {
  readonly subject: string;
  readonly role: string;
  readonly organisation?: string;
  readonly name?: string;
  /** Token that a request which changes something has to show besides the cookie. */
  readonly csrfToken: string;
  readonly idToken?: string;
  /** Instant at which it ends if nothing more is asked: by idleness or by age, the earlier. */
  readonly expiresAt: Date;
  /** The id that the browser is to hold from now on; absent where it stays as it is. */
  readonly newId?: string;
  /** The provider was last asked too long ago whom it vouches for, and can be asked: see `Sessions.toAsk`. */
  readonly isToAsk: boolean;
}

/** Life of sessions, in milliseconds, and the clock that it is measured by. */
export interface SessionLife {
  readonly idleMs: number;
  readonly absoluteMs: number;
  /** A session in use gets a new id when its last one is older than this. */
  readonly renewMs: number;
  /** Time for which the id before a new one is still served. */
  readonly graceMs: number;
  /** Time for which the word of the provider is taken without asking again. */
  readonly askAgainMs: number;
  readonly now: () => Date;
}

const minute = 60_000;

/** Thirty minutes idle, twelve hours at most, a new id each hour; the provider is asked each ten minutes. */
export const usualLife: SessionLife = {
  idleMs: 30 * minute,
  absoluteMs: 12 * 60 * minute,
  renewMs: 60 * minute,
  graceMs: minute / 2,
  askAgainMs: 10 * minute,
  now: () => new Date(),
};
