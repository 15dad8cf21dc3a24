import { parse } from 'csv-parse/sync';
import { csvLine, type Cell } from './csv-line.ts';

describe('a line of CSV', () => {
  it.each<[string, readonly Cell[], string]>([
    ['plain cells', ['RVW', 'went live', 12], 'RVW,went live,12\r\n'],
    ['nothing to say', ['RVW', undefined, ''], 'RVW,,\r\n'],
    ['yes and no', [true, false], 'true,false\r\n'],
    ['commas and quotes', ['Cerner, Inc', 'the "record"'], '"Cerner, Inc","the ""record"""\r\n'],
    ['lines within a cell', ['one\ntwo', 'one\r\ntwo'], '"one\ntwo","one\r\ntwo"\r\n'],
    ['pounds and dashes within', ['£4bn – about', 'a=b', '3-4'], '£4bn – about,a=b,3-4\r\n'],
    ['numbers below zero, which no formula hides in', [-3, 0.5], '-3,0.5\r\n'],
  ])('holds %s', (_of, cells, line) => expect(csvLine(cells)).toBe(line));

  it.each<[string, string, string]>([
    ['=', '=1+1', "'=1+1"],
    ['+', '+44 20', "'+44 20"],
    ['-', '-1', "'-1"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a CR', '\r=1', '"\'\r=1"'],
    ['a LF', '\n=1', '"\'\n=1"'],
    ['a NUL', '\0=1', "'\0=1"],
    ['= with quotes', '=HYPERLINK("http://zz.example")', '"\'=HYPERLINK(""http://zz.example"")"'],
  ])('disarms a cell that starts with %s', (_start, text, cell) =>
    expect(csvLine([text])).toBe(`${cell}\r\n`),
  );

  it('is read back as it was by a reader of RFC 4180', () => {
    const cells = ['a', '', 'b,c', 'd"e', 'f\r\ng', ' h ', '£'];
    expect(parse(csvLine(cells))).toEqual([cells]);
  });
});
