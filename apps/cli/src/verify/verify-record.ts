import { verifyLog } from '#event-log/verify';
import type { Config } from '../config.ts';
import { withLogAlone } from '../connect/index.ts';
import { exitCode } from '../exit-codes.ts';
import { ProgressLine, type Terminal } from '../terminal/index.ts';
import { findingSentence, readingSentence, verificationLines } from './sentences.ts';

/** Reads the whole log as a role that may only read, and says what is in it and what is wrong; answers the exit code. */
export async function verifyRecord(config: Config, terminal: Terminal): Promise<number> {
  const line = new ProgressLine(terminal);
  const onProgress = (doing: string) => terminal.err(`${doing} …\n`);
  const database = { url: config.readerUrl, role: 'reader' } as const;
  const found = await withLogAlone(config.eventLogUrl, database, onProgress, (log) =>
    verifyLog(log, {
      // Positions in KurrentDB are places in its files.
      gapless: config.eventLogUrl === undefined,
      finding(finding) {
        line.clear();
        terminal.err(findingSentence(finding));
      },
      progress: (events) => line.say(() => readingSentence(events)),
    }),
  );
  line.clear();
  for (const sentence of verificationLines(found)) terminal.out(sentence);
  return found.findings === 0 ? exitCode.done : exitCode.damaged;
}
