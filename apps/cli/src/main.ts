import { exitWithSupervisor } from '#observability/supervised';
import { readConfig } from './config.ts';
import { run } from './program.ts';
import { standardTerminal } from './terminal/index.ts';
import { londonDay } from './today/index.ts';

exitWithSupervisor(() => undefined);
process.exitCode = await run(process.argv.slice(2), {
  config: readConfig(),
  terminal: standardTerminal(),
  today: () => londonDay(new Date()),
});
// A supervisor's channel would keep the process.
if (process.connected) process.disconnect();
