import type { Entry, Known, Source } from '#domain/kernel';
import type { Actor, Envelope } from './envelope.ts';
import { optional } from './field.ts';
import { oneOf, text } from './plain-fields.ts';
import { part, whole, type Part, type Shape } from './shape.ts';
import { confidence, day, partialDate, source } from './world-fields.ts';

const knownFields: Shape<Known> = {
  knownOn: day,
  knownBasis: oneOf('source-dated', 'assumed-on-occurrence', 'recorded'),
  source,
  confidence,
};

/** A dated event's entry lies flat in the metadata, so that SQL finds `metadata->>'knownOn'` in every event alike. */
const flatEntry = part<Entry>({ occurred: partialDate, ...knownFields });
const flatKnown = part<Known>(knownFields);

/** What a dated event's metadata says of the fact. */
export const entry: Part<{ readonly entry: Entry }> = {
  read: (json) => ({ entry: flatEntry.read(json) }),
  write: (said) => flatEntry.write(said.entry),
};

/** What a statement's metadata says of it. */
export const known: Part<{ readonly known: Known }> = {
  read: (json) => ({ known: flatKnown.read(json) }),
  write: (said) => flatKnown.write(said.known),
};

/** What a registration's metadata says of it. */
export const registered = part<{ readonly source: Source }>({ source });

/** Who asked for it, by which command. What a later release may add to an envelope is passed over. */
export const envelope = part<Envelope>({
  actor: whole<Actor>({
    subject: text,
    role: oneOf('policy-lead', 'trust-reporter', 'reviewer', 'steward', 'analyst', 'operator', 'importer'),
    organisation: optional(text),
  }),
  commandId: text,
  commandHash: text,
  codebookVersion: optional(text),
  correlationId: optional(text),
  causationId: optional(text),
});
