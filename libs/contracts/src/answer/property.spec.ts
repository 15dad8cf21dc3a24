import { count, date, flag, line, list, oneOf } from '#domain/schema';
import { viewList } from './answer-field.ts';
import type { DateView } from './answer-schema.ts';
import { OptionalProperty, Property } from './property.ts';

class Answer {
  @Property(line('A name.'))
  declare readonly name: string;

  @OptionalProperty(count('How many.'))
  declare readonly count?: number;

  @Property(oneOf(['high', 'low'], 'How sure.'))
  declare readonly confidence: 'high' | 'low';

  @Property(list(flag('Answers.')))
  declare readonly answers: readonly boolean[];
}

/** Contradictions that the compiler refuses: each stops compiling without its error. */
class Contradiction {
  // @ts-expect-error: it may be left out, and the document says that it is always there.
  @Property(line('A name.'))
  declare readonly optional?: string;

  // @ts-expect-error: it is always there, and the document says that it may be left out.
  @OptionalProperty(line('A name.'))
  declare readonly required: string;

  // @ts-expect-error: another type.
  @Property(line('A name.'))
  declare readonly count: number;

  // @ts-expect-error: a word that the type does not have.
  @Property(oneOf(['high', 'medium'], 'How sure.'))
  declare readonly narrower: 'high' | 'low';

  // @ts-expect-error: fewer words than the type has.
  @Property(oneOf(['high'], 'How sure.'))
  declare readonly wider: 'high' | 'low';

  // @ts-expect-error: one, not a list.
  @Property(line('Names.'))
  declare readonly list: readonly string[];

  // @ts-expect-error: a date is shown with its bounds.
  @Property(date('When.'))
  declare readonly occurred: string;

  // @ts-expect-error: views of another class.
  @Property(viewList(() => Answer, 'Answers.'))
  declare readonly views: readonly DateView[];
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
