import type { DataSource } from 'typeorm';
import { openReadModels } from '#read-models/database';
import { atReplay } from '#read-models/replay';

/** Results of readers: answers, those that were none or held fewer facts than one before, and the longest wait. */
export interface Answered {
  readonly answers: number;
  readonly unanswered: number;
  readonly shrunk: number;
  readonly longestMs: number;
}

const question = { replay: {}, today: '2026-07-01' } as const;

const count = (readModels: DataSource): Promise<number> =>
  atReplay(readModels, question, async ({ manager }) => {
    const [row] = await manager.query<{ events: string }[]>(
      'SELECT count(*) AS events FROM read.timeline_event',
    );
    return Number(row?.events ?? 0);
  });

/** Asks again and again until it is stopped: the record only grows, so a later answer never holds less. */
export async function readOn(readerUrl: string, stop: AbortSignal): Promise<Answered> {
  const readModels = await openReadModels(readerUrl);
  let [answers, unanswered, shrunk, longestMs, most] = [0, 0, 0, 0, 0];
  while (!stop.aborted) {
    const since = performance.now();
    const events = await count(readModels).catch(() => undefined);
    longestMs = Math.max(longestMs, Math.round(performance.now() - since));
    if (events === undefined) unanswered += 1;
    else answers += 1;
    if (events !== undefined && events < most) shrunk += 1;
    most = Math.max(most, events ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await readModels.destroy();
  return { answers, unanswered, shrunk, longestMs };
}
