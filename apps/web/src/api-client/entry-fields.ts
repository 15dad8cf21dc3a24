import type { DateView, EntryField, EntryFieldName, TimelineEntry } from '#contracts/timeline';

/** The value of a field of an entry, of whichever type of event has one of that name; undefined where it says none. */
export const fieldOf = <Name extends EntryFieldName>(
  { data }: Pick<TimelineEntry, 'data'>,
  name: Name,
): EntryField<Name> | undefined => (data as { readonly [Field in Name]?: EntryField<Name> })[name];

/** The goal that an entry names: of a target, its promise. */
export function goalOf({ data }: Pick<TimelineEntry, 'data'>): string | undefined {
  if ('goal' in data) return data.goal.statement;
  return 'statement' in data && typeof data.statement === 'string' ? data.statement : undefined;
}

/** The day to conform by of a mandate; else the day planned for, or that of the goal. */
export function dueOf({ data }: Pick<TimelineEntry, 'data'>): DateView | undefined {
  if ('due' in data) return data.due;
  if ('conformBy' in data) return data.conformBy;
  return 'goal' in data ? data.goal.due : undefined;
}

/** Of a mandate that names a goal too: the date promised for that goal. */
export const goalDueOf = ({ data }: Pick<TimelineEntry, 'data'>): DateView | undefined =>
  'conformBy' in data ? data.goal?.due : undefined;
