import type { CaughtUp, Position, RecordedEvent } from '../port/index.ts';
import { rest, type Bell } from './bell.ts';
import { pause } from './channel.ts';
import type { Connections } from './connections.ts';
import { isPassing } from './failures.ts';
import type { Settings } from './options.ts';
import { readHead, readPage } from './pages.ts';

/** What a subscription is served from. */
export interface Service {
  readonly connections: Connections;
  readonly bell: Bell;
  readonly settings: Settings;
}

/** Where it starts, what it wants, and what ends it. */
export interface Subscription {
  readonly after: Position;
  readonly types: readonly string[] | undefined;
  readonly pageSize: number;
  readonly signal: AbortSignal;
}

/**
 * As the port's `subscribe`. Says `CaughtUp` each time that it has handed over all up to a new head. A lost connection
 * is waited out: what was handed over is known by its position, so nothing is lost or repeated. What does not pass by
 * itself, such as a missing grant, is thrown.
 */
export async function* subscribe(
  service: Service,
  { after, types, pageSize, signal }: Subscription,
): AsyncGenerator<readonly RecordedEvent[] | CaughtUp, void, undefined> {
  const { connections, bell, settings } = service;
  let reached = after;
  let said: Position | undefined;
  const over = () => signal.aborted;
  const ask = <Answer>(question: () => Promise<Answer>) => patiently(question, settings, signal);
  while (!over()) {
    const rung = bell.count;
    const head = await ask(() => readHead(connections));
    while (head !== undefined && reached < head) {
      const from = reached;
      const page = await ask(() => readPage(connections, { after: from, upTo: head, types, pageSize }));
      if (!page || over()) return;
      reached = page.reached;
      if (page.events.length > 0) yield page.events;
    }
    if (head === undefined || over()) return;
    if (said !== reached) yield { caughtUp: (said = reached) };
    await bell.after(rung, settings.pollMilliseconds, signal);
  }
}

/** The answer, however often the connection is lost meanwhile; undefined once the signal aborts. */
async function patiently<Answer>(
  question: () => Promise<Answer>,
  { onTrouble }: Settings,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const over = () => signal.aborted;
  for (let tries = 0; !over(); tries++) {
    try {
      return await question();
    } catch (error) {
      if (over()) return undefined;
      if (!(error instanceof Error && isPassing(error.cause))) throw error;
      onTrouble(error);
      await rest(pause(tries), signal);
    }
  }
  return undefined;
}
