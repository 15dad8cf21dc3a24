import { day, Field, link, Optional, text } from '../field/index.ts';

/** Where a fact is to be read. */
export class SourceView {
  @Field(text('What the source is called.'))
  declare readonly title: string;

  @Field(link('Where it is.'))
  declare readonly url: string;

  @Optional(day('The day on which it was published.'))
  declare readonly publishedOn?: string;
}
