import { date, day, line, object, oneOf, optional, webAddress, type DataOf } from './fields.ts';
import type { Day, PartialDate } from './values.ts';

const sourceFields = {
  title: line('What the source is called.'),
  url: webAddress('Where it is.'),
  publishedOn: optional(day('The day on which it was published.')),
};

/** A document that shows a fact: its title, its address and, where known, its day. */
export type Source = DataOf<typeof sourceFields>;

/** A field that holds a source. */
export const source = object('Source', sourceFields, 'Where it is to be read.');

/** The degrees of confidence, as requests and answers name them. */
export const confidences = ['high', 'medium', 'low'] as const;

/** High: date and fact stated by the source. Medium: part of it inferred or second-hand. Low: doubtful. */
export type Confidence = (typeof confidences)[number];

/** A field that holds a degree of confidence. */
export const confidence = oneOf(
  confidences,
  'high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.',
);

/** Reasons for the day from which a fact counts as known: that of the source, of a public act, or of the recording. */
export const knownBases = ['source-dated', 'assumed-on-occurrence', 'recorded'] as const;

/** Since when one could know a fact, and who says so. */
export interface Known {
  readonly knownOn: Day;
  readonly knownBasis: (typeof knownBases)[number];
  readonly source: Source;
  readonly confidence: Confidence;
}

/** The date of a fact in the world, and its day of knowledge. Every fact on a timeline has one. */
export interface Entry extends Known {
  readonly occurred: PartialDate;
}

const statedFields = {
  source,
  confidence,
  knownOn: optional(
    day(
      'Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.',
    ),
  ),
};

/** The fields by which a request says where a fact is to be read, how sure it is, and when it happened and was known. */
export const provenanceFields = {
  registered: { source },
  stated: statedFields,
  dated: { ...statedFields, occurred: date('When it happened.') },
} as const;
