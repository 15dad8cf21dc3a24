/** Codes of the failures of the local platform, each with a way out in `docs/running.md`. */
export type LocalFailureCode =
  | 'local/native-parts-missing'
  | 'local/cannot-run-as-root'
  | 'local/data-of-another-version'
  | 'local/data-in-use'
  | 'local/data-not-created'
  | 'local/data-not-writable'
  | 'local/postgres-did-not-start'
  | 'local/kept-by-another'
  | 'local/password-unknown'
  | 'local/identity-unknown'
  | 'local/database-unreachable'
  | 'local/database-unsuitable'
  | 'local/role-too-powerful'
  | 'local/already-running'
  | 'local/another-log'
  | 'local/log-unreachable'
  | 'local/sign-in-open'
  | 'local/child-stopped'
  | 'local/record-unfinished'
  | 'local/not-ready';

/** Stops the local platform. The message is for the person at the terminal: what is wrong, and what to do. */
export class LocalFailure extends Error {
  override readonly name = 'LocalFailure';
  readonly code: LocalFailureCode;

  constructor(code: LocalFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
