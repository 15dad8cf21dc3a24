import { decode } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { verifyLog, type LogVerification } from '#event-log/verify';
import { openClient } from '#postgres/connections';
import { verifyTimeline, type AskOne } from '#read-models/verify';
import type { CliConfig } from '../settings/config.ts';
import { withLog } from '../connect/with-log.ts';
import { withUrl } from '../connect/with-url.ts';
import { exitCode } from '../settings/exit-codes.ts';
import { ProgressLine } from '../terminal/progress-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  findingSentence,
  notCompared,
  readingSentence,
  readModelFindingSentence,
  readModelLine,
  verdict,
  verificationLines,
} from './sentences.ts';

/**
 * Reads the whole log as a role that may only read, and says what is in it and what is wrong; then compares the read
 * models with it. Answers the exit code.
 */
export async function verifyRecord(config: CliConfig, terminal: Terminal): Promise<number> {
  const onProgress = (doing: string) => terminal.err(`${doing} …\n`);
  return withUrl(config.readerUrl, 'reader', onProgress, (postgresUrl) =>
    withLog({ eventLogUrl: config.eventLogUrl, postgresUrl }, async (log) => {
      // Positions in KurrentDB are places in its files.
      const found = await readLog(log, config.eventLogUrl === undefined, terminal);
      for (const sentence of verificationLines(found)) terminal.out(sentence);
      if (found.findings > 0) terminal.out(notCompared);
      const findings = found.findings || (await compareReadModels(log, postgresUrl, terminal));
      terminal.out(verdict(findings));
      return findings === 0 ? exitCode.done : exitCode.damaged;
    }),
  );
}

async function readLog(log: EventLog, gapless: boolean, terminal: Terminal): Promise<LogVerification> {
  const line = new ProgressLine(terminal);
  const found = await verifyLog(log, {
    gapless,
    finding(finding) {
      line.clear();
      terminal.err(findingSentence(finding));
    },
    progress: (events) => line.say(() => readingSentence(events)),
  });
  line.clear();
  return found;
}

/** Compares the read models with the log; answers the number of findings. */
async function compareReadModels(log: EventLog, url: string, terminal: Terminal): Promise<number> {
  const line = new ProgressLine(terminal);
  const client = await openClient({ url, name: 'throughline-cli', work: 'upkeep' });
  const ask: AskOne = async <Row>(sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows as Row[];
  try {
    const compared = await verifyTimeline({
      ...{ ask, log, decode },
      finding(finding) {
        line.clear();
        terminal.err(readModelFindingSentence(finding));
      },
      progress: (events) => line.say(() => readingSentence(events)),
    });
    line.clear();
    terminal.out(readModelLine(compared));
    return compared.findings;
  } finally {
    await client.end();
  }
}
