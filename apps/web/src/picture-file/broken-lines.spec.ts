import { brokenLines } from './broken-lines.ts';

const measure = (text: string) => text.length;

describe('a text in lines', () => {
  it.each([
    ['policy above progress', 12, ['policy above', 'progress']],
    ['one', 12, ['one']],
    ['', 12, []],
    ['see ZZ-0123456789-abc there', 12, ['see', 'ZZ-012345678', '9-abc there']],
    ['abc', 1, ['a', 'b', 'c']],
  ])('%s', (text, width, lines) => {
    expect(brokenLines(text, width, measure)).toEqual(lines);
  });
});
