/** Time limits in PostgreSQL, in ms; 0 is without a limit, whatever the server's own defaults are. */
export interface WorkLimits {
  /** Of one statement, waiting for locks included. */
  readonly statementMs: number;
  /** Of the wait for a lock. */
  readonly lockMs: number;
  /** Of the rest between two statements of a transaction: others wait for its locks. */
  readonly idleInTransactionMs: number;
  /** Of one transaction; the session is ended. A last bound, for what the two above do not see. */
  readonly transactionMs: number;
}

/** Kind of work that a connection is opened for; each has limits of its own. */
export type WorkKind = 'questions' | 'appending' | 'pages' | 'upkeep';

/**
 * The limits of each kind of work. Whoever waits for a transaction's locks has a statement limit of three times the rest
 * that the transaction may take.
 */
export const workLimits: Readonly<Record<WorkKind, WorkLimits>> = {
  /** A person waits for the answer. */
  questions: { statementMs: 15_000, lockMs: 0, idleInTransactionMs: 5_000, transactionMs: 30_000 },
  /** One call, one transaction; everybody else who appends waits for its lock. */
  appending: { statementMs: 15_000, lockMs: 0, idleInTransactionMs: 5_000, transactionMs: 20_000 },
  /** Thousands of rows at a time and the indexes of a copy take as long as they take; what is tried again waits for nobody. */
  pages: { statementMs: 0, lockMs: 30_000, idleInTransactionMs: 15_000, transactionMs: 0 },
  /** Migrations, which wait for one another, and locks held for as long as a process lives. */
  upkeep: { statementMs: 0, lockMs: 0, idleInTransactionMs: 60_000, transactionMs: 0 },
};

/** Time in which a server has to make a connection ready. */
export const connectMs = 5_000;

/** Time that connections in use may go on once all are to be closed. */
export const closingMs = 2_000;
