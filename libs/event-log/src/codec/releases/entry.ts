import type { Changes, CorrectionEvent } from '#domain/entry';
import type { Json } from '../../port/index.ts';
import { optional, readAt, type Field } from '../field.ts';
import { freeText } from '../free-text.ts';
import { count, text } from '../plain-fields.ts';
import { stated, unchanged, type Releases } from '../released.ts';
import { objectOf, whole } from '../shape.ts';
import { amount, confidence, partialDate, source } from '../world-fields.ts';

/**
 * A correction does not say of which type its entry is. So a field of any event whose value is not its JSON must be
 * read alike wherever it occurs, and is named here; a spec goes through all shapes for others.
 */
export const fieldsNotPlain: ReadonlyMap<string, Field<unknown>> = new Map([['amount', amount]]);

/** Whole fields that replace what stands. Null takes a field away: in the domain it is there and undefined. */
const restated: Field<NonNullable<Changes['data']>> = {
  read: (json) =>
    Object.fromEntries(
      Object.entries(objectOf(json)).map(([name, value]) => [
        name,
        value === null ? undefined : read(name, value),
      ]),
    ),
  write: (data) =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, written(name, value)])),
  optional: false,
  plain: false,
};

function read(name: string, json: Json): unknown {
  const field = fieldsNotPlain.get(name);
  return field === undefined ? json : readAt(name, field, json);
}

function written(name: string, value: unknown): Json {
  if (value === undefined) return null;
  const field = fieldsNotPlain.get(name);
  if (field !== undefined) return field.write(value);
  if (isJson(value)) return value;
  throw new TypeError(`The field ${name} has no form in JSON.`);
}

function isJson(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

const changes = whole<Changes>({
  occurred: optional(partialDate),
  source: optional(source),
  confidence: optional(confidence),
  data: optional(restated),
});

/** Events that set an entry right. */
export const correctionReleases: Releases<CorrectionEvent> = {
  EntryCorrected: stated({ entryId: text, schemaVersion: count, changes, reason: freeText }, unchanged),
  EntryRetracted: stated({ entryId: text, reason: freeText }, unchanged),
};
