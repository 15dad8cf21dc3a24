import type { ChangesRequest } from '#contracts/entry';
import type { Changes } from '#domain/entry';
import { dateIn, given, sourceIn } from '../command/index.ts';

/** Names of fields that hold a date, in whichever type of event. */
const dates = new Set(['due', 'conformBy', 'spendBy']);

/** What a correction replaces, in the shape of a new entry: dates and money are text on the wire. */
export const changesIn = ({ occurred, source, confidence, data }: ChangesRequest): Changes =>
  given({
    occurred: dateIn(occurred, 'changes.occurred'),
    source: source && sourceIn(source, 'changes.source'),
    confidence,
    data: data && fieldsIn(withoutNulls(data), 'changes.data'),
  });

/** Null on the wire takes a field away: in the domain it is there and undefined. */
const withoutNulls = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [name, value ?? undefined]),
  );

const fieldsIn = (fields: object, path: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, valueIn(name, value, `${path}.${name}`)]),
  );

/** What is not of the right type stays as it is: the domain says what cannot stand there. */
function valueIn(name: string, value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => valueIn('', inner, path));
  if (typeof value === 'object' && value !== null) return fieldsIn(value, path);
  if (typeof value !== 'string') return value;
  if (dates.has(name)) return dateIn(value, path);
  return name === 'pence' && /^\d{1,18}$/.test(value) ? BigInt(value) : value;
}
