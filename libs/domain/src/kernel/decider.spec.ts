import { decider } from './index.ts';

const taken = decider<undefined, object, { readonly today: '2026-07-01' }, never>(() => []);
const told = (command: object) => taken(undefined, command, { today: '2026-07-01' });

describe('every command', () => {
  it.each([
    [{ source: { title: 'A paper', publishedOn: '2099-01-01' } }, 'source.publishedOn'],
    [{ said: { source: { publishedOn: '2026-07-02' } } }, 'said.source.publishedOn'],
    [{ changes: { source: { publishedOn: '2026-07-02' } } }, 'changes.source.publishedOn'],
    [{ publishedOn: '2026-07-02' }, 'publishedOn'],
  ])('is refused where a source of it is of after today: %j', (command, field) =>
    expect(told(command)).toMatchObject({ refused: 'entry/source-after-today', field }),
  );
  it.each(['2026-07-01', '1948-07-05'])('may name a source of %s', (publishedOn) =>
    expect(told({ source: { title: 'A paper', publishedOn }, due: '2099-01-01' })).toEqual([]),
  );
  it.each([
    ['a \u202elive', 'text/hidden-character'],
    ['a \ufffd', 'text/lost-character'],
    ['\ufffc', 'text/lost-character'],
    ['\u2800', 'text/hidden-character'],
    ['a\u2800b', 'text/hidden-character'],
    ['\u3000', 'text/blank'],
  ])('is refused with the place for %j: %s', (title, refused) =>
    expect(told({ said: { source: { title } } })).toMatchObject({ refused, field: 'said.source.title' }),
  );
});
