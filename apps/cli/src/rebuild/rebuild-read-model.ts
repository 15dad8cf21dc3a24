import type { CliConfig } from '../settings/config.ts';
import { withRunner } from '../connect/with-runner.ts';
import { withUrl } from '../connect/with-url.ts';
import { ProgressLine } from '../terminal/progress-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Makes a read model again from the log; the live one serves until the new one takes its place. */
export async function rebuildReadModel(name: string, config: CliConfig, terminal: Terminal): Promise<void> {
  const line = new ProgressLine(terminal);
  const onProgress = (doing: string) => terminal.err(`${doing} …\n`);
  const built = await withUrl(config.projectorUrl, 'projector', onProgress, (postgresUrl) =>
    withRunner(
      { eventLogUrl: config.eventLogUrl, postgresUrl },
      (news) => {
        if (news.is === 'rebuilding') line.say(() => `${name}: at position ${news.position}`);
      },
      (runner) => runner.rebuild(name),
    ),
  );
  line.clear();
  terminal.out(`${name}: rebuilt from ${built.events} events, up to position ${built.position}`);
}
