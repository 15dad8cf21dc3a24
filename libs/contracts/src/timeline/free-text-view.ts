import { Field, flag, Optional, text } from '../field/index.ts';

/** What somebody wrote in their own words: kept apart from the record, where it can be taken away. */
export class FreeTextView {
  @Optional(text('What was written; left out once it was redacted.'))
  declare readonly body?: string;

  @Optional(text('Id under which an operator can take it away; left out where the record itself holds it.'))
  declare readonly textId?: string;

  @Field(flag('It was redacted: what it said is nowhere any more.'))
  declare readonly redacted: boolean;
}
