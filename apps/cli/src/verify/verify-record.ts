import { decode } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { verifyLog, type LogVerification } from '#event-log/verify';
import { openClient } from '#postgres/connections';
import { verifyTimeline, type AskOne, type ReadModelVerification } from '#read-models/verify';
import type { VerificationOutcome } from '#operations/verification';
import type { CliConfig } from '../settings/config.ts';
import { withLog } from '../connect/with-log.ts';
import { withUrl } from '../connect/with-url.ts';
import { exitCode } from '../settings/exit-codes.ts';
import { ProgressLine } from '../terminal/progress-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { keepOutcome } from './keep-outcome.ts';
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
 * models with it, and keeps what came of it. Answers the exit code.
 */
export async function verifyRecord(config: CliConfig, terminal: Terminal): Promise<number> {
  const beganAt = new Date();
  const onProgress = (doing: string) => terminal.err(`${doing} …\n`);
  const hear = new Hearing(terminal);
  return withUrl(config.readerUrl, 'reader', onProgress, async (postgresUrl) => {
    const outcome = await withLog({ eventLogUrl: config.eventLogUrl, postgresUrl }, async (log) => {
      // Positions in KurrentDB are places in its files.
      const found = await readLog(log, config.eventLogUrl === undefined, hear);
      for (const sentence of verificationLines(found)) terminal.out(sentence);
      if (found.findings > 0) terminal.out(notCompared);
      const compared = found.findings > 0 ? undefined : await compareReadModels(log, postgresUrl, hear);
      return outcomeOf(beganAt, found, compared, hear.sentences);
    });
    terminal.out(verdict(outcome.findings));
    await keepOutcome(outcome, config, terminal);
    return outcome.findings === 0 ? exitCode.done : exitCode.damaged;
  });
}

/** Says findings as they come, beside how far it is, and remembers them. */
class Hearing {
  readonly sentences: string[] = [];

  constructor(readonly terminal: Terminal) {}

  /** Says one, and makes room for it first. */
  finding(line: ProgressLine, sentence: string): void {
    line.clear();
    this.terminal.err(sentence);
    this.sentences.push(sentence.trimEnd());
  }
}

const outcomeOf = (
  beganAt: Date,
  { events, position, digest, contents, findings }: LogVerification,
  compared: ReadModelVerification | undefined,
  sentences: readonly string[],
): VerificationOutcome => ({
  ...{ beganAt, events, position, digest, contents, sentences },
  readModels: compared?.is ?? 'not-compared',
  findings: findings + (compared?.findings ?? 0),
});

async function readLog(log: EventLog, gapless: boolean, hear: Hearing): Promise<LogVerification> {
  const line = new ProgressLine(hear.terminal);
  const found = await verifyLog(log, {
    gapless,
    finding: (finding) => hear.finding(line, findingSentence(finding)),
    progress: (events) => line.say(() => readingSentence(events)),
  });
  line.clear();
  return found;
}

/** Compares the read models with the log. */
async function compareReadModels(log: EventLog, url: string, hear: Hearing): Promise<ReadModelVerification> {
  const line = new ProgressLine(hear.terminal);
  const client = await openClient({ url, name: 'throughline-cli', work: 'upkeep' });
  const ask: AskOne = async <Row>(sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows as Row[];
  try {
    const compared = await verifyTimeline({
      ...{ ask, log, decode },
      finding: (finding) => hear.finding(line, readModelFindingSentence(finding)),
      progress: (events) => line.say(() => readingSentence(events)),
    });
    line.clear();
    hear.terminal.out(readModelLine(compared));
    return compared;
  } finally {
    await client.end();
  }
}
