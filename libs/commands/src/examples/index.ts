import type { EventType } from '#domain/record';
import type { Examples } from './examples-of.ts';
import { localExamples } from './local.ts';
import { nationalExamples } from './national.ts';
import { subjectsExamples } from './subjects.ts';

export * from './example-ids.ts';

/**
 * Requests that work, one after the other in the order of `declarations`, once the codebook is there. The document of the
 * API shows them, and specs, checks and golden files take theirs from here: a type without one does not compile.
 */
export const examples = {
  ...subjectsExamples,
  ...nationalExamples,
  ...localExamples,
} satisfies Required<Examples>;

/** The examples of a type of event, each under what it says. */
export const examplesOf = (type: EventType): Readonly<Record<string, object>> => examples[type];
