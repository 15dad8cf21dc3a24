import type { ComparedAs } from './comparison.ts';

/** The class of a mark or a line in a comparison, after a space; '' for what both readings hold alike. */
export const comparedClass = (as: ComparedAs | undefined): string =>
  as === undefined ? '' : ` compared--${as}`;
