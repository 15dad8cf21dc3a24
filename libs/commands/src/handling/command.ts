import type { Day, Refusal } from '#domain/kernel';
import type { DomainEvent, UseCaseName } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import type { FactReader } from './fact-reader.ts';

/** The outcome of a decision: events for the command's stream, and the versions of the code lists that were looked at. */
export interface Decided {
  readonly events: readonly DomainEvent[];
  /** Lists and versions, `capabilities@1 regions@2`; left out where no list was asked. */
  readonly codebookVersion?: string;
}

/** One command together with how it is handled, so that `execute` takes every one of them alike. */
export interface Command {
  /** Name of the use case, such as `announce-policy`. */
  readonly name: UseCaseName;
  /** The stream that it would add to. */
  readonly stream: string;
  /** ODS code of the trust in whose name it speaks, where it names one. */
  readonly trust?: string;
  /** The entry that it would correct or retract. */
  readonly entryId?: string;
  /** The dispute that it would answer. */
  readonly dispute?: string;
  /** SHA-256 of name and content: tells a retry from another command under the same id. */
  readonly hash: string;
  /** Decides on the stream's own facts and on what `reader` says of other streams. Adds nothing. */
  decide(own: readonly RecordedFact[], reader: FactReader, today: Day): Promise<Decided | Refusal>;
}

/** Makes commands of one kind, from what is asked. */
export interface UseCase<Content extends object> {
  (content: Content): Command;
  /** Its name, such as `announce-policy`. */
  readonly useCase: UseCaseName;
  /** The fields of the content that people fill in their own words: their bodies are kept beside the log. */
  readonly freeText: readonly string[];
}
