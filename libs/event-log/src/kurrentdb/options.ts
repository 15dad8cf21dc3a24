/** Address of a log in KurrentDB, and the times for which it is waited. */
export interface KurrentDbLogOptions {
  /** `kurrentdb://user:password@host:2113?tls=true`; for a cluster every node: `kurrentdb://a:2113,b:2113,c:2113`. */
  readonly url: string;
  /** Told of trouble that is got over without anybody asking, such as a lost connection; for the operator's log. */
  readonly onTrouble?: (error: unknown) => void;
  /** Events of a page, at most; 1,000 when left out. */
  readonly pageSize?: number;
  /** Time that a subscription sleeps when nothing wakes it; 1,000 when left out. */
  readonly pollMilliseconds?: number;
  /** After this a question without an answer is given up; 5,000 when left out. */
  readonly answerMilliseconds?: number;
  /** The same for a page of some types, which the server may have to look for in the whole log; 120,000 when left out. */
  readonly searchMilliseconds?: number;
  /**
   * Time for which a question is asked again, or an append with the same ids, while the cluster has no leader; 15,000
   * when left out.
   */
  readonly patienceMilliseconds?: number;
}

/** The options with what was left out. */
export type KurrentDbLogSettings = Required<KurrentDbLogOptions>;

/** The options with their defaults filled in. */
export const kurrentDbLogSettings = (options: KurrentDbLogOptions): KurrentDbLogSettings => ({
  onTrouble: () => undefined,
  pageSize: 1_000,
  pollMilliseconds: 1_000,
  answerMilliseconds: 5_000,
  searchMilliseconds: 120_000,
  patienceMilliseconds: 15_000,
  ...options,
});
