/** Says on the terminal what is being done. */
export interface StartProgress {
  /** Says what begins now, with the seconds since `npm start`. */
  readonly doing: (what: string) => void;
  /** Something a program said, passed through. */
  readonly quote: (line: string) => void;
  /** A line as it is. */
  readonly line: (text: string) => void;
  /** Seconds since `npm start`, with one decimal. */
  readonly seconds: () => string;
}

/** Progress since an instant, in milliseconds since 1970. */
export function progressSince(startedAtMs: number, write: (line: string) => void): StartProgress {
  const seconds = (): string =>
    ((performance.timeOrigin + performance.now() - startedAtMs) / 1000).toFixed(1);
  return {
    seconds,
    doing: (what) => write(`[${seconds().padStart(5)} s] ${what}`),
    quote: (line) => write(`          ${line}`),
    line: write,
  };
}
