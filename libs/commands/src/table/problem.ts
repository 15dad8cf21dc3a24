/** A fault in a file, with its place and a stable code. */
export interface TableProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Heading of the column, where it is one cell that is wrong. */
  readonly column?: string;
  /** Stable and public, such as `cell/not-a-day`. */
  readonly refused: `${string}/${string}`;
  /** Said to a person, in one short sentence: what is wrong, and what to do. Never holds a long cell whole. */
  readonly because: string;
}

/** A file that cannot be read as a table of this kind at all: none of its rows can be trusted. */
export class UnreadableTable extends Error {
  readonly code = 'import/unreadable-table';
  constructor(readonly problems: readonly TableProblem[]) {
    super(problems.map(({ because }) => because).join(' '));
  }
}

/** The start of a text, short enough to be printed in a sentence. */
export const excerpt = (text: string, length = 60): string =>
  text.length <= length ? text : `${text.slice(0, length)}…`;
