import { eventId } from '#event-log/ids';
import { LogUnavailable, type Appended, type AppendRequest } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import type { LogDatabase, OwnCluster } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { openProxy, type Cut, type Proxy } from '#testing/proxy';
import { storedDifferences, inAll, presentRequests, storedIn } from './stored.ts';

/** Cuts on either way, and the key under which what was cut is sent again: only `same` is right. */
export interface Cuts {
  readonly onEachWay: number;
  readonly key: 'same' | 'new';
}

const command = (name: string): AppendRequest => ({
  stream: 'note-cut',
  expected: 'any',
  events: [0, 1, 2].map((ordinal) => ({
    id: eventId(name, ordinal),
    type: 'Noted',
    schemaVersion: 1,
    data: { name },
    metadata: { commandHash: name },
  })),
});

/** One append over a connection that is cut there; undefined where nobody said what became of it. */
async function appendCut(proxy: Proxy, url: string, asked: AppendRequest, cut: Cut | undefined) {
  const carried = proxy.cutNext(cut);
  // Without patience: what became of the one try is to be seen.
  const patience = { statementMilliseconds: 2_000, patienceMilliseconds: 0 };
  const log = openPostgresLog({ url: proxy.through(url), ...patience });
  try {
    const answer = await log.append(asked).catch((error: unknown) => {
      if (error instanceof LogUnavailable) return undefined;
      throw error;
    });
    return { answer, carried: { ...carried } };
  } finally {
    await log.dispose();
  }
}

/** Offsets over the whole way, and each of the last ones: there the answer is. */
const offsets = (bytes: number, count: number): number[] => {
  const last = Math.min(Math.floor(count / 4), bytes);
  const spread = Array.from({ length: count - last }, (_, nth) => Math.floor((bytes * nth) / (count - last)));
  return [...spread, ...Array.from({ length: last }, (_, nth) => bytes - nth)];
};

/** An append cut at byte after byte, from the first of the handshake to the last of the answer, and then sent again. */
export async function cuts(
  cluster: OwnCluster,
  database: LogDatabase,
  { onEachWay, key }: Cuts,
): Promise<CheckResult> {
  const proxy = await openProxy(cluster.port);
  const straight = openPostgresLog({ url: database.appender });
  const acknowledged = new Map<AppendRequest, Appended>();
  const uncut = command('uncut');
  const whole = await appendCut(proxy, database.appender, uncut, undefined);
  acknowledged.set(uncut, whole.answer ?? (await straight.append(uncut)));
  const count = { answered: 0, stored: 0, notStored: 0, half: 0, otherAnswer: 0 };
  for (const way of ['up', 'down'] as const) {
    for (const [nth, afterBytes] of offsets(whole.carried[way], onEachWay).entries()) {
      const asked = command(`cut-${way}-${nth}`);
      const { answer } = await appendCut(proxy, database.appender, asked, { way, afterBytes });
      const { whole: stored, none, half } = presentRequests(await storedIn(database.reader), [asked]);
      if (answer) count.answered++;
      else {
        count.stored += stored;
        count.notStored += none;
      }
      count.half += half;
      const settled =
        answer && key === 'new'
          ? answer
          : await straight.append(key === 'same' ? asked : command(`again-${way}-${nth}`));
      if (answer && settled.position !== answer.position) count.otherAnswer++;
      acknowledged.set(asked, settled);
    }
  }
  await Promise.all([straight.dispose(), proxy.close()]);
  const wrong = storedDifferences(await storedIn(database.reader), { acknowledged });
  // Cuts that all come before the append, or all after it, show nothing.
  const oneSided = count.stored === 0 || count.notStored === 0 ? 1 : 0;
  return {
    tried: acknowledged.size,
    failed: inAll(wrong) + count.half + count.otherAnswer + oneSided,
    figures: {
      cuts: acknowledged.size - 1,
      ...{ bytesUp: whole.carried.up, bytesDown: whole.carried.down },
      ...{ cutButAnswered: count.answered, cutAndStored: count.stored, cutAndNotStored: count.notStored },
    },
  };
}
