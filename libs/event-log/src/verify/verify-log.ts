import { decode, MalformedEvent, UnknownEvent } from '../codec/index.ts';
import type { EventLog, Position, RecordedEvent } from '../port/event-log.ts';
import { LogDigester, type LogDigests } from './log-digester.ts';
import type { Finding } from './finding.ts';
import { findingAt, SequenceCheck } from './sequence-check.ts';

/** Options of a verification, and whom to tell. */
export interface VerifyOptions {
  /** The engine gives every position (PostgreSQL does): a missing one is then a finding. */
  readonly gapless: boolean;
  /** Told of each finding, in the order of the log. */
  readonly finding: (finding: Finding) => void;
  /** Told after each page how many events were read. */
  readonly progress?: (events: number) => void;
}

/** Result of a verification: what was read, and the number of findings. */
export interface LogVerification extends LogDigests {
  readonly events: number;
  readonly streams: number;
  /** Of the last event that was read. */
  readonly position: Position;
  /** Events of each type, in the order of the types' names. */
  readonly types: readonly (readonly [type: string, events: number])[];
  readonly findings: number;
}

/**
 * Reads the whole log, up to its head at the time of the call, and changes nothing: positions ascend, versions follow
 * one another, ids are unique, every event can be decoded by this release. Rejects with `LogUnavailable`.
 */
export async function verifyLog(
  log: Pick<EventLog, 'head' | 'readAll'>,
  options: VerifyOptions,
): Promise<LogVerification> {
  const { gapless, finding, progress } = options;
  const [sequence, digester, types] = [
    new SequenceCheck(gapless),
    new LogDigester(),
    new Map<string, number>(),
  ];
  let [events, findings] = [0, 0];
  const tell = (some: readonly Finding[]) => {
    findings += some.length;
    some.forEach(finding);
  };
  const head = await log.head();
  for await (const page of log.readAll({ after: 0n })) {
    for (const event of page) {
      tell([...sequence.findings(event), ...decoded(event)]);
      digester.add(event);
      types.set(event.type, (types.get(event.type) ?? 0) + 1);
    }
    events += page.length;
    progress?.(events);
  }
  const position = sequence.last;
  if (position < head)
    tell([{ kind: 'end-missing', position, because: `the log says that it ends at ${head}` }]);
  return {
    ...digester.finish(),
    ...{ events, findings, position, streams: sequence.streams },
    types: [...types].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function decoded(event: RecordedEvent): Finding[] {
  try {
    decode(event);
    return [];
  } catch (error) {
    if (error instanceof UnknownEvent) return [findingAt(event, 'unknown-event', without(error.message))];
    if (error instanceof MalformedEvent) return [findingAt(event, 'malformed-event', without(error.message))];
    throw error;
  }
}

const without = (sentence: string): string => sentence.replace(/\.$/, '');
