import { decode, type RecordedFact } from '#event-log/codec';
import { StreamNotFound, type Appended, type AppendRequest, type EventLog } from '#event-log/port';
import type { EventStore } from './execute.ts';

/** The record as the log holds it. Each reading is fresh. */
export class LogEventStore implements EventStore {
  constructor(readonly log: Pick<EventLog, 'append' | 'readStream'>) {}

  /** All facts of a stream; none where there is no such stream. */
  async facts(stream: string): Promise<readonly RecordedFact[]> {
    const facts: RecordedFact[] = [];
    try {
      for await (const event of this.log.readStream(stream)) facts.push(decode(event));
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    return facts;
  }

  /** Writes to the log. */
  add(request: AppendRequest): Promise<Appended> {
    return this.log.append(request);
  }
}
