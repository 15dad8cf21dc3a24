import { setTimeout as delay } from 'node:timers/promises';
import { connectTo } from '../npm-start/connect-to.ts';
import { freshData } from '../npm-start/data-directory.ts';
import { startOnce, type OneStart } from '../npm-start/one-start.ts';
import { recordedIn, whenRecorded, type RecordedDigest } from './recorded.ts';
import { waysToCut, type WayToCut } from './ways-to-cut.ts';

/** Way and moment of cutting an import. */
export interface CutOrder {
  readonly way: WayToCut;
  /** Number of events that are there when it is cut. */
  readonly atEvents: number;
  /** Digest of an import that nobody cuts. */
  readonly whole: RecordedDigest;
  /** A module with a fault that every program of the first start loads. */
  readonly planted?: string;
}

/** Result of a cut import. */
export interface CutOutcome {
  /** Events that were there when it was cut. */
  readonly cutAt: number;
  /** End of the first start: `ready` where the import went on by itself. */
  readonly first: 'ready' | 'ended';
  /** Faults in the result, in sentences. */
  readonly wrong: readonly string[];
}

const limitMs = 180_000;
/** Time for which what was taken away stays away. */
const withoutMs = 20_000;

/** Tries of one cut: on a busy machine an import may be over before it is seen at its place. */
const triesOfCut = 3;

/** Starts the product on fresh data and cuts its first import; then starts it again, and looks at what is recorded. */
export async function cutImport(order: CutOrder): Promise<CutOutcome> {
  for (let tries = 0; tries < triesOfCut; tries += 1) {
    const outcome = await tryToCut(order);
    if (outcome !== 'too late') return outcome;
  }
  throw new Error(`The import was over before it could be cut, ${triesOfCut} times.`);
}

async function tryToCut(order: CutOrder): Promise<CutOutcome | 'too late'> {
  const data = await freshData(order.way === 'disk full');
  try {
    const start = startOnce(data.path, {
      ...(order.planted && { preload: new URL(order.planted, import.meta.url) }),
    });
    const cut = await cutDuring(start, data.path, order);
    // Where only read models lack space, the start waits for it.
    await Promise.race([start.settled, delay(withoutMs, undefined, { ref: false })]);
    await cut.mend?.();
    const first = await inTime(start.settled);
    const wrong = await judgeStart(start, first, data.path, order.whole);
    if (first === 'ready') await start.stop();
    else await inTime(start.ended);
    if (first !== 'ready' || wrong.length > 0) wrong.push(...(await startAgain(data.path, order.whole)));
    const cutAt = cut.at ?? order.whole.events;
    if (cutAt >= order.whole.events && wrong.length === 0) return 'too late';
    return { cutAt, first: first === 'ready' ? 'ready' : 'ended', wrong };
  } finally {
    await data.remove();
  }
}

/** Imports without a cut, and digests what is recorded then. */
export async function wholeImport(): Promise<RecordedDigest> {
  const data = await freshData();
  try {
    const start = startOnce(data.path);
    if ((await inTime(start.settled)) !== 'ready')
      throw new Error(`It did not start:\n${start.said.join('\n')}`);
    const recorded = await recordedAt(data.path);
    await start.stop();
    if (recorded === undefined) throw new Error('The log cannot be read.');
    return recorded;
  } finally {
    await data.remove();
  }
}

/** The number of events at which it was cut; undefined where the start was ready before. */
async function cutDuring(
  start: OneStart,
  data: string,
  { way, atEvents }: CutOrder,
): Promise<{ readonly at: number | undefined; readonly mend?: (() => Promise<void>) | undefined }> {
  const over = new AbortController();
  void start.settled.then((came) => {
    over.abort(came);
  });
  const superuser = await connectTo(data, over.signal);
  if (superuser === undefined) return { at: over.signal.reason === 'ready' ? undefined : 0 };
  try {
    const at = (await whenRecorded(superuser, atEvents, over.signal)) ?? 0;
    if (over.signal.reason === 'ready') return { at: undefined };
    return { at, mend: await waysToCut[way]({ start, data, superuser }) };
  } finally {
    await superuser.end().catch(() => undefined);
  }
}

/** A start says that it is ready over the whole record, or it ends without saying so, and not as if all were well. */
async function judgeStart(
  start: OneStart,
  came: 'ready' | 'ended' | 'late',
  data: string,
  whole: RecordedDigest,
): Promise<string[]> {
  const said = start.said.join('\n');
  if (came === 'late') {
    start.kill();
    return [`It came to nothing in time:\n${said}`];
  }
  if (came === 'ended') return (await start.ended) === 0 ? [`It ended with 0:\n${said}`] : [];
  const recorded = await recordedAt(data);
  const same = recorded?.events === whole.events && recorded.ids === whole.ids;
  return same ? [] : [`Ready over ${recorded?.events ?? 0} of ${whole.events} events:\n${said}`];
}

async function startAgain(data: string, whole: RecordedDigest): Promise<string[]> {
  const again = startOnce(data);
  const came = await inTime(again.settled);
  const wrong = await judgeStart(again, came, data, whole);
  if (came === 'ended') wrong.push(`The next start was not ready:\n${again.said.join('\n')}`);
  await again.stop();
  return wrong;
}

async function recordedAt(data: string): Promise<RecordedDigest | undefined> {
  const client = await connectTo(data, AbortSignal.timeout(limitMs));
  try {
    return client && (await recordedIn(client));
  } finally {
    await client?.end();
  }
}

const inTime = <Result>(waiting: Promise<Result>): Promise<Result | 'late'> =>
  Promise.race([waiting, delay(limitMs, 'late' as const, { ref: false })]);
