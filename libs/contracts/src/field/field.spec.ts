import { Field, Optional } from './field.ts';
import { flag, listOf, oneOf, text, whole } from './kinds.ts';

class Answer {
  @Field(text('A name.'))
  declare readonly name: string;

  @Optional(whole('How many.'))
  declare readonly count?: number;

  @Field(oneOf(['high', 'low'], 'How sure.'))
  declare readonly confidence: 'high' | 'low';

  @Field(listOf(flag('Answers.')))
  declare readonly answers: readonly boolean[];
}

/** What the compiler refuses: each line stops compiling without its error. */
class Contradiction {
  // @ts-expect-error: it may be left out, and the document says that it is always there.
  @Field(text('A name.'))
  declare readonly optional?: string;

  // @ts-expect-error: it is always there, and the document says that it may be left out.
  @Optional(text('A name.'))
  declare readonly required: string;

  // @ts-expect-error: another type.
  @Field(text('A name.'))
  declare readonly count: number;

  // @ts-expect-error: a word that the type does not have.
  @Field(oneOf(['high', 'medium'], 'How sure.'))
  declare readonly narrower: 'high' | 'low';

  // @ts-expect-error: fewer words than the type has.
  @Field(oneOf(['high'], 'How sure.'))
  declare readonly wider: 'high' | 'low';

  // @ts-expect-error: one, not a list.
  @Field(text('Names.'))
  declare readonly list: readonly string[];
}

describe('a documented field', () => {
  it('adds nothing to the objects of its class', () => {
    expect(Object.keys(new Answer())).toEqual([]);
    expect(Object.keys(new Contradiction())).toEqual([]);
  });

  it('says to the document what it is', () => {
    const said: unknown = Reflect.getMetadata('swagger/apiModelProperties', Answer.prototype, 'count');
    expect(said).toMatchObject({ type: 'integer', minimum: 0, required: false, description: 'How many.' });
  });
});
