import { standardOutput, surviveLostOutput } from './descriptor.ts';
import { LineSink, type LinesLost } from './line-sink.ts';
import { createLog, type Log, type LogOptions } from './log.ts';
import { RotatingFile } from './rotating-file.ts';

/** The log of a process, and what became of its lines. */
export interface OpenLog {
  readonly log: Log;
  /** Lines that could not be written so far. */
  readonly lost: () => LinesLost;
}

/** Name, level and destination of a process's log. */
export interface OwnLogOptions extends Pick<LogOptions, 'service' | 'level'> {
  /** A file that it keeps from growing beyond bounds; standard output when left out. */
  readonly file?: string | undefined;
}

/**
 * Opens the log of this process. Whatever becomes of the file, or of whoever reads standard output, the process goes on:
 * what cannot be written is counted, and told in one line when there is room again.
 */
export function openLog({ service, level = 'info', file }: OwnLogOptions): OpenLog {
  surviveLostOutput();
  const target = file === undefined || file === '' ? standardOutput() : new RotatingFile(file);
  const sink = new LineSink(target, {
    onRecovered: ({ lines, since, reason }) =>
      log.warn({ linesLost: lines, since, reason }, 'lines of this log could not be written, and are lost'),
  });
  const log: Log = createLog({ service, level, destination: sink });
  process.once('exit', () => sink.flushSync());
  return { log, lost: () => sink.lost };
}
