import { fold } from '#domain/entry';
import type { Fact, Reducer } from '#domain/kernel';
import type { RecordedFact } from '#event-log/codec';

/** Reads streams as facts. Decisions are taken on the log, never on a read model. */
export interface FactReader {
  /** All facts of a stream in order of version; none where there is no such stream. Rejects with `LogUnavailable`. */
  facts(stream: string): Promise<readonly RecordedFact[]>;
}

/** The version of a stream whose facts these are; 0 where there is none. */
export const versionOfFacts = (facts: readonly RecordedFact[]): number => facts.at(-1)?.version ?? 0;

/** The state of a stream, folded from all that is recorded of it. */
export const foldState = async <State, Event extends Fact>(
  reader: FactReader,
  reducer: Reducer<State, Event>,
  stream: string,
): Promise<State> => fold(reducer, await reader.facts(stream));
