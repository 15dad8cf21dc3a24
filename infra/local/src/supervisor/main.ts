import { surviveLostOutput } from '#observability/logs';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { progressSince } from './progress.ts';
import { listenForStop } from './stop-requests.ts';
import { Supervisor } from './supervise.ts';
import { supervisorSettings } from './supervisor-config.ts';

/** Program of `npm start`: runs everything, in the foreground, until Ctrl-C. */
// Whoever reads us may go before we do.
surviveLostOutput();
try {
  const settings = supervisorSettings();
  const progress = progressSince(settings.startedAtMs, (line) => console.log(line));
  process.exit(await new Supervisor(settings, progress).run(listenForStop()));
} catch (error) {
  console.error(error instanceof LocalFailure ? error.message : messageOf(error));
  process.exit(1);
}
