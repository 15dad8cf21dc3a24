import { calendarDay, line, May, Must, webAddress } from '../body/index.ts';

/** Where a fact is to be read. */
export class SourceRequest {
  @Must(line('What the source is called.'))
  declare readonly title: string;

  @Must(webAddress('Where it is.'))
  declare readonly url: string;

  @May(calendarDay('The day on which it was published.'))
  declare readonly publishedOn?: string;
}
