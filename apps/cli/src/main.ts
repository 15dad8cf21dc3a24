import { exitWithSupervisor } from '#observability/supervised';
import { readConfig } from './config.ts';
import { exitCode } from './exit-codes.ts';
import { run } from './program.ts';
import { standardTerminal } from './terminal/index.ts';
import { londonDay } from './today/index.ts';

const beLeftAlone = exitWithSupervisor(() => exitCode.failed);
process.exitCode = await run(process.argv.slice(2), {
  config: readConfig(),
  terminal: standardTerminal(),
  today: () => londonDay(new Date()),
});
// A supervisor's channel would keep the process; and closing it is no sign here that the supervisor has gone.
beLeftAlone();
if (process.connected) process.disconnect();
