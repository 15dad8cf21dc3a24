import { line, oneOf, prose } from '#domain/schema';
import { QueryParameter, type Rule } from '../request/index.ts';

const ofAnswer: Rule = {
  code: 'not-an-answer',
  says: 'Give the address of an answer as this API gives it, from /api/ on, such as /api/timeline?trust=RVW.',
  holds: (value) => typeof value === 'string' && /^\/api\/[^\\#\s]*$/.test(value),
};

const ofPage: Rule = {
  code: 'not-a-page',
  says: 'Give the address of a page of this site, from its first / on, such as /trusts/RVW.',
  holds: (value) => typeof value === 'string' && /^\/(?![/\\])[^\\#\s]*$/.test(value),
};

const isDigest: Rule = {
  code: 'not-a-digest',
  says: 'Give the digest as a citation has it: sha-256: and 64 digits from 0 to f.',
  holds: (value) => typeof value === 'string' && /^sha-256:[0-9a-f]{64}$/.test(value),
};

/** The forms of a citation. */
export const citationForms = ['json', 'csl-json', 'bibtex'] as const;
/** A form of a citation. */
export type CitationForm = (typeof citationForms)[number];

/** The answer whose words are asked for. */
export class CitedWordsRequest {
  @QueryParameter(
    prose(
      'The address of the answer, from /api/ on. Clocks that it leaves out are the newest. Always to be given.',
    ),
    { also: ofAnswer },
  )
  declare readonly of?: string;
}

/** The answer that is to be cited, or that a citation names. */
export class CitationRequest extends CitedWordsRequest {
  @QueryParameter(
    prose('The page that shows the answer, which the citation then leads to, from its first / on.'),
    {
      also: ofPage,
    },
  )
  declare readonly page?: string;

  @QueryParameter(line('The digest that the citation has: whether the answer is still that one is told.'), {
    also: isDigest,
  })
  declare readonly digest?: string;

  @QueryParameter(
    oneOf(
      citationForms,
      'The form of the citation: json, whole, when left out; or a file for managers of references, CSL-JSON or BibTeX.',
    ),
  )
  declare readonly format?: CitationForm;
}
