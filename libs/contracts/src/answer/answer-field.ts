import type { Field } from '#domain/schema';

/** A class of views, named by a function, so that two files may name each other. */
export type ViewClass<View> = () => abstract new () => View;

/** A field that answers alone have: no event holds one, and no request takes one. */
export type ViewField<Shown = unknown> = ViewKind & {
  /** One sentence on what it holds, for the API's document. */
  readonly says: string;
  /** Never set: ties the field to what it is in TypeScript. */
  readonly shown?: Shown;
};

/** The kinds of field that answers alone have. */
export type ViewKind =
  | { readonly is: 'instant' }
  | { readonly is: 'view' | 'viewList'; readonly of: ViewClass<unknown> }
  | { readonly is: 'oneOfViews' | 'anyOfViews'; readonly of: readonly ViewClass<unknown>[] };

/** A field of an answer: any of the schema language, or one that answers alone have. */
export type AnswerField = Field | ViewField;

/** An instant, UTC, ISO 8601 with milliseconds. */
export const instant = (says: string): ViewField<string> => ({ is: 'instant', says });

/** Another view, by reference. */
export const view = <View>(of: ViewClass<View>, says: string): ViewField<View> => ({ is: 'view', of, says });

/** Any number of another view, in an order that the sentence names where it matters. */
export const viewList = <View>(of: ViewClass<View>, says: string): ViewField<readonly View[]> => ({
  is: 'viewList',
  of,
  says,
});

/** One of several views, told apart by the field `is`. */
export const oneOfViews = <const Views extends readonly ViewClass<unknown>[]>(
  of: Views,
  says: string,
): ViewField<InstanceType<ReturnType<Views[number]>>> => ({ is: 'oneOfViews', of, says });

/** One of several views, told apart by a field beside it: a value may fit more than one. */
export const anyOfViews = <View>(of: readonly ViewClass<unknown>[], says: string): ViewField<View> => ({
  is: 'anyOfViews',
  of,
  says,
});
