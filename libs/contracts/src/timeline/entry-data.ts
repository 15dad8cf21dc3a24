import { declarations, type DataOfType, type DomainEvents, type EventType } from '#domain/record';
import type { Declaration } from '#domain/schema';
import { answerClass, anyOfViews, type AnswerOf } from '../answer/index.ts';

/** The types of event that date something: each makes an entry. */
export type DatedType = {
  [Type in EventType]: DomainEvents[Type] extends { readonly entry: unknown } ? Type : never;
}[EventType];

/** The data of an event of a type, as answers show it. */
export type EntryDataOf<Type extends EventType> = AnswerOf<DataOfType<Type>>;

const isDated = ({ dating }: Declaration): boolean => dating === 'dated';

/** The declarations of all types that make an entry. */
const datedEvents: readonly Declaration[] = Object.values<Declaration>(declarations).filter(isDated);

/** The names of all types of event that make an entry. */
export const datedTypes = datedEvents.map(({ type }) => type as DatedType);

const dataViews = new Set(datedEvents.map(({ type, fields }) => answerClass(`${type}Data`, fields)));

/** The classes of the data of entries, one for each set of fields, for the document. */
export const entryDataClasses = [...dataViews].map((of) => of());

/** The data of an entry, of whichever type. */
export const anyEntryData = anyOfViews<EntryDataOf<DatedType>>(
  [...dataViews],
  'What it says, by its type of event: each has fields of its own.',
);
