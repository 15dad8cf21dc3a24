import { createContext, type ReactNode } from 'react';
import type { TimelineEntry } from '#contracts/timeline';

/**
 * An entry in a comparison of two readings: on the other side alone (a ghost); the place that the other side gives to one
 * that both have (moved); told otherwise by the other side (changed); on the side of the page alone (gone).
 */
export type ComparedAs = 'ghost' | 'moved' | 'changed' | 'gone';

/** Added to the name of a mark, for those who hear it. */
export const comparedWords: Readonly<Record<ComparedAs, string>> = {
  ghost: 'only in the other reading',
  moved: 'as the other reading has it',
  changed: 'told otherwise in the other reading',
  gone: 'not in the other reading',
};

/** The class of a mark or a line in a comparison, after a space; '' for what both readings hold alike. */
export const comparedClass = (as: ComparedAs | undefined): string =>
  as === undefined ? '' : ` compared--${as}`;

/** Signs that tell two readings of the record apart on one page, by the id of a mark or an entry. */
export interface Comparison {
  readonly as: ReadonlyMap<string, ComparedAs>;
  /** Marks of one entry: where the page has it, and where the other side has it. */
  readonly joins: readonly (readonly [here: string, there: string])[];
  /** The entry that a mark of the other side stands for. */
  readonly real: (entry: TimelineEntry) => TimelineEntry;
  /** The clocks under which an entry can be read, where these are not those of the page. */
  readonly clocksOf: (id: string) => string | undefined;
  /** The words of both sides about an entry. */
  readonly note: (id: string) => ReactNode;
}

/** Undefined on a page that compares nothing. */
export const ComparisonContext = createContext<Comparison | undefined>(undefined);
