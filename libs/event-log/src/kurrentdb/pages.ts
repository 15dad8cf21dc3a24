import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { EventPage, PageSource, PageRange } from '../paging/source.ts';
import { LogUnavailable } from '../port/errors.ts';
import type { Position, RecordedEvent } from '../port/event-log.ts';
import type { Clients } from './clients.ts';
import { kurrentDbUnavailable } from './failures.ts';
import { ownEventTypes, writtenType } from './names.ts';
import { toRecordedEvent } from './record.ts';

const place = (position: Position) => ({ commit: position, prepare: position });
const anyType = { filterOn: 'eventType', regex: ownEventTypes, checkpointInterval: 1 } as const;
const ofTypes = (types: readonly string[]) =>
  ({ filterOn: 'eventType', prefixes: types.map(writtenType), checkpointInterval: 1 }) as const;

/** Records from the end that are looked at for one of ours, when the last one is somebody else's. */
const lookedAt = 200;

/** The log read page by page. Always from the leader: a follower may lack what was acknowledged a moment ago. */
export class KurrentDbPages implements PageSource {
  constructor(readonly clients: Clients) {}

  async head(): Promise<Position> {
    let from: Position | undefined;
    for (let count = 1; ; count = lookedAt) {
      const { own, last } = await this.#fromEnd(from, count);
      if (own) return own.position;
      if (last === undefined) return 0n;
      from = last;
    }
  }

  async page(range: PageRange): Promise<EventPage> {
    const { types, upTo } = range;
    if (types?.length === 0) return { events: [], reached: upTo };
    const { answerMilliseconds, searchMilliseconds } = this.clients.settings;
    const { own, reached, ended } = await this.#ask(
      types ? searchMilliseconds : answerMilliseconds,
      (client) => readPage(client, range),
    );
    const events = own.filter(({ position }) => position <= upTo);
    if (!ended && reached < upTo) return { events, reached };
    if (!types && ended && events.at(-1)?.position !== upTo) {
      throw new LogUnavailable('This node of the log does not yet have what another one had.');
    }
    return { events, reached: upTo };
  }

  /** The newest of `count` records before a position that is ours, and where the last of them stands. */
  #fromEnd(from: Position | undefined, count: number) {
    return this.#ask(this.clients.settings.answerMilliseconds, async (client) => {
      let last: Position | undefined;
      const read = client.readAll({
        direction: 'backwards',
        fromPosition: from === undefined ? 'end' : place(from),
        maxCount: count,
        filter: anyType,
        requiresLeader: true,
      });
      let own: RecordedEvent | undefined;
      for await (const { event } of read) {
        own ??= toRecordedEvent(event);
        last = event?.position.commit ?? last;
      }
      return { own, last };
    });
  }

  async #ask<Answer>(
    milliseconds: number,
    question: (client: KurrentDBClient) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await this.clients.ask(milliseconds, question);
    } catch (error) {
      throw kurrentDbUnavailable(error);
    }
  }
}

/** One reading: what is ours of it, and how far it came; not more, for others may have written any number of records. */
async function readPage(client: KurrentDBClient, { after, types, pageSize }: PageRange) {
  const own: RecordedEvent[] = [];
  const wanted = types && new Set(types);
  // One more than wanted: the server begins with the record at the position itself.
  const count = pageSize + 1;
  const read = client.readAll({
    fromPosition: after === 0n ? 'start' : place(after),
    maxCount: count,
    filter: types ? ofTypes(types) : anyType,
    requiresLeader: true,
  });
  let [seen, reached] = [0, after];
  for await (const { event } of read) {
    seen++;
    if (!event || event.position.commit <= after || own.length === pageSize) continue;
    reached = event.position.commit;
    const one = toRecordedEvent(event);
    if (one && (!wanted || wanted.has(one.type))) own.push(one);
  }
  return { own, reached, ended: seen < count };
}
