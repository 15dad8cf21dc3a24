import { calendarDay, knownDate, made, May, Must, word } from '../body/index.ts';
import { SourceRequest } from './source-request.ts';

/** What is said once of something that has no day: what it is, and where that is to be read. */
export class SourcedRequest {
  @Must(made(() => SourceRequest, 'Where it is to be read.'))
  declare readonly source: SourceRequest;
}

/** Something stated: where it is to be read, how sure that is, and since when it was known. */
export class StatedRequest extends SourcedRequest {
  @Must(
    word(
      ['high', 'medium', 'low'],
      'high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.',
    ),
  )
  declare readonly confidence: 'high' | 'medium' | 'low';

  @May(
    calendarDay(
      'Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.',
    ),
  )
  declare readonly knownOn?: string;
}

/** Something that happened in the world. */
export class DatedRequest extends StatedRequest {
  @Must(knownDate('When it happened.'))
  declare readonly occurred: string;
}
