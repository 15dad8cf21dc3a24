import type { Entry, Known, Source } from '#domain/kernel';
import {
  confidence,
  date,
  day,
  knownBases,
  line,
  object,
  oneOf,
  optional,
  roles,
  source,
  type Dating,
  type Fields,
} from '#domain/schema';
import type { JsonObject } from '../port/index.ts';
import type { Envelope } from './envelope.ts';
import { partCodec } from './value-codec.ts';

/** An event's statement beside its data: its entry, since when it was known, or its source. */
export type EventProvenance =
  { readonly entry: Entry } | { readonly known: Known } | { readonly source: Source };

/** Reads and writes what the metadata holds beside the envelope. */
export interface ProvenanceCodec {
  read(json: JsonObject): EventProvenance;
  write(provenance: EventProvenance): JsonObject;
}

const knownFields = {
  knownOn: day('Since when one could know it.'),
  knownBasis: oneOf(knownBases, 'Why that day.'),
  source,
  confidence,
};

/** An entry and the like lie flat in the metadata, so that SQL finds `metadata->>'knownOn'` in every event alike. */
function flat(name: 'entry' | 'known', fields: Fields): ProvenanceCodec {
  const codec = partCodec(fields);
  return {
    // The fields are those of an `Entry` or of a `Known`.
    read: (json) => ({ [name]: codec.read(json) }) as unknown as EventProvenance,
    write: (provenance) => codec.write((provenance as Readonly<Record<string, unknown>>)[name]),
  };
}

const sourced = partCodec({ source });

/** The codec of what is said beside the data, by the kind of date that the event has. */
export const provenanceCodecs: Readonly<Record<Dating, ProvenanceCodec>> = {
  dated: flat('entry', { occurred: date('When it happened.'), ...knownFields }),
  stated: flat('known', knownFields),
  registered: {
    read: (json) => sourced.read(json) as { readonly source: Source },
    write: (provenance) => sourced.write(provenance),
  },
};

const enveloped = partCodec({
  actor: object(
    'Actor',
    {
      subject: line('Opaque: no name, no address.'),
      role: oneOf([...roles, 'importer'], 'In which role.'),
      organisation: optional(line('For which organisation.')),
    },
    'Who asked for it.',
  ),
  commandId: line('By which command.'),
  commandHash: line('SHA-256 of the canonical command, hexadecimal.'),
  codebookVersion: optional(line('Lists and versions that were looked at.')),
  correlationId: optional(line('Of what it is a part.')),
  causationId: optional(line('By what it was caused.')),
});

/** The codec of an envelope. What a later release may add to it is passed over. */
export const envelope = {
  // The fields are those of an `Envelope`.
  read: (json: JsonObject): Envelope => enveloped.read(json) as Envelope,
  write: (value: Envelope): JsonObject => enveloped.write(value),
};
