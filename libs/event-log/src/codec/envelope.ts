import type { DomainEvent } from '#domain/record';
import type { Recorded } from '#domain/kernel';
import type { Role } from '#domain/schema';

/** Who asked for it: an opaque subject (no name, no address), in which role, for which organisation. */
export interface Actor {
  readonly subject: string;
  readonly role: Role | 'importer';
  readonly organisation?: string;
}

/** What an event carries beside what it says. */
export interface Envelope {
  readonly actor: Actor;
  readonly commandId: string;
  /** SHA-256 of the canonical command, hexadecimal. */
  readonly commandHash: string;
  readonly codebookVersion?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
}

/** A domain event read back from the log, with its place and its envelope. */
export interface RecordedFact<Event extends DomainEvent = DomainEvent> extends Recorded<Event> {
  readonly stream: string;
  readonly version: number;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly envelope: Envelope;
}
