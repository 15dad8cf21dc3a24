import type { DomainEvent } from '#domain/record';
import type { Recorded } from '#domain/kernel';
import type { Role } from '#domain/schema';

/** The author of a command: an opaque subject (no name, no address), a role, and an organisation where there is one. */
export interface Actor {
  readonly subject: string;
  readonly role: Role | 'importer';
  readonly organisation?: string;
}

/** The metadata of an event that is about its recording. */
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
