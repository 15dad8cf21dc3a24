import { once, EventEmitter } from 'node:events';
import type { CaughtUp, EventLog, RecordedEvent } from '#event-log/port';
import type { RecordedFact } from './projection.ts';

/** A log in memory, for what a runner needs of one. */
export class InventedLog implements EventLog {
  readonly events: RecordedEvent[] = [];
  readonly #appended = new EventEmitter();
  /** Each page of a subscription waits for it: a reader that is slow, or paused. */
  gate: Promise<void> = Promise.resolve();

  /** `name`: four digits that each of its events has in its id. */
  constructor(
    readonly pageSize = 4,
    readonly name = '0000',
  ) {
    this.#appended.setMaxListeners(0);
  }

  /** Adds one event to a stream. */
  add(stream: string, type = 'PolicyAnnounced'): RecordedEvent {
    const n = this.events.length + 1;
    const version = 1 + this.events.filter((one) => one.stream === stream).length;
    const event: RecordedEvent = {
      id: `00000000-${this.name}-4000-8000-${String(n).padStart(12, '0')}`,
      type,
      schemaVersion: 1,
      data: {},
      metadata: {},
      stream,
      version,
      position: BigInt(10 * n),
      recordedAt: '2026-07-01T09:00:00.000Z',
    };
    this.events.push(event);
    this.#appended.emit('appended');
    return event;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- what is asked for is there
  async *readAll({ after }: { after: bigint }): AsyncGenerator<readonly RecordedEvent[]> {
    let rest = this.events.filter(({ position }) => position > after);
    while (rest.length > 0) {
      yield rest.slice(0, this.pageSize);
      rest = rest.slice(this.pageSize);
    }
  }

  async *subscribe(options: {
    after: bigint;
    signal: AbortSignal;
  }): AsyncGenerator<readonly RecordedEvent[] | CaughtUp> {
    const { signal } = options;
    let { after } = options;
    while (!signal.aborted) {
      for await (const page of this.readAll({ after })) {
        await this.gate;
        yield page;
        after = page.at(-1)?.position ?? after;
      }
      yield { caughtUp: after };
      if (this.events.some(({ position }) => position > after)) continue;
      await once(this.#appended, 'appended', { signal }).catch(() => undefined);
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- what is asked for is there
  async *readStream(stream: string, { from = 1 } = {}): AsyncGenerator<RecordedEvent> {
    yield* this.events.filter((one) => one.stream === stream && one.version >= from);
  }

  head = (): Promise<bigint> => Promise.resolve(this.events.at(-1)?.position ?? 0n);
  dispose = (): Promise<void> => Promise.resolve();
  append = (): Promise<never> => Promise.reject(new Error('Events are added here.'));
}

/** Reads every event but those of a type that is from the future. */
export function decodeInvented(recorded: RecordedEvent): RecordedFact {
  if (recorded.type === 'FromTheFuture') throw new Error('This release does not know FromTheFuture.');
  const { data: _data, metadata: _metadata, type: _type, ...place } = recorded;
  const source = { title: 'An invented paper', url: 'https://example.org' };
  return {
    ...place,
    event: {
      type: 'RelationWithdrawn',
      data: { assertionId: recorded.id, reason: recorded.type },
      known: { knownOn: '2021-01-01', knownBasis: 'recorded', source, confidence: 'high' },
    },
    envelope: { actor: { subject: 'spec', role: 'operator' }, commandId: recorded.id, commandHash: '' },
  };
}
