import { id, knownDate, loose, made, May, Must, prose, subject, wholeNumber, word } from '../body/index.ts';
import { SourceRequest, StatedRequest } from '../said/index.ts';

/** An entry, and why it is restated or taken back. */
export class RetractEntryRequest extends StatedRequest {
  @Must(subject('The subject of the entry, such as policy-ltp-2019.'))
  declare readonly stream: string;

  @Must(id('Id of the entry.'))
  declare readonly entryId: string;

  @Must(prose('Why. It is kept apart from the record, and can be redacted.'))
  declare readonly reason: string;
}

/** Whole fields that replace what stands. */
export class ChangesRequest {
  @May(knownDate('When it happened.'))
  declare readonly occurred?: string;

  @May(made(() => SourceRequest, 'Where it is to be read.'))
  declare readonly source?: SourceRequest;

  @May(word(['high', 'medium', 'low'], 'How sure that is.'))
  declare readonly confidence?: 'high' | 'medium' | 'low';

  @May(
    loose(
      'Fields of the event by their names, such as amount or due, each given as when it is recorded anew; null takes away one that need not be there.',
    ),
  )
  declare readonly data?: Readonly<Record<string, unknown>>;
}

/** We had it wrong. */
export class CorrectEntryRequest extends RetractEntryRequest {
  @Must(wholeNumber({ least: 1, most: 1000 }, 'Version of the shape of the entry, as the entry says it.'))
  declare readonly schemaVersion: number;

  @Must(made(() => ChangesRequest, 'What is to stand instead.'))
  declare readonly changes: ChangesRequest;
}
