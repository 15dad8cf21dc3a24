import type { Registration } from '../kernel/index.ts';

/** One code of a list: what it is called and what it means. */
export interface Code {
  readonly code: string;
  readonly title: string;
  readonly meaning?: string;
}

/** A list of codes, first published. */
export type CodebookPublished = Registration<
  'CodebookPublished',
  { readonly list: string; readonly version: number; readonly codes: readonly Code[] }
>;

/** The whole list again, one version on. */
export type CodebookRevised = Registration<
  'CodebookRevised',
  { readonly list: string; readonly version: number; readonly codes: readonly Code[] }
>;

/** What can happen to a list of codes. */
export type CodebookEvent = CodebookPublished | CodebookRevised;
