/** Where the command line writes; replaceable in specs. */
export interface Terminal {
  /** What was asked for: the summary. */
  readonly out: (line: string) => void;
  /** What is said beside it: problems, differences, progress. */
  readonly err: (text: string) => void;
  /** Whether a person watches, so that a line may be written over. */
  readonly isWatched: boolean;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Standard output and standard error of this process. */
export const standardTerminal = (): Terminal => ({
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  now: () => performance.now(),
});
