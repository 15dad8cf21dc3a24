import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CheckResult } from '../own-cluster/report.ts';
import { projectFolder } from '../product/index.ts';

const commandLine = join(projectFolder, 'dist/apps/cli/src/main.js');
const swallowing = new URL('./planted/swallowing.ts', import.meta.url);
const nowhere = 'postgres://nobody:nothing@127.0.0.1:1/nowhere';

/** Arguments, and the exit code that has to reach the process that started it. */
const cases: readonly (readonly [args: readonly string[], code: number])[] = [
  [['--version-of-nothing'], 2],
  [['nonsense'], 2],
  [['import', 'trusts', 'no-such-file.csv'], 1],
  [['rebuild', 'timeline'], 1],
  [['verify'], 1],
  [['--help'], 0],
];

/** The command line as the supervisor starts it, with a channel: codes that reach the parent, one by one. */
export async function exitCodes(program: 'as it is' | 'swallowing'): Promise<CheckResult> {
  let failed = 0;
  for (const [args, wanted] of cases) {
    const child = fork(program === 'as it is' ? commandLine : swallowing, [...args], {
      cwd: projectFolder,
      env: { ...process.env, READER_URL: nowhere, PROJECTOR_URL: nowhere, APPENDER_URL: nowhere },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== wanted) failed += 1;
  }
  return { tried: cases.length, failed, figures: { codes: cases.length } };
}
