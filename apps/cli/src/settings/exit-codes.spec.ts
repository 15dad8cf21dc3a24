import { nothingImported } from '#commands/import';
import { exitCodeOf } from './exit-codes.ts';

const fine = { ...nothingImported, rows: 1, recorded: 1, events: 1 };

describe('the exit code of an import', () => {
  it.each([
    ['all is well', [fine, fine], 0],
    ['rows differ', [fine, { ...fine, different: 1 }], 5],
    [
      'bad rows were skipped, and others differ',
      [
        { ...fine, bad: 1 },
        { ...fine, different: 1 },
      ],
      4,
    ],
    [
      'a file was held back',
      [
        { ...fine, different: 1 },
        { ...fine, bad: 1, heldBack: true },
      ],
      3,
    ],
  ])('when %s', (_, summaries, code) => {
    expect(exitCodeOf(summaries)).toBe(code);
  });
});
