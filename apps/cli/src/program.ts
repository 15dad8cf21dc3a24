import { Argument, Command, CommanderError } from 'commander';
import { fileKinds, recordFiles } from '#commands/import';
import type { Day } from '#domain/kernel';
import type { CliConfig } from './settings/config.ts';
import { exitCode } from './settings/exit-codes.ts';
import { importFiles, type ImportFiles } from './import/import-files.ts';
import { rebuildReadModel } from './rebuild/rebuild-read-model.ts';
import type { Terminal } from './terminal/terminal.ts';
import { verifyRecord } from './verify/verify-record.ts';

/** Settings, terminal and calendar of the command line. */
export interface CliContext {
  readonly config: CliConfig;
  readonly terminal: Terminal;
  readonly today: () => Day;
}

const about = {
  import: 'bring facts into the record',
  record: 'all files that ship with Throughline, in order',
  codebooks: 'lists of codes (JSON), one file each',
  trusts: 'NHS trusts; names before the present one from trust-names.csv beside the file, if it is there',
  names: 'names of trusts that changed under one code',
  successions: 'which trust went into which',
  policies:
    'events in the life of national policies; what an earlier release of the file said otherwise from corrections.csv beside it, if it is there: so for milestones and coverage',
  scopes: 'whom policies bind',
  milestones: 'steps, plans, awards and setbacks of trusts',
  coverage: 'shares of trusts, as published',
  'national-figures': 'national figures of maturity, as published',
  maturity: 'scores of a round of digital maturity assessment',
} as const;

const afterImport = `
Every row is decided before anything is written. Importing again adds what is missing.
Exit codes: 0 done · 1 failed · 2 wrong usage · 3 bad rows, nothing of their file written
            4 bad rows skipped · 5 rows differ from the record and were not written
More: docs/import.md`;

/** Options of an import, as they are typed. */
interface ImportOptions {
  readonly skipBadRows?: boolean;
  readonly dryRun?: boolean;
}

const dryRunOption = ['--dry-run', 'say what would come of it, and write nothing', false] as const;

/** Runs a command line; answers the exit code. */
export async function runCli(args: readonly string[], surroundings: CliContext): Promise<number> {
  let code: number = exitCode.done;
  const program = programOf(surroundings, (ended) => (code = ended));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
    surroundings.terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return exitCode.failed;
  }
}

function programOf(surroundings: CliContext, ends: (code: number) => void): Command {
  const { config, terminal } = surroundings;
  const program = new Command('throughline')
    .description('National NHS digital policy and trusts’ milestones as events, replayed as timelines.')
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: terminal.err })
    .exitOverride();
  addImports(program.command('import').description(about.import), surroundings, ends);
  program
    .command('rebuild')
    .description('make a read model again from the log; the old one serves until the new one is ready')
    .addArgument(new Argument('<model>', 'which').choices(['timeline']))
    .action((model: string) => rebuildReadModel(model, config, terminal));
  program
    .command('verify')
    .description('read the whole log, check it, and print what is in it with a digest; changes nothing of it')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is wrong · 1 failed · 2 wrong usage · 6 findings\nMore: docs/running.md',
    )
    .action(async () => ends(await verifyRecord(config, terminal)));
  return program;
}

function addImports(
  parent: Command,
  { config, terminal, today }: CliContext,
  ends: (code: number) => void,
): void {
  const importing = async (files: ImportFiles['files'], { skipBadRows = false, dryRun = false }) =>
    ends(await importFiles({ files, skipBadRows, dryRun, today: today() }, config, terminal));
  parent.addHelpText('after', afterImport);
  parent
    .command('record')
    .description(about.record)
    .option(...dryRunOption)
    .addHelpText('after', afterImport)
    .action(async (options: ImportOptions) => importing(await recordFiles(config.dataFolder), options));
  for (const kind of fileKinds) {
    parent
      .command(kind)
      .description(about[kind])
      .argument('<files...>', kind === 'codebooks' ? 'JSON files' : 'CSV files')
      .option('--skip-bad-rows', 'write the other rows of a file that has bad ones', false)
      .option(...dryRunOption)
      .addHelpText('after', afterImport)
      .action((paths: string[], options: ImportOptions) =>
        importing(
          paths.map((path) => ({ kind, path })),
          options,
        ),
      );
  }
}
