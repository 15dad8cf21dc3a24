import { fork } from 'node:child_process';
import { once } from 'node:events';
import { eventId } from '#event-log/ids';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { storedIn } from './stored.ts';

/** Commands that the process may have sent without an answer. */
const underWay = 8;

/** A process killed in the middle of its appends, and started again under the same keys from the first that had no answer. */
export async function writerKills({ appender, reader }: LogDatabase, times: number): Promise<CheckResult> {
  const answered = new Set<number>();
  let [reached, from] = [0, 1];
  for (let turn = 0; turn < times; turn++) {
    const order = JSON.stringify({ url: appender, from });
    const child = fork(new URL('./appending-process.ts', import.meta.url), [order], { execArgv: [] });
    const ended = once(child, 'exit');
    const killAfter = 5 + Math.floor(Math.random() * 40);
    let answers = 0;
    child.on('message', (command) => {
      answered.add(Number(command));
      if (++answers === killAfter) child.kill('SIGKILL');
    });
    await ended;
    while (answered.has(from)) from++;
    reached = Math.max(reached, ...answered);
  }
  const stored = await storedIn(reader);
  const byId = Map.groupBy(stored, ({ event_id: id }) => id);
  const idOf = (command: number) => eventId(`process-killed-${command}`, 0);
  const lost = [...answered].filter((command) => !byId.has(idOf(command))).length;
  const possible = new Set(Array.from({ length: reached + underWay }, (_, nth) => idOf(nth + 1)));
  const phantom = stored.filter(({ event_id: id }) => !possible.has(id)).length;
  const repeated = stored.length - byId.size;
  return {
    tried: answered.size,
    failed: lost + phantom + repeated + (from > times ? 0 : 1),
    figures: {
      writerKills: times,
      answeredBeforeKills: answered.size,
      lostOfKilled: lost,
      repeatedOfKilled: repeated,
    },
  };
}
