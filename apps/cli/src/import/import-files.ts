import { basename } from 'node:path';
import {
  DryRunLog,
  importFile,
  type FileKind,
  type ImportListener,
  type ImportSummary,
} from '#commands/import';
import type { Day } from '#domain/kernel';
import type { EventLog } from '#event-log/port';
import type { CliConfig } from '../settings/config.ts';
import { NotReached } from '../connect/explained.ts';
import { withLogAlone } from '../connect/with-log.ts';
import { exitCodeOf } from '../settings/exit-codes.ts';
import { ProgressLine } from '../terminal/progress-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  differenceSentence,
  leftAloneSentence,
  problemSentence,
  progressSentence,
  summarySentence,
  totalSummary,
} from './sentences.ts';

/** Files to import, in this order. */
export interface ImportFiles {
  readonly files: readonly { readonly kind: FileKind; readonly path: string }[];
  readonly skipBadRows: boolean;
  /** Decide everything, and write nothing. */
  readonly dryRun: boolean;
  readonly today: Day;
}

/** Opaque: who runs the command line is not the record's business. */
const actor = { subject: 'command-line', role: 'importer' } as const;

/** Imports files one after the other, and stops after one whose rows were held back. Says what came of each kind; answers the exit code. */
export async function importFiles(
  order: ImportFiles,
  config: CliConfig,
  terminal: Terminal,
): Promise<number> {
  const onProgress = (doing: string) => terminal.err(`${doing} …\n`);
  const database = { url: config.appenderUrl, role: 'appender' } as const;
  const importing = withLogAlone(config.eventLogUrl, database, onProgress, async (log) => {
    const all: ImportSummary[] = [];
    const into = order.dryRun ? new DryRunLog(log) : log;
    for (const [kind, files] of Map.groupBy(order.files, (file) => file.kind)) {
      const summaries = await importKind(files, { ...order, log: into, config, terminal });
      terminal.out(
        summarySentence(
          files.length === 1 ? basename(files[0]?.path ?? kind) : kind,
          totalSummary(summaries),
        ),
      );
      all.push(...summaries);
      if (summaries.some(({ heldBack }) => heldBack)) break;
    }
    if (order.dryRun) terminal.out('This was a dry run: nothing was written.');
    return exitCodeOf(all);
  });
  return importing.catch((error: unknown) => {
    if (!(error instanceof NotReached)) throw error;
    throw new NotReached(`${error.message}.\n${goOn}`, { cause: error });
  });
}

const goOn =
  'What was imported stays. Run the same import again: it adds what is missing, and nothing twice.';

interface Surroundings extends Omit<ImportFiles, 'files'> {
  readonly log: Pick<EventLog, 'append' | 'readStream'>;
  readonly config: CliConfig;
  readonly terminal: Terminal;
}

async function importKind(files: ImportFiles['files'], about: Surroundings): Promise<ImportSummary[]> {
  const { log, config, terminal, today, skipBadRows } = about;
  const summaries: ImportSummary[] = [];
  for (const file of files) {
    const line = new ProgressLine(terminal);
    const listener = listenerOf(file.path, line, terminal);
    const order = { ...file, descriptions: config.dataFolder, log, actor, today, skipBadRows, listener };
    summaries.push(await importFile(order).finally(() => line.clear()));
  }
  return summaries;
}

function listenerOf(path: string, line: ProgressLine, terminal: Terminal): ImportListener {
  const say = (text: string) => {
    line.clear();
    terminal.err(text);
  };
  return {
    problem: (problem) => say(problemSentence(path, problem)),
    difference: (row) => say(differenceSentence(path, row)),
    leftAlone: (row) => say(leftAloneSentence(path, row)),
    progress: (progress) => line.say(() => progressSentence(basename(path), progress)),
  };
}
