import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog, Position } from '#event-log/port';

/** A reader that follows the log while others write, and what it saw. */
export interface LogReader {
  readonly name: string;
  readonly types: readonly string[] | undefined;
  readonly seen: string[];
  /** Fulfilled once it has seen all up to a position. */
  finish(head: Position): Promise<void>;
}

const rangeOf = (types: readonly string[] | undefined) => (types === undefined ? {} : { types });

/** By subscription; every `stopAfter` pages it leaves off, and goes on from where it was. */
function subscriber(
  log: EventLog,
  name: string,
  pageSize: number,
  types?: readonly string[],
  stopAfter = Infinity,
): LogReader {
  const seen: string[] = [];
  const end = new AbortController();
  const reached = { position: 0n, waiting: undefined as ((position: Position) => void) | undefined };
  const followOnce = async (): Promise<void> => {
    const pause = new AbortController();
    let pages = 0;
    const signal = AbortSignal.any([end.signal, pause.signal]);
    for await (const page of log.subscribe({
      after: reached.position,
      ...rangeOf(types),
      pageSize,
      signal,
    })) {
      if ('caughtUp' in page) reached.position = page.caughtUp;
      else {
        seen.push(...page.map(({ id }) => id));
        reached.position = page.at(-1)?.position ?? reached.position;
        if (++pages >= stopAfter) pause.abort();
      }
      reached.waiting?.(reached.position);
    }
  };
  const running = (async () => {
    while (!end.signal.aborted) await followOnce();
  })();
  return {
    ...{ name, types, seen },
    async finish(head) {
      await new Promise<void>((resolve) => {
        const look = (position: Position) => {
          if (position >= head) resolve();
        };
        reached.waiting = look;
        look(reached.position);
      });
      end.abort();
      await running;
    },
  };
}

/** By pages, each time from the last event that it saw. */
function pager(log: EventLog, name: string, pageSize: number, types?: readonly string[]): LogReader {
  const seen: string[] = [];
  const end = { asked: false };
  let after = 0n;
  const readOn = async (): Promise<void> => {
    for await (const page of log.readAll({ after, pageSize, ...rangeOf(types) })) {
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.position ?? after;
    }
  };
  const running = (async () => {
    while (!end.asked) {
      await readOn();
      await delay(2);
    }
  })();
  return {
    ...{ name, types, seen },
    async finish() {
      end.asked = true;
      await running;
      await readOn();
    },
  };
}

/** All kinds of readers, over some logs. */
export const startReaders = (log: EventLog, other: EventLog): LogReader[] => [
  subscriber(log, 'subscribed to all', 1_000),
  subscriber(log, 'subscribed to a sparse type', 1_000, ['Rare']),
  subscriber(other, 'subscribed to two types, in small pages', 17, ['Rare', 'Marked']),
  subscriber(other, 'subscribed to all, leaving off and going on', 50, undefined, 3),
  pager(log, 'reading all, page after page', 97),
  pager(other, 'reading a sparse type, page after page', 100, ['Rare']),
];
