import { day, line, webAddress } from '#domain/schema';
import { OptionalProperty, Property } from '../answer/index.ts';

/** The publication in which a fact is to be read. */
export class SourceView {
  @Property(line('What the source is called.'))
  declare readonly title: string;

  @Property(webAddress('Where it is.'))
  declare readonly url: string;

  @OptionalProperty(day('The day on which it was published.'))
  declare readonly publishedOn?: string;
}
