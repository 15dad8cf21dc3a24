/** Answers as typed, by field name; a date and a source take several names. */
export type FormAnswers = Readonly<Record<string, string>>;

/** Something to put right: the id of the field that it is about, what to do, and the server's own code where it said so. */
export interface FieldIssue {
  readonly field: string;
  readonly message: string;
  readonly code?: string;
}

/** The answer to a field without the spaces around it; empty where there is none. */
export const answerTo = (answers: FormAnswers, name: string): string => (answers[name] ?? '').trim();

/** An object without what is empty: an optional field that is left empty is left out of the request. */
export const withoutEmpty = <Key extends string>(
  values: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> => {
  const found: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(values) as Key[]) {
    const value = values[key];
    if (value !== undefined && value !== '') found[key] = value;
  }
  return found;
};
