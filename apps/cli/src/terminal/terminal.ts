/** Output of the command line; replaceable in specs. */
export interface Terminal {
  /** Writes the result that was asked for: the summary. */
  readonly out: (line: string) => void;
  /** Writes what is said beside it: problems, differences, progress. */
  readonly err: (text: string) => void;
  /** True where a person watches, so that a line may be written over. */
  readonly isWatched: boolean;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A terminal that knows whether what was asked for could be said. */
export interface StandardTerminal extends Terminal {
  /** Fulfilled when all has been said, or could not be: then with why not. A reader who has heard enough is no fault. */
  readonly unsaid: () => Promise<string | undefined>;
}

/** Output streams of a process, replaceable in specs. */
export interface OutputStreams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Standard output and standard error of this process. It goes on with its work, whatever becomes of them. */
export function standardTerminal({ stdout, stderr }: OutputStreams = process): StandardTerminal {
  let first: NodeJS.ErrnoException | undefined;
  const note = (error?: NodeJS.ErrnoException | null): void => void (first ??= error ?? undefined);
  stdout.on('error', note);
  stderr.on('error', () => undefined);
  return {
    out: (line) => void stdout.write(`${line}\n`, note),
    err: (text) => void stderr.write(text),
    isWatched: stderr.isTTY,
    now: () => performance.now(),
    unsaid: async () => {
      await new Promise((resolve) => void stdout.write('', resolve));
      return first === undefined || first.code === 'EPIPE' ? undefined : first.message;
    },
  };
}
