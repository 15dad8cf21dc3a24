import { made, May, Must, several, word, yesOrNo } from './index.ts';
import { line } from './texts.ts';

class Inner {
  @Must(line('A name.'))
  declare readonly name: string;
}

/** What the compiler refuses: each line stops compiling without its error. */
class Contradiction {
  // @ts-expect-error: it may be left out, and the rule is that it must be given.
  @Must(line('A name.'))
  declare readonly optional?: string;

  // @ts-expect-error: it is always there, and the rule is that it may be left out.
  @May(line('A name.'))
  declare readonly required: string;

  // @ts-expect-error: another type.
  @Must(yesOrNo('Yes.'))
  declare readonly name: string;

  // @ts-expect-error: a word that the type does not have.
  @Must(word(['high', 'medium'], 'How sure.'))
  declare readonly narrower: 'high' | 'low';

  // @ts-expect-error: one, not a list.
  @Must(made(() => Inner, 'Inner.'))
  declare readonly list: readonly Inner[];

  // @ts-expect-error: a list, not one.
  @Must(
    several(
      made(() => Inner, 'Inner.'),
      { least: 1, most: 2 },
    ),
  )
  declare readonly one: Inner;
}

describe('a part of a body', () => {
  it('adds nothing to the objects of its class', () => expect(Object.keys(new Contradiction())).toEqual([]));

  it('says to the document what its rule is', () => {
    const said: unknown = Reflect.getMetadata('swagger/apiModelProperties', Inner.prototype, 'name');
    expect(said).toMatchObject({ type: 'string', maxLength: 500, required: true, description: 'A name.' });
  });
});
