import { refuse, type Day, type Refusal } from '#domain/kernel';
import { encode, type Actor, type RecordedFact } from '#event-log/codec';
import { DuplicateCommand, WrongExpectedVersion, type Appended, type AppendRequest } from '#event-log/port';
import { fourEyes, notForRole, notYours, reviewersWord } from '../authority/index.ts';
import type { Command, Decided } from './command.ts';
import { versionOfFacts, type FactReader } from './fact-reader.ts';
import { versionChanged } from './version-changed.ts';

/** The store that decisions read facts from and add events to: the log, or a stage before it. */
export interface EventStore extends FactReader {
  /** Adds all events or none. Rejects as `EventLog.append` does. */
  add(request: AppendRequest): Promise<Appended>;
}

/** A command with who asks for it, on which day in London, and under which id. */
export interface CommandRequest {
  readonly commandId: string;
  readonly actor: Actor;
  readonly today: Day;
  readonly command: Command;
  /** The version of its stream for which the command is made, 0 for none yet; left out: whichever it is. */
  readonly expected?: number;
}

/** The result of a command: the stream's version and position after its last event, and whether it was recorded before. */
export interface Done extends Appended {
  readonly outcome: 'recorded' | 'already recorded';
  readonly stream: string;
  /** Ids of the command's events, in order: each is for good the id of its entry. */
  readonly eventIds: readonly string[];
}

/** Limit of decisions on one command: each is taken anew because others wrote to the stream meanwhile. */
const attempts = 20;

/**
 * Carries a command out, once per id: asked again, it answers as the first time. Refuses what is not the actor's to do
 * (`command/not-for-role`, `trust/not-yours`), what takes two people (`command/own-work`), another command under the same id
 * (`command/duplicate-with-other-content`), what was made for another version of the stream
 * (`command/version-changed`), and what its decider refuses. Refusals are not remembered. Rejects with `LogUnavailable`,
 * and with `WrongExpectedVersion` when others keep writing to the stream.
 */
export async function execute(record: EventStore, request: CommandRequest): Promise<Done | Refusal> {
  let refusedAsDuplicate = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(record, request);
    } catch (error) {
      const duplicate = error instanceof DuplicateCommand;
      // A parallel copy of this command may have been quicker: then the stream holds it by now.
      if (duplicate && refusedAsDuplicate) return otherContent(request);
      if (!duplicate && !(error instanceof WrongExpectedVersion)) throw error;
      if (attempt === attempts) throw error;
      refusedAsDuplicate = duplicate;
    }
  }
}

async function once(record: EventStore, request: CommandRequest): Promise<Done | Refusal> {
  const { command, commandId, actor, today } = request;
  const notTheirs = notForRole(command, actor);
  if (notTheirs) return notTheirs;
  const own = await record.facts(command.stream);
  const notOurs = await notYours(command, actor, own, (stream) => record.facts(stream), today);
  if (notOurs) return notOurs;
  const notTheirWord = reviewersWord(command, actor, own);
  if (notTheirWord) return notTheirWord;
  const before = own.filter(({ envelope }) => envelope.commandId === commandId);
  const last = before.at(-1);
  if (last) {
    return last.envelope.commandHash === command.hash ? alreadyRecorded(before, last) : otherContent(request);
  }
  const actual = versionOfFacts(own);
  if (request.expected !== undefined && request.expected !== actual) {
    return versionChanged(command.stream, request.expected, actual);
  }
  // After a retry has been told apart: what was taken once is answered as it was.
  const notAlone = fourEyes(command, actor, own);
  if (notAlone) return notAlone;
  const decided = await command.decide(own, record, today);
  if ('refused' in decided) return decided;
  const events = encoded(decided, request);
  const { version, position, repeated } = await record.add({
    stream: command.stream,
    expected: actual || 'none',
    events,
  });
  return {
    ...{ version, position, stream: command.stream },
    // A parallel copy of this command was quicker: it alone has recorded it.
    outcome: repeated ? 'already recorded' : 'recorded',
    eventIds: events.map(({ id }) => id),
  };
}

/** The events that a command comes to, as the log would hold them. */
export const encoded = (
  { events, codebookVersion }: Decided,
  { commandId, actor, command }: CommandRequest,
) =>
  events.map((event, ordinal) =>
    encode(
      event,
      {
        actor,
        commandId,
        commandHash: command.hash,
        ...(codebookVersion !== undefined && { codebookVersion }),
      },
      ordinal,
    ),
  );

const alreadyRecorded = (
  all: readonly RecordedFact[],
  { version, position, stream }: RecordedFact,
): Done => ({
  version,
  position,
  outcome: 'already recorded',
  stream,
  eventIds: all.map(({ id }) => id),
});

/** The code of the refusal of another command under an id that was used. */
export const duplicateWithOtherContent = 'command/duplicate-with-other-content';

const otherContent = ({ commandId, command }: CommandRequest): Refusal =>
  refuse(
    duplicateWithOtherContent,
    `Something else was recorded in ${command.stream} under the id ${commandId}: use a new id for a new command.`,
  );
