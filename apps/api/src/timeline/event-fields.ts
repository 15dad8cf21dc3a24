import { datedTypes, type EntryField, type EntryFieldName, type TimelineEntry } from '#contracts/timeline';
import { declarations } from '#domain/record';
import type { Field } from '#domain/schema';
import { cellOf, column, type Column } from '../table/column.ts';
import type { EntryRow } from './entry-row.ts';

/** The value of a field, of whichever type of event has one of that name. */
export const valueOf = <Name extends EntryFieldName>(
  { data }: TimelineEntry,
  name: Name,
): EntryField<Name> | undefined => (data as { readonly [Field in Name]?: EntryField<Name> })[name];

/** The fields of the events that make entries, by name: one of each event that has it. */
const fieldsByName: ReadonlyMap<string, readonly (readonly [name: string, field: Field])[]> = Map.groupBy(
  datedTypes.flatMap((type) => Object.entries<Field>(declarations[type].fields)),
  ([name]) => name,
);

/** The names of all fields of the events that make entries. */
export const eventFieldNames = [...fieldsByName.keys()];

/** A column for a field of events: of their kind where it is one, with what each says that it holds. */
export function eventColumn(name: string, field: string): Column<EntryRow> {
  const [first, ...others] = (fieldsByName.get(field) ?? []).map(([, one]) => one);
  if (first === undefined) throw new TypeError(`No event that makes an entry has a field ${field}.`);
  const alike = others.every(({ is }) => is === first.is);
  const says = [...new Set([first, ...others].map((one) => one.says))].join(' ');
  return {
    ...column(name, alike ? first : { ...first, is: 'text', form: 'line' }, ({ entry: { data } }: EntryRow) =>
      cellOf((data as Readonly<Record<string, unknown>>)[field]),
    ),
    says,
  };
}
