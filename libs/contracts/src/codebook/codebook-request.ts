import { line, made, May, Must, prose, several, slug, wholeNumber } from '../body/index.ts';
import { SourcedRequest } from '../said/index.ts';

/** One code of a list. */
export class CodeRequest {
  @Must(line('The code.'))
  declare readonly code: string;

  @Must(line('What people call it.'))
  declare readonly title: string;

  @May(prose('What it means.'))
  declare readonly meaning?: string;
}

/** A whole list of codes: one version. */
export class CodebookRequest extends SourcedRequest {
  @Must(slug('Name of the list.'))
  declare readonly list: string;

  @Must(wholeNumber({ least: 1, most: 100_000 }, 'Its version: 1, then one more each time.'))
  declare readonly version: number;

  @Must(
    several(
      made(() => CodeRequest, 'Every code of the list.'),
      { least: 1, most: 1000 },
    ),
  )
  declare readonly codes: readonly CodeRequest[];
}
