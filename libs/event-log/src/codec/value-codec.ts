import { isDay, type PartialDate } from '#domain/kernel';
import { declarations } from '#domain/record';
import { day as dayField, line, type Declaration, type Field, type Fields } from '#domain/schema';
import type { Json, JsonObject } from '../port/index.ts';
import { Misfit } from './misfit.ts';

/** Writes one kind of value as JSON and reads it back. */
export interface ValueCodec {
  /** Throws `Misfit` for JSON that is not such a value. */
  read(json: Json): unknown;
  write(value: unknown): Json;
  /** Written as it is: the value and its JSON are equal. */
  readonly plain: boolean;
}

/** Reads and writes fields of an object. */
export interface FieldsCodec extends ValueCodec {
  read(json: Json): object;
  write(value: unknown): JsonObject;
  /** The codec of each field, in the order in which it is written. */
  readonly parts: readonly PartCodec[];
}

/** The codec of one field of an object. */
export interface PartCodec {
  readonly name: string;
  readonly required: boolean;
  readonly codec: ValueCodec;
}

/** The codec of what a field may hold. Bounds and codes are for commands to check: the log may hold older ones. */
export function valueCodec(field: Field): ValueCodec {
  switch (field.is) {
    case 'text':
    case 'code':
      return text;
    case 'own-words':
      return ownWords;
    case 'day':
      return day;
    case 'date':
      return partialDate;
    case 'pence':
      return pence;
    case 'flag':
      return plain('true or false', (json) => typeof json === 'boolean');
    case 'number':
      return plain('a number', (json) => typeof json === 'number');
    case 'whole':
      return plain('a whole number', isCount);
    case 'version':
      return plain("a whole number or 'not stated'", (json) => json === 'not stated' || isCount(json));
    case 'oneOf':
      return word(field.words);
    case 'list':
      return listOf(valueCodec(field.of));
    case 'object':
      return wholeCodec(field.fields);
    case 'any-fields':
      return anyFieldsCodec;
  }
}

const plain = (wanted: string, is: (json: Json) => boolean): ValueCodec => ({
  read(json) {
    if (is(json)) return json;
    throw new Misfit(`expected ${wanted}`);
  },
  // What is plain is its own JSON: that of the domain is of the same type.
  write: (value) => value as Json,
  plain: true,
});

const isCount = (json: Json): boolean => Number.isSafeInteger(json) && Number(json) >= 0;
const text = plain('text', (json) => typeof json === 'string');
const day = plain('a day such as 2019-01-07', (json) => typeof json === 'string' && isDay(json));

function word(words: readonly string[]): ValueCodec {
  const known: ReadonlySet<Json> = new Set(words);
  return plain(`one of ${words.join(', ')}`, (json) => known.has(json));
}

/** Whole pence, which may outgrow a JSON number: a string of digits. */
const pence: ValueCodec = {
  read(json) {
    if (typeof json === 'string' && /^(0|[1-9]\d{0,17})$/.test(json)) return BigInt(json);
    throw new Misfit('expected pence as a string of digits');
  },
  write: String,
  plain: false,
};

const listOf = (item: ValueCodec): ValueCodec => ({
  read(json) {
    if (!isList(json)) throw new Misfit('expected a list');
    return json.map((one, index) => readAt(index, item, one));
  },
  write: (items) => (items as readonly unknown[]).map((one) => item.write(one)),
  plain: item.plain,
});

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** Fields of an object that may hold others besides: what is not named is passed over. */
export function partCodec(fields: Fields): FieldsCodec {
  return fieldsCodec(
    Object.entries(fields).map(([name, field]) => ({
      name,
      required: field.required,
      codec: valueCodec(field),
    })),
  );
}

function fieldsCodec(parts: readonly PartCodec[]): FieldsCodec {
  return {
    read: (json) => readParts(parts, objectOf(json)),
    write: (value) => writtenParts(parts, value as object),
    plain: parts.every(({ codec }) => codec.plain),
    parts,
  };
}

/** An object of exactly these fields: one that is not named is a `Misfit`. */
export function wholeCodec(fields: Fields): FieldsCodec {
  const codec = partCodec(fields);
  return {
    ...codec,
    read(json) {
      const object = objectOf(json);
      for (const key in object) {
        if (!Object.hasOwn(fields, key)) throw new Misfit('there is no such field').within(key);
      }
      return readParts(codec.parts, object);
    },
  };
}

/** The JSON as an object; a `Misfit` when it is none. */
export function objectOf(json: Json): JsonObject {
  if (typeof json !== 'object' || json === null || isList(json)) throw new Misfit('expected an object');
  return json;
}

/** Every event that is read passes here: so a plain loop rather than `Object.fromEntries`. */
function readParts(parts: readonly PartCodec[], json: JsonObject): object {
  const read: Record<string, unknown> = {};
  for (const { name, required, codec } of parts) {
    const value = json[name];
    if (value !== undefined) read[name] = readAt(name, codec, value);
    else if (required) throw new Misfit('it is missing').within(name);
  }
  return read;
}

function writtenParts(parts: readonly PartCodec[], value: object): JsonObject {
  const written: Record<string, Json> = {};
  const values: Readonly<Record<string, unknown>> = { ...value };
  for (const { name, codec } of parts) {
    if (values[name] !== undefined) written[name] = codec.write(values[name]);
  }
  return written;
}

/** Reads a value inside an object or a list, so that a misfit names its place. */
function readAt(key: string | number, codec: ValueCodec, json: Json): unknown {
  try {
    return codec.read(json);
  } catch (error) {
    throw error instanceof Misfit ? error.within(key) : error;
  }
}

const keptText = wholeCodec({ textId: line('UUID of the text.'), sha256: line('Hash of its body.') });

/** Prose of a person: inline, or where its body is kept. */
const ownWords: ValueCodec = {
  read: (json) => (typeof json === 'string' ? json : keptText.read(json)),
  write: (value) => (typeof value === 'string' ? value : keptText.write(value)),
  plain: true,
};

const bounds = wholeCodec({
  edtf: line('As it is known.'),
  earliestOn: dayField('The first day that it may stand for.'),
  latestOn: dayField('The last day that it may stand for.'),
});

/** A date with its bounds; they were worked out when it was written and are not worked out again. */
const partialDate: ValueCodec = {
  ...bounds,
  read(json) {
    const date = bounds.read(json) as PartialDate;
    if (date.earliestOn <= date.latestOn) return date;
    throw new Misfit('the last possible day is before the first').within('latestOn');
  },
};

/**
 * The codecs of fields whose value is not its JSON, by name. A correction does not say of which type its entry is, so
 * such a field is read alike wherever it occurs; a spec goes through all declarations for others.
 */
export const codecsNotPlain = (): ReadonlyMap<string, ValueCodec> => (notPlain ??= findNotPlain());
let notPlain: ReadonlyMap<string, ValueCodec> | undefined;

function findNotPlain(): ReadonlyMap<string, ValueCodec> {
  const named = Object.values<Declaration>(declarations)
    .filter(({ type }) => type !== 'EntryCorrected')
    .flatMap(({ fields }) => partCodec(fields).parts)
    .filter(({ codec }) => !codec.plain)
    .map(({ name, codec }) => [name, codec] as const);
  return new Map(named);
}

/** Whole fields that replace what stands. Null takes a field away: in the domain it is there and undefined. */
const anyFieldsCodec: ValueCodec = {
  read: (json) =>
    eachOf(objectOf(json), (name, value) => {
      const codec = codecsNotPlain().get(name);
      if (value === null) return undefined;
      return codec === undefined ? value : readAt(name, codec, value);
    }),
  write: (data) => eachOf(data as object, written),
  plain: false,
};

const eachOf = <Value, Made>(
  object: Readonly<Record<string, Value>> | object,
  make: (name: string, value: Value) => Made,
): Record<string, Made> =>
  Object.fromEntries(
    Object.entries<Value>(object as Readonly<Record<string, Value>>).map(([name, value]) => [
      name,
      make(name, value),
    ]),
  );

function written(name: string, value: unknown): Json {
  if (value === undefined) return null;
  const codec = codecsNotPlain().get(name);
  if (codec !== undefined) return codec.write(value);
  if (isJson(value)) return value;
  throw new TypeError(`The field ${name} has no form in JSON.`);
}

function isJson(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
