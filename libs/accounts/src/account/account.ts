/** A person or a program, as their provider of identities last described them. */
export interface KnownAccount {
  /** The provider's own name for them: stable, and no name of a person. It stands in the log beside what they did. */
  readonly subject: string;
  readonly displayName?: string;
  readonly email?: string;
  readonly role: string;
  /** ODS code of whom they act for. */
  readonly organisation?: string;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

/** That an account was erased. */
export interface Erasure {
  readonly erasedAt: Date;
  /** Number of sessions that ended with it. */
  readonly sessionsEnded: number;
}
