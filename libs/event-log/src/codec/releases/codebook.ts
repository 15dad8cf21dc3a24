import type { Code, CodebookEvent } from '#domain/codebook';
import { optional } from '../field.ts';
import { count, listOf, text } from '../plain-fields.ts';
import { registration, type Releases } from '../released.ts';
import { whole } from '../shape.ts';

const code = whole<Code>({ code: text, title: text, meaning: optional(text) });
const edition = { list: text, version: count, codes: listOf(code) };

/** Events of a list of codes. */
export const codebookReleases: Releases<CodebookEvent> = {
  CodebookPublished: registration(edition),
  CodebookRevised: registration(edition),
};
