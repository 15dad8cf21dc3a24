import { createContext } from 'react';

/** Words that are looked for on a page, and the entries that have them. */
export interface WordSearch {
  readonly words: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Goes to the next entry that has them, or to the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
  /** Tells a way to a mark that the page cannot go by itself, until what it gives back is called. */
  readonly reachBy: (reach: (id: string) => void) => () => void;
}

/** Undefined while nothing is looked for. */
export const WordSearchContext = createContext<WordSearch | undefined>(undefined);
