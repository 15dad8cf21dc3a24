import { exitWithSupervisor } from '#observability/supervised';
import { readCliConfig } from './settings/config.ts';
import { exitCode } from './settings/exit-codes.ts';
import { runCli } from './program.ts';
import { standardTerminal } from './terminal/terminal.ts';
import { londonDay } from '#calendar/london';

const beLeftAlone = exitWithSupervisor(() => exitCode.failed);
const terminal = standardTerminal();
const code = await runCli(process.argv.slice(2), {
  config: readCliConfig(),
  terminal,
  today: () => londonDay(new Date()),
});
const unsaid = await terminal.unsaid();
if (unsaid !== undefined) terminal.err(`What came of it could not be written: ${unsaid}\n`);
process.exitCode = code === exitCode.done && unsaid !== undefined ? exitCode.failed : code;
// A supervisor's channel would keep the process; and closing it is no sign here that the supervisor has gone.
beLeftAlone();
if (process.connected) process.disconnect();
