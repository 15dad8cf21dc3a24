import { setTimeout as delay } from 'node:timers/promises';
import { eventId } from '#event-log/ids';
import {
  LogUnavailable,
  WrongExpectedVersion,
  type Appended,
  type AppendRequest,
  type EventLog,
} from '#event-log/port';
import { until } from '#testing/waiting';

/** Requests of writers, and what they were told. */
export interface LoadResult {
  readonly acknowledged: Map<AppendRequest, Appended>;
  /** Asked for, and nobody said what became of it. */
  readonly unsettled: AppendRequest[];
  /** Refused, as they should be. */
  readonly refused: AppendRequest[];
  /** Answers that cannot be, such as another version of a stream than the one that was acknowledged. */
  readonly contradictions: string[];
}

const request = (
  name: string,
  stream: string,
  expected: AppendRequest['expected'],
  count: number,
): AppendRequest => ({
  stream,
  expected,
  events: Array.from({ length: count }, (_, ordinal) => ({
    id: eventId(name, ordinal),
    type: 'Noted',
    schemaVersion: 1,
    data: { name, ordinal },
    metadata: { commandHash: name },
  })),
});

const patienceMs = 30_000;

/** Writers that go on whatever happens to the server, until they are stopped. */
export class Load {
  readonly told: LoadResult = { acknowledged: new Map(), unsettled: [], refused: [], contradictions: [] };
  readonly #log: EventLog;
  readonly #name: string;
  readonly #running: Promise<unknown>;
  #stopped = false;

  constructor(log: EventLog, name: string, writers: number) {
    this.#log = log;
    this.#name = name;
    this.#running = Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        writer % 2 === 0 ? this.#insist(writer) : this.#giveUp(writer),
      ),
    );
  }

  /** Fulfilled after so many more answers; rejects where they do not come, or the load has ended. */
  async answers(more: number): Promise<void> {
    const enough = this.told.acknowledged.size + more;
    const isEnough = () => {
      if (this.#stopped) throw new Error('The load has ended.');
      return this.told.acknowledged.size >= enough;
    };
    await until(`${more} more appends are acknowledged`, isEnough, patienceMs);
  }

  /** Ends it; what has no answer by then is unsettled. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  /** Sends what is unsettled once more, under the same keys. */
  async settle(): Promise<void> {
    for (const asked of this.told.unsettled) this.told.acknowledged.set(asked, await this.#log.append(asked));
  }

  /** Knows its stream's version, and tries again under the same key until it is answered. Each tenth time it is wrong on purpose. */
  async #insist(writer: number): Promise<void> {
    const stream = `note-${this.#name}-${writer}`;
    let version = 0;
    for (let turn = 0; !this.#stopped; turn++) {
      const name = `${stream}-${turn}`;
      const wrong = turn % 10 === 9;
      const asked = request(name, stream, wrong ? version + 7 : version || 'none', 1 + (turn % 3));
      const answer = await this.#untilAnswered(asked);
      if (!answer) {
        if (!wrong) this.told.unsettled.push(asked);
      } else if (wrong) {
        if (answer instanceof WrongExpectedVersion) this.told.refused.push(asked);
        else this.told.contradictions.push(`${name} should have been refused`);
      } else if (answer instanceof WrongExpectedVersion) {
        this.told.contradictions.push(`${name}: ${answer.message}`);
        version = answer.actual;
      } else {
        this.told.acknowledged.set(asked, answer);
        version = answer.version;
      }
    }
  }

  async #untilAnswered(asked: AppendRequest): Promise<Appended | WrongExpectedVersion | undefined> {
    while (!this.#stopped) {
      try {
        return await this.#log.append(asked);
      } catch (error) {
        if (error instanceof WrongExpectedVersion) return error;
        if (!(error instanceof LogUnavailable)) throw error;
        await delay(20);
      }
    }
    return undefined;
  }

  /** Takes no answer for an answer, and goes on with something else. */
  async #giveUp(writer: number): Promise<void> {
    const stream = `note-${this.#name}-${writer}`;
    for (let turn = 0; !this.#stopped; turn++) {
      const asked = request(`${stream}-${turn}`, stream, 'any', 1 + (turn % 3));
      try {
        this.told.acknowledged.set(asked, await this.#log.append(asked));
      } catch (error) {
        if (!(error instanceof LogUnavailable)) throw error;
        this.told.unsettled.push(asked);
        await delay(100);
      }
    }
  }
}
