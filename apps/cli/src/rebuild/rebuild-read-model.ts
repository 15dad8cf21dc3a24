import type { Config } from '../config.ts';
import { withRunner, withUrl } from '../connect/index.ts';
import { ProgressLine, type Terminal } from '../terminal/index.ts';

/** Makes a read model again from the log; the live one serves until the new one takes its place. */
export async function rebuildReadModel(name: string, config: Config, terminal: Terminal): Promise<void> {
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
