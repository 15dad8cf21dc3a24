import type { ImportSummary } from '#commands/import';

/**
 * Exit codes of the command line; documented in docs/import.md and docs/running.md. Of several that fit, the first in
 * this order.
 */
export const exitCode = {
  done: 0,
  /** It could not be done, for a reason that is no row's: a file or the database is not there. */
  failed: 1,
  /** The words that were typed are no command. */
  wrongUsage: 2,
  /** Rows are bad, and nothing of their file was written. */
  heldBack: 3,
  /** Bad rows were skipped, the others written. */
  skipped: 4,
  /** Rows differ from the record and were not written; the others were. */
  different: 5,
  /** The log is not as it should be. */
  damaged: 6,
} as const;

/** The code for what came of some files. */
export function exitCodeOf(summaries: readonly ImportSummary[]): number {
  if (summaries.some(({ heldBack }) => heldBack)) return exitCode.heldBack;
  if (summaries.some(({ bad }) => bad > 0)) return exitCode.skipped;
  return summaries.some(({ different }) => different > 0) ? exitCode.different : exitCode.done;
}
