import { isDay, type Day, type Source } from '#domain/kernel';

/** Something in a JSON file that is not what it should be. `path` leads to it: `codes.3.title`. */
export class UnfitJson extends Error {
  readonly code = 'import/unfit-json';
  constructor(
    readonly path: string,
    readonly wanted: string,
  ) {
    super(`${path === '' ? 'The file' : `'${path}'`} should be ${wanted}.`);
  }
}

/** Reads one value of a JSON file; throws `UnfitJson`. */
export type JsonReader<Value> = (json: unknown, path: string) => Value;

const value =
  <Value>(is: (json: unknown) => json is Value, wanted: string): JsonReader<Value> =>
  (json, path) => {
    if (is(json)) return json;
    throw new UnfitJson(path, wanted);
  };

/** Any text. */
export const aText = value((json) => typeof json === 'string', 'text');
/** Any number. */
export const aNumber = value((json) => typeof json === 'number', 'a number');
/** True or false. */
export const aFlag = value((json) => typeof json === 'boolean', 'true or false');
/** A day of the calendar. */
export const aDay: JsonReader<Day> = value(
  (json): json is Day => typeof json === 'string' && isDay(json),
  'a day such as 2019-01-07',
);

/** A list, each of whose items is read alike. */
export const aList =
  <Item>(item: JsonReader<Item>): JsonReader<Item[]> =>
  (json, path) => {
    if (!Array.isArray(json)) throw new UnfitJson(path, 'a list');
    return json.map((one: unknown, index) => item(one, join(path, String(index))));
  };

/** The fields of an object that are asked for, those of `maybe` where they are there. Others are passed over. */
export const anObject =
  <Fields extends object, Maybe extends object = object>(
    fields: { readonly [Name in keyof Fields]: JsonReader<Fields[Name]> },
    maybe?: { readonly [Name in keyof Maybe]: JsonReader<Maybe[Name]> },
  ): JsonReader<Fields & Partial<Maybe>> =>
  (json, path) => {
    if (typeof json !== 'object' || json === null) throw new UnfitJson(path, 'an object');
    const given = new Map<string, unknown>(Object.entries(json));
    const read: Record<string, unknown> = {};
    for (const [name, field] of Object.entries<JsonReader<unknown>>(fields)) {
      read[name] = field(given.get(name), join(path, name));
    }
    for (const [name, field] of Object.entries<JsonReader<unknown>>(maybe ?? {})) {
      if (given.has(name)) read[name] = field(given.get(name), join(path, name));
    }
    // Each field has been read by its own reader; the compiler cannot follow a loop over keys.
    return read as Fields & Partial<Maybe>;
  };

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Reads a source: title, address and, where given, its day of publication. */
export const aSource: JsonReader<Source> = anObject<{ title: string; url: string }, { publishedOn: Day }>(
  { title: aText, url: aText },
  { publishedOn: aDay },
);
