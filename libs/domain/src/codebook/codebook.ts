import { refuse, type Day, type Reducer, type Refusal } from '../kernel/index.ts';
import { codebookEvents, type Code, type CodebookEvent } from './codebook-events.ts';

/** A list of codes at its newest version. */
export interface PublishedList {
  readonly is: 'published';
  readonly list: string;
  readonly version: number;
  readonly codes: readonly Code[];
}

/** State of a list of codes. */
export type CodeList = { readonly is: 'unpublished' } | PublishedList;

/** Folds the stream of one list. */
export const codeList: Reducer<CodeList, CodebookEvent> = {
  initial: { is: 'unpublished' },
  types: codebookEvents,
  evolve(_, event) {
    switch (event.type) {
      case 'CodebookPublished':
      case 'CodebookRevised':
        return { is: 'published', ...event.data };
    }
  },
};

/** Every published list by its name, each at the version that a decision is to use. */
export type Codebook = ReadonlyMap<string, PublishedList>;

/** The codebook that some folded lists make together. */
export const codebookOf = (lists: readonly CodeList[]): Codebook =>
  new Map(lists.flatMap((list) => (list.is === 'published' ? [[list.list, list]] : [])));

/** Facts that every decision takes beside its own stream: the day in London, and the codes in use. */
export interface Facts {
  readonly today: Day;
  readonly codebook: Codebook;
}

/** Refuses a code that its list does not have (`codebook/unknown-code`), or a list that is none (`codebook/unknown-list`). */
export function unknownCode(
  codebook: Codebook,
  list: string,
  code: string | undefined,
  field: string,
): Refusal | undefined {
  if (code === undefined) return undefined;
  const published = codebook.get(list);
  if (!published) {
    return refuse('codebook/unknown-list', `There is no list '${list}' yet: publish it first.`, field);
  }
  return published.codes.some((known) => known.code === code)
    ? undefined
    : refuse('codebook/unknown-code', `'${code}' is not in '${list}': ${hint(published.codes)}.`, field);
}

/** Refuses (`codebook/version-not-understood`) a version of a definition that is no whole number from 1. */
export const unfitVersion = (definition: number | 'not stated' | undefined): Refusal | undefined =>
  typeof definition !== 'number' || (Number.isSafeInteger(definition) && definition > 0)
    ? undefined
    : refuse(
        'codebook/version-not-understood',
        `${definition} is no version of a definition: versions count from 1.`,
        'definition',
      );

const hint = (codes: readonly Code[]): string =>
  codes.length > 20 ? 'look it up in the codebook' : `use one of ${codes.map(({ code }) => code).join(', ')}`;
