/** Limits of the log, on every engine. Text is measured in bytes of UTF-8. */
export const logLimits = {
  streamNameBytes: 255,
  typeBytes: 100,
  /** Of one event: data and metadata together, as JSON. */
  eventBytes: 256 * 1024,
  eventsPerRequest: 1_000,
  requestBytes: 4 * 1024 * 1024,
  /** Levels of objects and lists within one another, at most. */
  depth: 32,
  /** Of a stream: what PostgreSQL's `integer` holds. */
  version: 2 ** 31 - 1,
  pageEvents: 10_000,
  /** Types that may be asked for at a time. */
  typesPerRequest: 1_000,
} as const;
